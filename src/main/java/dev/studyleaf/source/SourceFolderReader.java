package dev.studyleaf.source;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.files.FileTypes;
import dev.studyleaf.files.SlashPath;
import dev.studyleaf.kept.Codes;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.parallel.Parallel;
import dev.studyleaf.source.settings.Settings;
import dev.studyleaf.source.settings.SettingsReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the folder of an author, notes in parallel, with the same result whatever order the file system lists it in. */
public final class SourceFolderReader {
    /** The largest note or settings file, in bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    /** Texts about a repository, at its top and in capitals, so that a note on security is one. Files like others. */
    private static final Set<String> ABOUT =
            Set.of("LICENSE.md", "LICENCE.md", "CODE_OF_CONDUCT.md", "SECURITY.md", "PULL_REQUEST_TEMPLATE.md");

    /** Lists of links of Docsify: files like others, to which notes may link. */
    private static final Set<String> LISTS = Set.of("_sidebar.md", "_navbar.md", "_coverpage.md");

    private static final String SETTINGS = "studyleaf.yml";
    private static final String GLOSSARY = "glossary.yml";

    private final Map<String, Path> files;
    private final boolean vault;
    private final Kept kept;

    private SourceFolderReader(FolderWalk walk, Kept kept) {
        this.files = walk.files();
        this.vault = walk.isVault();
        this.kept = kept;
    }

    /** What is kept under the names of the work; {@code codes} know problems. */
    public static Map<String, Class<?>> works(Codes codes) {
        return ReadNote.works(codes);
    }

    /** Everything in the folder; what cannot be read is left out and told. */
    public static SourceFolder read(Path root, Diagnostics diagnostics) {
        return read(root, Kept.nothing(), diagnostics);
    }

    /** The same; a note that {@code kept} has with the same bytes is the same object. */
    public static SourceFolder read(Path root, Kept kept, Diagnostics diagnostics) {
        try {
            FolderWalk walk = FolderWalk.of(root.toRealPath(), diagnostics);
            return new SourceFolderReader(walk, kept).folder(root, diagnostics);
        } catch (IOException e) {
            diagnostics.add(FolderWalk.unreadable(root.toString(), e));
            return new SourceFolder(root, List.of(), List.of(), Optional.empty(), Settings.DEFAULT, List.of(), false);
        }
    }

    /** One note of a folder; empty where it cannot be read. */
    public static Optional<SourceFile> note(Path root, String path, boolean cards, Diagnostics diagnostics) {
        ReadNote read = ReadNote.of(path, root.resolve(path), cards, Kept.nothing());
        diagnostics.addAll(read.diagnostics());
        return read.file();
    }

    private SourceFolder folder(Path root, Diagnostics diagnostics) {
        Optional<SourceText> said = settingsFile(SETTINGS, diagnostics);
        Settings settings =
                said.map(one -> SettingsReader.read(one, diagnostics)).orElse(Settings.DEFAULT);
        List<DeclaredTerm> terms = settingsFile(GLOSSARY, diagnostics)
                .map(text -> GlossaryFileReader.read(text, diagnostics))
                .orElse(List.of());
        List.of(SETTINGS, GLOSSARY).forEach(name -> almost(name, diagnostics));
        files.keySet().removeIf(settings.exclude()::matches);
        List<Attachment> attachments = files.entrySet().stream()
                .filter(file -> !isNote(file.getKey()) && !isSettings(file.getKey()))
                .map(file -> new Attachment(file.getKey(), file.getValue()))
                .toList();
        return new SourceFolder(root, notes(settings.cards(), diagnostics), attachments, said, settings, terms, vault);
    }

    private List<SourceFile> notes(boolean cards, Diagnostics diagnostics) {
        List<Map.Entry<String, Path>> own =
                files.entrySet().stream().filter(file -> isNote(file.getKey())).toList();
        if (own.isEmpty()) {
            diagnostics.add(Diagnostic.about(
                    "", Code.FILE_NO_NOTES, "has no notes: no file ends in .md", "name the folder that has them"));
        }
        List<ReadNote> read = Parallel.map(own, file -> ReadNote.of(file.getKey(), file.getValue(), cards, kept));
        read.forEach(note -> diagnostics.addAll(note.diagnostics()));
        return read.stream()
                .flatMap(note -> note.file().stream())
                .filter(file -> !file.frontMatter().draft())
                .toList();
    }

    private Optional<SourceText> settingsFile(String name, Diagnostics diagnostics) {
        return Optional.ofNullable(files.get(name)).flatMap(file -> text(name, file, diagnostics));
    }

    /** Tells of a file that was meant to be one of ours, but is called a little otherwise and so is not read. */
    private void almost(String name, Diagnostics diagnostics) {
        String other = name.replace(".yml", ".yaml");
        if (!files.containsKey(name)) {
            files.keySet().stream()
                    .filter(path -> path.equalsIgnoreCase(name) || path.equalsIgnoreCase(other))
                    .forEach(path -> diagnostics.add(
                            Diagnostic.about(path, Code.CONFIG_FILE_NAME, "is not read", "call it `" + name + "`")));
        }
    }

    private static boolean isNote(String path) {
        String name = SlashPath.name(path).toLowerCase(Locale.ROOT);
        return FileTypes.isNote(name) && !LISTS.contains(name) && !ABOUT.contains(path);
    }

    private static boolean isSettings(String path) {
        return path.equals(SETTINGS) || path.equals(GLOSSARY);
    }

    static Optional<SourceText> text(String path, Path file, Diagnostics diagnostics) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length <= LARGEST) {
                return Optional.of(TextDecoder.decode(path, bytes, diagnostics));
            }
            String message = "more than " + LARGEST / (1024 * 1024) + " MB of text";
            diagnostics.add(Diagnostic.about(path, Code.NOTE_LIMIT, message, "split it into several files"));
        } catch (IOException e) {
            diagnostics.add(FolderWalk.unreadable(path, e));
        }
        return Optional.empty();
    }
}
