package dev.studyleaf.made.structure;

import dev.studyleaf.made.form.Material;
import dev.studyleaf.made.layout.LabelledLists.Group;
import dev.studyleaf.made.layout.LabelledLists.Shape;
import dev.studyleaf.made.weigh.Sign;
import dev.studyleaf.made.weigh.Signs;
import dev.studyleaf.made.words.ListLabels;
import dev.studyleaf.made.words.WordCounts;
import dev.studyleaf.note.OneLine;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What speaks for and against asking what is listed under a label. */
final class ListedSigns {
    private static final int FEW = 2;
    private static final int MANY = 5;

    /** Points that have fewer letters on average are words: of 15 labelled lists of such 11 are bad, of 94 others 20. */
    private static final int TERSE = 15;

    /** So many words a point has that is a name. */
    private static final int LONGEST_POINT = 6;

    /** So many words a name has that more is said of. */
    private static final int LONGEST_NAME = 5;

    /** A name and what it is. */
    private static final Pattern EXPLAINED = Pattern.compile("^[^.]{2,60}?(?:[:：]|\\s[–—-])\\s");

    private ListedSigns() {}

    /** How good the question is: a few points are sooner said than many. */
    static double worth(Group list) {
        return list.points().size() <= MANY ? 5 : 4;
    }

    static Set<Sign> of(Group list, Material material) {
        Signs signs = new Signs(material.place(list.block()), Sign.LABELLED);
        signs.when(list.items().size() <= FEW, Sign.FEW_POINTS);
        signs.when(ListLabels.isOpen(ListLabels.bare(list.label())), Sign.OPEN_LABEL);
        signs.when(isTerse(list), Sign.TERSE_POINTS);
        signs.when(ListLabels.isOfTwo(list.label()), Sign.TWO_KINDS);
        signs.when(list.shape() == Shape.IN_LINE, Sign.IN_LINE);
        signs.when(list.shape() == Shape.SUB_HEADINGS, Sign.SUB_HEADINGS);
        signs.when(!areNames(list) || ListLabels.isHalfSaid(ListLabels.bare(list.label())), Sign.NO_NAMES);
        return signs.all();
    }

    /**
     * Whether each of its points is a name: it is one and nothing else, or it begins with one and the label says of what they are, or
     * each says what its name is.
     */
    private static boolean areNames(Group list) {
        List<String> points =
                list.points().stream().map(point -> OneLine.of(point.text())).toList();
        boolean alone = points.stream().allMatch(point -> WordCounts.of(point) <= LONGEST_POINT);
        boolean begin = points.stream().allMatch(point -> WordCounts.of(Listed.nameOf(point)) <= LONGEST_NAME);
        boolean explained =
                points.stream().allMatch(point -> EXPLAINED.matcher(point).find());
        return alone || (begin && (explained || ListLabels.saysOfWhat(list.label())));
    }

    private static boolean isTerse(Group list) {
        return list.points().stream().mapToInt(point -> OneLine.of(point.text()).length()).average().stream()
                .anyMatch(average -> average < TERSE);
    }
}
