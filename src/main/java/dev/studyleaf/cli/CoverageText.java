package dev.studyleaf.cli;

import dev.studyleaf.coverage.Coverage;
import dev.studyleaf.coverage.Coverage.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The coverage as lines that begin with a file and a line number, then its sums.
 *
 * @param folder the notes' folder as the author named it
 * @param own whether only questions of authors count
 */
record CoverageText(String folder, boolean own) {
    List<String> lines(Coverage coverage) {
        List<String> lines = new ArrayList<>();
        String none = own ? "no question of yours" : "no question";
        coverage.terms().stream()
                .filter(one -> !one.asked().any(own))
                .map(one -> place(one.term().path(), one.term().evidence().line()) + none + ": term `"
                        + one.term().name() + "`")
                .forEach(lines::add);
        coverage.sections().stream()
                .filter(one -> !one.asked().any(own))
                .map(one -> place(one.note().parsed().path(), one.line()) + none + ": section `" + title(one) + "`")
                .forEach(lines::add);
        coverage.unexplained().stream()
                .map(one -> place(one.note().parsed().path(), one.line()) + "no explanation: `"
                        + one.question().asked().strip().replace('\n', ' ') + "`")
                .forEach(lines::add);
        coverage.dead().stream()
                .map(link -> place(link.path(), link.line()) + "dead link: " + link.message())
                .forEach(lines::add);
        coverage.unlinked().stream()
                .map(note -> place(note.parsed().path(), 1) + "no note links here: `" + note.title() + "`")
                .forEach(lines::add);
        lines.addAll(sums(coverage));
        return lines;
    }

    private String place(String path, int line) {
        return folder + "/" + path + ":" + line + ": ";
    }

    private static String title(Coverage.OfSection one) {
        return one.section().title().isEmpty()
                ? one.note().title()
                : one.section().title();
    }

    private List<String> sums(Coverage coverage) {
        List<String> sums = new ArrayList<>();
        sums.add(sum("Terms", coverage.terms().stream().map(Coverage.OfTerm::asked)));
        sums.add(sum("Sections", coverage.sections().stream().map(Coverage.OfSection::asked)));
        sums.add("Questions without an explanation: " + coverage.unexplained().size() + ". Dead links: "
                + coverage.dead().size() + ". Notes that no note links to: "
                + coverage.unlinked().size() + ".");
        for (Coverage.Domain domain : coverage.domains()) {
            String weight = domain.weight() > 0 ? "weight " + percent(domain.weight()) + ", " : "";
            sums.add("Exam, " + domain.name() + ": " + weight + percent(domain.questions()) + " of the questions ("
                    + domain.asked().own() + " yours, " + domain.asked().made() + " made).");
        }
        sums.add("Coverage: " + percent(coverage.percent(own)) + " (" + coverage.reached(own) + " of "
                + coverage.whole() + ").");
        return sums;
    }

    private static String sum(String title, Stream<Asked> things) {
        List<Asked> all = things.toList();
        long written = all.stream().filter(one -> one.any(true)).count();
        long any = all.stream().filter(one -> one.any(false)).count();
        return title + ": " + all.size() + ", asked by you " + written + ", only by made questions " + (any - written)
                + ", not asked " + (all.size() - any) + ".";
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share);
    }
}
