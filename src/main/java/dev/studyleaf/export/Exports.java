package dev.studyleaf.export;

import java.util.List;
import java.util.Optional;

/** Every format that a study can be exported to. */
public final class Exports {
    public static final List<Export> ALL = List.of(
            new AnkiText(),
            new AnkiPackage(),
            new GiftExport(),
            new MoodleXml(),
            new QtiPackage(),
            new CsvExport(),
            new JsonExport());

    private Exports() {}

    public static Optional<Export> named(String name) {
        return ALL.stream().filter(export -> export.name().equals(name)).findFirst();
    }
}
