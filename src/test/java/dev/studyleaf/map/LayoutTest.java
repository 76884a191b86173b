package dev.studyleaf.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.Chance;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static final int WIDTH = 720;

    @Test
    void no_box_lies_over_another_or_off_the_sheet() {
        Chance.times(60, chance -> {
            List<Box> boxes = chance.list(1, 40, () -> new Box(chance.number(40, 160), chance.number(32, 68)));
            Layout layout = Layout.of(boxes, pulls(chance, boxes.size()), WIDTH);
            for (int i = 0; i < boxes.size(); i++) {
                Layout.Point at = layout.centers().get(i);
                assertThat(at.x() - boxes.get(i).width() / 2).isNotNegative();
                assertThat(at.x() + boxes.get(i).width() / 2).isLessThanOrEqualTo(WIDTH);
                assertThat(at.y() - boxes.get(i).height() / 2).isNotNegative();
                assertThat(at.y() + boxes.get(i).height() / 2).isLessThanOrEqualTo(layout.height());
                for (int j = 0; j < i; j++) {
                    assertThat(apart(boxes, layout, i, j)).as(i + " and " + j).isTrue();
                }
            }
        });
    }

    @Test
    void the_same_notes_give_the_same_map() {
        Chance.times(10, chance -> {
            List<Box> boxes = chance.list(2, 40, () -> new Box(chance.number(40, 160), 32));
            List<Pull> pulls = pulls(chance, boxes.size());
            assertThat(Layout.of(boxes, pulls, WIDTH)).isEqualTo(Layout.of(boxes, pulls, WIDTH));
        });
    }

    @Test
    void what_belongs_together_stands_together() {
        List<Box> boxes = new ArrayList<>();
        List<Pull> pulls = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            boxes.add(new Box(90, 32));
            // Two rings that have nothing to do with each other, mixed: the even ones and the odd ones.
            pulls.add(new Pull(i, (i + 2) % 12, 1));
        }
        Layout layout = Layout.of(boxes, pulls, WIDTH);
        assertThat(mean(layout, 0)).isLessThan(mean(layout, 1));
    }

    /** The mean distance of two boxes whose numbers differ by an even or by an odd number. */
    private static double mean(Layout layout, int odd) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < layout.centers().size(); i++) {
            for (int j = i + 1; j < layout.centers().size(); j++) {
                if ((j - i) % 2 == odd) {
                    Layout.Point one = layout.centers().get(i);
                    Layout.Point other = layout.centers().get(j);
                    sum += Math.hypot(one.x() - other.x(), one.y() - other.y());
                    count++;
                }
            }
        }
        return sum / count;
    }

    private static List<Pull> pulls(Chance chance, int boxes) {
        List<Pull> pulls = chance.list(
                0, 60, () -> new Pull(chance.number(0, boxes - 1), chance.number(0, boxes - 1), chance.number(1, 3)));
        pulls.removeIf(pull -> pull.from() == pull.to());
        return pulls;
    }

    private static boolean apart(List<Box> boxes, Layout layout, int i, int j) {
        Layout.Point one = layout.centers().get(i);
        Layout.Point other = layout.centers().get(j);
        double across = (boxes.get(i).width() + boxes.get(j).width()) / 2;
        double down = (boxes.get(i).height() + boxes.get(j).height()) / 2;
        return Math.abs(one.x() - other.x()) >= across || Math.abs(one.y() - other.y()) >= down;
    }
}
