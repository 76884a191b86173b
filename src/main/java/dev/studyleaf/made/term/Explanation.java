package dev.studyleaf.made.term;

import dev.studyleaf.made.form.Material;
import dev.studyleaf.made.layout.Points;
import dev.studyleaf.made.prompt.Wording;
import dev.studyleaf.made.subject.Subject;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.OneLine;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * All that the notes say where they explain a term. A definition is as long as an entry of the glossary may be; where it is the
 * beginning of a list, or leads on to one, that list is part of the answer.
 *
 * @param model the definition, with the formula that it leads to, or what stands before the points
 * @param points the items of the list; none where the definition says all
 * @param isList whether the list is all that is said
 */
record Explanation(Fragment model, List<Fragment> points, boolean isList) {
    private static final int FEWEST = 2;
    private static final int MOST = 8;

    /** Patterns of names above their explanation. */
    private static final Set<String> ABOVE = Set.of("heading", "title", "heading-phrase");

    /** What says how many things come next, or that some do. */
    private static final Pattern ANNOUNCES = Pattern.compile(
            "(?iU)[:：]$|\\b(?:two|three|four|five|six|seven|several|following|zwei|drei|vier|fünf|sechs|sieben|folgende\\p{L}*|deux|trois|"
                    + "quatre|cinq|suivant\\p{L}*|dos|tres|cuatro|cinco|siguientes|due|tre|quattro|cinque|seguenti|dois|duas|três|seguintes|twee|drie|vier|vijf|[2-8])"
                    + "(?:\\s\\p{L}+){0,3}\\W*$");

    /** A question, or the beginning of a list that is not there, is no point. */
    private static final Pattern NO_POINT = Pattern.compile("[?？:：]\\s*$");

    Explanation {
        points = List.copyOf(points);
    }

    static Explanation of(Subject subject, Material material) {
        Fragment definition = subject.term().definition();
        Fragment formula =
                material.layout().formulas().get(subject.block().span().offset());
        Fragment said = formula == null ? definition : Fragment.joined(List.of(definition, formula), " ");
        String own = material.layout().textOf(subject.block());
        String defined = OneLine.of(definition.text());
        List<NoteBlock> below = material.layout().itemsBelow(subject.block());
        List<Fragment> listed = points(begun(subject, own, defined, below, material));
        if (!listed.isEmpty()) {
            String before = Wording.fill(material.wording().points(), String.valueOf(listed.size()));
            return new Explanation(Fragment.ofText(before), listed, true);
        }
        boolean leads = formula == null
                && own.endsWith(defined)
                && ANNOUNCES.matcher(defined).find();
        return new Explanation(said, leads ? points(below) : List.of(), false);
    }

    /** The items of which the definition is the first, or the first two. */
    private static List<NoteBlock> begun(
            Subject subject, String own, String defined, List<NoteBlock> below, Material material) {
        if (ABOVE.contains(subject.term().pattern())) {
            return own.equals(defined) ? material.layout().itemsFrom(subject.block()) : List.of();
        }
        boolean under = !below.isEmpty() && defined.startsWith(firstOf(below)); // else it was taken out of a sentence
        return under ? below : List.of();
    }

    private static String firstOf(List<NoteBlock> items) {
        return OneLine.of(items.get(0).text().text());
    }

    /** Items as points; none where one of them is not whole, or where there are too many to be said from memory. */
    private static List<Fragment> points(List<NoteBlock> below) {
        List<NoteBlock> items = below.stream()
                .filter(item -> !Points.isAddress(OneLine.of(item.text().text())))
                .toList();
        List<Fragment> points = Points.of(items);
        boolean fit = items.size() >= FEWEST
                && items.size() <= MOST
                && Points.areWhole(items, points)
                && points.stream()
                        .noneMatch(point -> !Points.isShort(point)
                                || NO_POINT.matcher(OneLine.of(point.text())).find());
        return fit ? points : List.of();
    }
}
