package dev.studyleaf.imports;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceText;
import java.util.List;
import java.util.Optional;

/** Every format that is read. */
public final class Imports {
    static final List<Import> ALL = List.of(new GiftImport(), new AnkiImport());

    /**
     * A note that was made of a file.
     *
     * @param markdown the whole note
     * @param questions how many it asks; a card is one
     */
    public record Result(String markdown, int questions) {}

    private Imports() {}

    /** The names of the formats. */
    public static List<String> names() {
        return ALL.stream().map(Import::name).toList();
    }

    /** The format of a file by its name and its text, if it is one of ours. */
    public static Optional<String> formatOf(SourceText file) {
        return ALL.stream().filter(one -> one.knows(file)).map(Import::name).findFirst();
    }

    /** Reads a file of a format as {@link #names} has it; the note is called {@code title}. */
    public static Result read(String format, SourceText file, String title, Diagnostics diagnostics) {
        Import reader = ALL.stream()
                .filter(one -> one.name().equals(format))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(format));
        List<Item> items = reader.read(file, new Losses(file, diagnostics));
        return new Result(NoteText.of(title, items), items.size());
    }
}
