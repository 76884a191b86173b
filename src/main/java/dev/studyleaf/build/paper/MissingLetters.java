package dev.studyleaf.build.paper;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Counted;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Letters of a PDF that no font has: told when it is made, and again from its report while it is kept. */
final class MissingLetters {
    private static final String LINE = "no font has: ";
    private static final int SOME = 5;

    private MissingLetters() {}

    /** A line of a report for each. */
    static List<String> lines(Set<Integer> letters) {
        return letters.stream()
                .sorted()
                .map(letter -> LINE + Character.toString(letter))
                .toList();
    }

    /** Those that a report tells. */
    static Set<Integer> in(String report) {
        return report.lines()
                .filter(line -> line.startsWith(LINE))
                .map(line -> line.codePointAt(LINE.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Says which letters of a document show as {@code #}. */
    static void tell(Set<Integer> letters, String document, Diagnostics diagnostics) {
        if (!letters.isEmpty()) {
            String some = letters.stream()
                    .sorted()
                    .limit(SOME)
                    .map(Character::toString)
                    .collect(Collectors.joining("`, `"));
            String message =
                    Counted.of(letters.size(), "letter") + " of the " + document + " are in no font: `" + some + "`";
            String help = "put a TrueType font (`.ttf`) that has them into `templates/fonts`";
            diagnostics.add(Diagnostic.about("studyleaf.yml", Code.SHEET_NO_FONT, message, help));
        }
    }
}
