package dev.studyleaf.imports;

import dev.studyleaf.diagnostics.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** Takes lines apart into fields; a field in quotes may hold separators and line ends, and {@code ""} is a quote in it. */
final class AnkiFields {
    /** One line, or several where quotes hold them together. */
    record Line(SourceSpan span, List<String> fields) {
        Line {
            fields = List.copyOf(fields);
        }
    }

    private final String text;
    private final char separator;
    private int at;

    private AnkiFields(String text, int start, char separator) {
        this.text = text;
        this.at = start;
        this.separator = separator;
    }

    /** Blank lines and comments are left out. */
    static List<Line> of(String text, int start, char separator) {
        AnkiFields reader = new AnkiFields(text, start, separator);
        List<Line> records = new ArrayList<>();
        while (reader.at < text.length()) {
            int from = reader.at;
            List<String> fields = reader.line();
            boolean blank = fields.stream().allMatch(String::isBlank);
            if (!blank && text.charAt(from) != '#') {
                int length = text.substring(from, reader.at).stripTrailing().length();
                records.add(new Line(new SourceSpan(from, length), fields));
            }
        }
        return records;
    }

    private List<String> line() {
        List<String> fields = new ArrayList<>();
        boolean more = true;
        while (more) {
            fields.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
            more = at < text.length() && text.charAt(at) == separator;
            at += more ? 1 : 0;
        }
        while (at < text.length() && (text.charAt(at) == '\r' || text.charAt(at) == '\n')) {
            at++;
        }
        return fields;
    }

    private String plain() {
        int from = at;
        while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n') {
            at++;
        }
        String field = text.substring(from, at);
        return field.endsWith("\r") ? field.substring(0, field.length() - 1) : field;
    }

    private String quoted() {
        StringBuilder field = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                field.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                field.append('"');
                at++;
            } else {
                break;
            }
        }
        return field + plain();
    }
}
