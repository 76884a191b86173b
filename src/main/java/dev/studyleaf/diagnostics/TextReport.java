package dev.studyleaf.diagnostics;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Diagnostics as text for people: each with its place, the line that it stands in, carets under what is meant, and help.
 * Where there are many, the first of them are enough for those who want a site; whoever mends notes wants all.
 */
public final class TextReport {
    /** How many diagnostics are printed before the rest is only counted. */
    private static final int MOST = 50;

    private final String notes;
    private final Colours colours;
    private final String forAll;

    /**
     * @param notes the notes' folder as the author named it: printed before the path of each note, so that the place
     *     can be opened; empty for none
     * @param colour whether to print colours for a terminal
     */
    public TextReport(String notes, boolean colour) {
        this(notes, colour, "studyleaf check " + (notes.contains(" ") ? "'" + notes + "'" : notes));
    }

    /** The same; {@code forAll} is the command that prints all of them. */
    public TextReport(String notes, boolean colour, String forAll) {
        this.notes = notes.isEmpty() || notes.endsWith("/") ? notes : notes + "/";
        this.colours = new Colours(colour);
        this.forAll = forAll;
    }

    /**
     * A report of at most {@value #MOST}, errors before warnings when there are more, and of at most {@value Few#OF_A_KIND}
     * warnings of a kind; the rest is counted, with the command that prints all. Ends with a line such as {@code 2 errors, 1 warning}; empty when there is nothing to say.
     */
    public String of(Diagnostics diagnostics) {
        return text(pieces(diagnostics));
    }

    /** A report of each of them. */
    public String all(Diagnostics diagnostics) {
        return text(allPieces(diagnostics));
    }

    /**
     * Some lines of a report that belong together.
     *
     * @param severity of the diagnostic; of the worst where they are about several
     * @param text the lines, each with its end
     */
    public record Piece(Severity severity, String text) {}

    /** The same as {@link #of}, for who marks lines by how bad they are. */
    public List<Piece> pieces(Diagnostics diagnostics) {
        Few few = Few.of(diagnostics.sorted(), MOST);
        return pieces(diagnostics, few.printed(), few.rest(forAll));
    }

    /** The same as {@link #all}. */
    public List<Piece> allPieces(Diagnostics diagnostics) {
        return pieces(diagnostics, diagnostics.sorted(), "");
    }

    private List<Piece> pieces(Diagnostics diagnostics, List<Diagnostic> printed, String rest) {
        if (printed.isEmpty()) {
            return List.of();
        }
        Severity worst = diagnostics.hasErrors() ? Severity.ERROR : Severity.WARNING;
        Piece sum = new Piece(worst, rest + summary(diagnostics) + "\n");
        return Stream.concat(printed.stream().map(this::piece), Stream.of(sum)).toList();
    }

    private Piece piece(Diagnostic diagnostic) {
        StringBuilder lines = new StringBuilder();
        print(diagnostic, lines);
        return new Piece(diagnostic.severity(), lines.toString());
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** A diagnostic on a line of its own: place, code, message, help. */
    public static String line(String notes, Diagnostic diagnostic) {
        String help = diagnostic.help().isEmpty() ? "" : " (" + diagnostic.help() + ")";
        return Visible.text(new TextReport(notes, false).place(diagnostic) + ": "
                + diagnostic.code().id() + ": " + diagnostic.message() + help);
    }

    /** How many errors and warnings: {@code 2 errors, 1 warning}. */
    public static String summary(Diagnostics diagnostics) {
        return Stream.of(Severity.values())
                .filter(severity -> diagnostics.count(severity) > 0)
                .map(severity -> Counted.of(diagnostics.count(severity), severity.word()))
                .collect(Collectors.joining(", "));
    }

    private void print(Diagnostic diagnostic, StringBuilder out) {
        Severity severity = diagnostic.severity();
        out.append(colours.strong(Visible.text(place(diagnostic)) + ": "))
                .append(colours.of(
                        severity, severity.word() + "[" + diagnostic.code().id() + "]"))
                .append(colours.strong(": " + Visible.text(diagnostic.message())))
                .append('\n');
        if (!diagnostic.sourceLine().isBlank()) {
            excerpt(diagnostic, out);
        }
        if (!diagnostic.help().isEmpty()) {
            out.append(colours.quiet("help: "))
                    .append(Visible.text(diagnostic.help()))
                    .append('\n');
        }
        out.append('\n');
    }

    private String place(Diagnostic diagnostic) {
        if (diagnostic.code().aboutOutput()) {
            return diagnostic.path();
        }
        boolean whole = diagnostic.path().startsWith("/") || diagnostic.code().aboutTemplate();
        String folder = whole ? "" : notes;
        return folder + diagnostic.path() + ":" + diagnostic.line() + ":" + diagnostic.column();
    }

    private void excerpt(Diagnostic diagnostic, StringBuilder out) {
        Excerpt excerpt = Excerpt.of(diagnostic.sourceLine(), diagnostic.column(), diagnostic.length());
        String number = Integer.toString(diagnostic.line());
        String margin = " ".repeat(number.length());
        String carets = "^".repeat(excerpt.length());
        out.append(colours.quiet(number + " | ")).append(excerpt.line()).append('\n');
        out.append(colours.quiet(margin + " | "))
                .append(" ".repeat(excerpt.start()))
                .append(colours.of(diagnostic.severity(), carets))
                .append('\n');
    }

    /** Colours for a terminal, or none. */
    private record Colours(boolean on) {
        String of(Severity severity, String text) {
            return in(severity == Severity.ERROR ? "1;31" : "1;33", text);
        }

        String strong(String text) {
            return in("1", text);
        }

        String quiet(String text) {
            return in("36", text);
        }

        private String in(String code, String text) {
            return on ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
        }
    }
}
