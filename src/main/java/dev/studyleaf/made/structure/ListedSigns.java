package dev.studyleaf.made.structure;

import dev.studyleaf.made.form.Material;
import dev.studyleaf.made.layout.LabelledLists.Group;
import dev.studyleaf.made.layout.LabelledLists.Shape;
import dev.studyleaf.made.weigh.Sign;
import dev.studyleaf.made.weigh.Signs;
import dev.studyleaf.made.words.ListLabels;
import dev.studyleaf.made.words.PointRemarks;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.OneLine;
import java.util.Set;

/** What speaks for and against asking what is listed under a label. */
final class ListedSigns {
    private static final int FEW = 2;
    private static final int MANY = 5;

    /** Points that have fewer letters on average are words: of 15 labelled lists of such 11 are bad, of 94 others 20. */
    private static final int TERSE = 15;

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
        signs.when(
                PointRemarks.haveRemark(
                        list.points().stream().map(Fragment::text).toList()),
                Sign.REMARK_POINT);
        signs.when(ListLabels.isOfTwo(list.label()), Sign.TWO_KINDS);
        signs.when(!list.whole(), Sign.SHORTENED);
        signs.when(list.shape() == Shape.IN_LINE, Sign.IN_LINE);
        signs.when(list.shape() == Shape.SUB_HEADINGS, Sign.SUB_HEADINGS);
        return signs.all();
    }

    private static boolean isTerse(Group list) {
        return list.points().stream().mapToInt(point -> OneLine.of(point.text()).length()).average().stream()
                .anyMatch(average -> average < TERSE);
    }
}
