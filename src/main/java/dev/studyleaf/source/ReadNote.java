package dev.studyleaf.source;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.kept.Codes;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.kept.Seal;
import dev.studyleaf.output.Stamps;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The file of a note with what was found wrong in it alone; nothing where it cannot be read. */
record ReadNote(Optional<SourceFile> file, Diagnostics diagnostics) {
    private static final String WORK = "source";

    private record Content(String text, boolean cards) {}

    /** What a file is read as, as long as the file system says the same of it; {@code at} is where it is. */
    record Stamped(String at, Seal stamp, boolean cards) {}

    /** What is kept under the name of the work. */
    static Map<String, Class<?>> works(Codes codes) {
        codes.<SourceText>with(SourceText.class, LaterText::write, LaterText::read)
                .shared(List.of(SourceText.class));
        return Map.of(WORK, ReadNote.class);
    }

    static ReadNote of(String path, Path file, boolean cards, Kept kept) {
        if (kept.keeps()) {
            return read(path, file, cards, kept);
        }
        Stamped stamped = new Stamped(file.toString(), new Seal(Stamps.settled(file)), cards);
        return kept.of(WORK, path, stamped, s -> read(path, file, cards, kept));
    }

    private static ReadNote read(String path, Path file, boolean cards, Kept kept) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<SourceText> text = SourceFolderReader.text(path, file, diagnostics);
        if (text.isEmpty()) {
            return new ReadNote(Optional.empty(), diagnostics);
        }
        ReadNote note = kept.of("file", path, new Content(text.get().text(), cards), content -> {
            Diagnostics found = new Diagnostics();
            return new ReadNote(Optional.of(FrontMatterReader.read(text.get(), cards, found)), found);
        });
        diagnostics.addAll(note.diagnostics());
        return new ReadNote(note.file(), diagnostics);
    }
}
