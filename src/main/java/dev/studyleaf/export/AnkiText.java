package dev.studyleaf.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;

/** Anki's notes as text with tabs, the columns named in its head, so that Anki knows each note again by our id. */
final class AnkiText implements Export {
    private static final String HEAD = """
            #separator:tab
            #html:true
            #guid column:1
            #notetype column:2
            #deck column:3
            #tags column:4
            """;

    @Override
    public String name() {
        return "anki";
    }

    @Override
    public String title() {
        return "Anki notes as text";
    }

    @Override
    public byte[] write(Source source, Losses losses) {
        return AnkiNote.all(source, losses).stream()
                .map(AnkiText::line)
                .collect(Collectors.joining("", HEAD, ""))
                .getBytes(UTF_8);
    }

    private static String line(AnkiNote note) {
        List<String> fields = List.of(
                note.guid(),
                note.cloze() ? "Cloze" : "Basic",
                note.deckName(),
                String.join(" ", note.tags()),
                note.front(),
                note.back());
        return fields.stream().map(AnkiText::field).collect(Collectors.joining("\t")) + "\n";
    }

    /** In quotes where Anki would not read it else. */
    private static String field(String text) {
        boolean plain =
                text.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"') && !text.startsWith("#");
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
