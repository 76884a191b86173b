package dev.studyleaf.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.studyleaf.output.Zip;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A deck of Anki as one file, {@code .apkg}: a zip of a database and of media, of which we have none. */
final class AnkiPackage implements Export {
    @Override
    public String name() {
        return "apkg";
    }

    @Override
    public String title() {
        return "an Anki deck";
    }

    @Override
    public byte[] write(Source source, Losses losses) {
        List<AnkiNote> notes = AnkiNote.all(source, losses);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("collection.anki2", new AnkiCollection(notes).bytes());
        files.put("media", "{}".getBytes(UTF_8));
        return Zip.of(files);
    }
}
