package dev.studyleaf.texts;

import dev.studyleaf.files.OwnFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A file of texts: lines {@code key = text} in UTF-8; those that begin with {@code #} are remarks. */
record TextFile(Map<String, String> texts) {
    /** Where the files are in a folder of templates, and how their names end. */
    static final String FOLDER = "texts";

    static final String ENDING = ".properties";
    private static final String BUILT_IN = "/dev/studyleaf/templates/";

    /** Ours for a language; without texts where we have none. */
    static TextFile ours(String language) {
        return new TextFile(OwnFiles.find(TextFile.class, BUILT_IN + name(language))
                .map(TextFile::read)
                .orElse(Map.of()));
    }

    /** The author's for a language. */
    static Optional<TextFile> in(Path templates, String language) {
        Path file = templates.resolve(name(language));
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new TextFile(read(Files.readAllBytes(file))));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Where the texts of a language are in a folder of templates. */
    static String name(String language) {
        return FOLDER + "/" + language + ENDING;
    }

    private static Map<String, String> read(byte[] file) {
        Map<String, String> texts = new LinkedHashMap<>();
        new String(file, StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> key(line)
                        .ifPresent(key -> texts.put(
                                key, line.substring(line.indexOf('=') + 1).strip())));
        return texts;
    }

    /** The key of a line; none on remarks, and on lines that say nothing. */
    static Optional<String> key(String line) {
        int equals = line.startsWith("#") ? -1 : line.indexOf('=');
        return equals > 0 ? Optional.of(line.substring(0, equals).strip()) : Optional.empty();
    }
}
