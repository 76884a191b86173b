package dev.studyleaf.imports;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A note in a text of Anki.
 *
 * @param span where it stands
 * @param guid by which Anki knows it, or empty
 * @param type the name of its note type, or empty
 * @param deck with {@code ::} between the names, or empty
 * @param tags with spaces between them
 * @param html whether its fields are HTML
 * @param fields its other columns
 */
record AnkiRow(SourceSpan span, String guid, String type, String deck, String tags, boolean html, List<String> fields) {
    private static final Pattern HEAD = Pattern.compile("\\G#([a-z ]+):([^\\r\\n]*)\\r?\\n?");
    private static final Map<String, String> SEPARATORS =
            Map.of("tab", "\t", "comma", ",", "semicolon", ";", "space", " ", "pipe", "|", "colon", ":");
    private static final Set<String> KEYS = Set.of(
            "separator",
            "html",
            "columns",
            "tags",
            "deck",
            "notetype",
            "guid column",
            "notetype column",
            "deck column",
            "tags column",
            "if matches");

    AnkiRow {
        fields = List.copyOf(fields);
    }

    /** All notes of a file. */
    static List<AnkiRow> all(SourceText file, Losses losses) {
        Map<String, String> head = new HashMap<>();
        Matcher entry = HEAD.matcher(file.text());
        int start = 0;
        while (entry.find()) {
            String key = entry.group(1).strip();
            if (!KEYS.contains(key)) {
                losses.part(
                        new SourceSpan(entry.start(), entry.group().strip().length()),
                        "`" + key + "` is no key that Studyleaf reads",
                        "known keys: separator, html, deck, tags, and columns");
            }
            head.put(key, entry.group(2).strip());
            start = entry.end();
        }
        String named = head.getOrDefault("separator", guessed(file.text().substring(start)));
        char separator = SEPARATORS
                .getOrDefault(named.toLowerCase(Locale.ROOT), named.isEmpty() ? "\t" : named)
                .charAt(0);
        List<AnkiRow> rows = new ArrayList<>();
        for (AnkiFields.Line line : AnkiFields.of(file.text(), start, separator)) {
            rows.add(of(line, head));
        }
        return rows;
    }

    private static String guessed(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.indexOf('\t') >= 0 ? "tab" : first.indexOf(';') >= 0 ? "semicolon" : "comma";
    }

    private static AnkiRow of(AnkiFields.Line line, Map<String, String> head) {
        List<String> fields = new ArrayList<>(line.fields());
        Map<String, String> found = new HashMap<>();
        List<Integer> taken = new ArrayList<>();
        for (String key : List.of("guid", "notetype", "deck", "tags")) {
            int column = column(head.getOrDefault(key + " column", ""));
            boolean there = column >= 1 && column <= fields.size();
            found.put(key, there ? fields.get(column - 1) : head.getOrDefault(key, ""));
            if (there) {
                taken.add(column - 1);
            }
        }
        taken.stream().distinct().sorted((one, other) -> other - one).forEach(index -> fields.remove((int) index));
        boolean html = !head.getOrDefault("html", "true").equals("false");
        return new AnkiRow(
                line.span(),
                found.getOrDefault("guid", ""),
                found.getOrDefault("notetype", ""),
                found.getOrDefault("deck", ""),
                found.getOrDefault("tags", ""),
                html,
                fields);
    }

    private static int column(String number) {
        return number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0;
    }
}
