package dev.studyleaf.paper.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class MathLayoutTest {
    private final MathLayout layout = new MathLayout(new MathFonts(MathLayoutTest::font));

    @Test
    void letters_of_a_fraction_stand_above_and_below_its_rule() {
        MathBox box = laidOut("<mfrac><mi>a</mi><mi>b</mi></mfrac>");
        assertThat(letters(box, "a").y()).isNegative();
        assertThat(letters(box, "b").y()).isPositive();
        assertThat(box.height()).isGreaterThan(laidOut("<mi>a</mi>").height());
        assertThat(box.pieces())
                .filteredOn(piece -> piece instanceof Piece.Filled)
                .hasSize(1);
    }

    @Test
    void scripts_are_smaller_and_beside_what_they_belong_to() {
        MathBox box = laidOut("<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>");
        Piece.Letters base = letters(box, "x");
        assertThat(letters(box, "2").y()).isNegative();
        assertThat(letters(box, "i").y()).isPositive();
        assertThat(letters(box, "i").size()).isLessThan(base.size());
        assertThat(letters(box, "i").x()).isGreaterThan(base.x());
    }

    @Test
    void brackets_grow_with_what_is_between_them_and_only_then() {
        String open = "<mo fence=\"true\" form=\"prefix\">(</mo>";
        assertThat(laidOut("<mrow>" + open + "<mi>a</mi></mrow>").pieces())
                .allMatch(piece -> piece instanceof Piece.Letters);
        String table = "<mtable><mtr><mtd><mi>a</mi></mtd></mtr><mtr><mtd><mi>b</mi></mtd></mtr></mtable>";
        MathBox high = laidOut("<mrow>" + open + table + "</mrow>");
        assertThat(high.pieces())
                .filteredOn(piece -> piece instanceof Piece.Filled)
                .hasSize(1);
        assertThat(high.height() + high.depth()).isGreaterThan(1.6);
    }

    @Test
    void a_frame_is_around_what_is_in_it() {
        MathBox bare = laidOut("<mi>a</mi>");
        MathBox framed = laidOut("<mrow class=\"rule-top rule-right rule-bottom rule-left\"><mi>a</mi></mrow>");
        assertThat(framed.pieces())
                .filteredOn(piece -> piece instanceof Piece.Filled)
                .hasSize(4);
        assertThat(framed.width()).isGreaterThan(bare.width() + 0.4);
        assertThat(framed.height()).isGreaterThan(bare.height() + 0.2);
        assertThat(letters(framed, "a").x()).isGreaterThan(0.2);
    }

    @Test
    void rules_of_an_array_meet_between_its_cells() {
        String cell = "<mtd class=\"rule-%s\"><mi>a</mi></mtd>";
        String table = "<mtable><mtr>" + cell.formatted("right") + cell.formatted("bottom") + "</mtr><mtr>"
                + cell.formatted("right") + cell.formatted("top-dashed") + "</mtr></mtable>";
        List<Rectangle2D> rules = laidOut(table).pieces().stream()
                .filter(Piece.Filled.class::isInstance)
                .map(piece -> ((Piece.Filled) piece).shape().getBounds2D())
                .toList();
        List<Rectangle2D> upright =
                rules.stream().filter(rule -> rule.getHeight() > 0.5).toList();
        assertThat(upright).hasSize(2);
        assertThat(upright.get(0).getMaxY())
                .isGreaterThanOrEqualTo(upright.get(1).getMinY());
        assertThat(rules).hasSizeGreaterThan(4);
    }

    @Test
    void scripts_may_stand_before() {
        MathBox box =
                laidOut("<mmultiscripts><mi>C</mi><mprescripts></mprescripts><mn>6</mn><mn>14</mn></mmultiscripts>");
        assertThat(letters(box, "14").x()).isLessThan(letters(box, "C").x());
        assertThat(letters(box, "14").y()).isNegative();
        assertThat(letters(box, "6").y()).isPositive();
    }

    @Test
    void what_is_not_drawn_is_known() {
        assertThat(Undrawn.in("<math><mrow><mi>a</mi></mrow></math>")).isEmpty();
        assertThat(Undrawn.in("<math><maction><mi>a</mi></maction></math>")).contains("maction");
    }

    /** a = b + c + f(x, y), with less and less room. */
    @Test
    void a_formula_that_is_too_wide_is_broken_before_a_relation_then_before_an_operation() {
        String sum = "<mrow><mi>a</mi><mo>=</mo><mi>b</mi><mo>+</mo><mi>c</mi><mo>+</mo><mi>f</mi><mo>(</mo><mi>x</mi>"
                + "<mo>,</mo><mi>y</mi><mo>)</mo></mrow>";
        double whole = laidOut(sum).width();
        assertThat(lines(sum, whole)).containsExactly("a=b+c+f(x,y)");
        assertThat(lines(sum, whole - 0.1)).containsExactly("a=b+c", "+f(x,y)");
        String two =
                "<mrow><mi>abc</mi><mo>=</mo><mi>bcd</mi><mo>+</mo><mi>cde</mi><mo>=</mo><mi>def</mi><mo>+</mo><mi>e</mi></mrow>";
        assertThat(lines(two, laidOut(two).width() - 0.1)).containsExactly("abc=bcd+cde", "=def+e");
        assertThat(lines(sum, 0.1)).containsExactly("a", "=b", "+c", "+f(x,", "y)");
        assertThat(layout.formula(parsed(sum), whole * 0.6).width()).isLessThanOrEqualTo(whole * 0.6);
        assertThat(lines("<mfrac><mi>a</mi><mi>b</mi></mfrac>", 0.1)).hasSize(2);
    }

    /** The letters of each line, from the first on. */
    private List<String> lines(String content, double room) {
        TreeMap<Double, String> lines = new TreeMap<>();
        for (Piece piece : layout.formula(parsed(content), room).pieces()) {
            if (piece instanceof Piece.Letters letters) {
                lines.merge(letters.y(), letters.text(), String::concat);
            }
        }
        return List.copyOf(lines.values());
    }

    @Test
    void limits_stand_over_and_under_a_sum_only_where_there_is_room() {
        String sum = "<munderover><mo>∑</mo><mi>i</mi><mi>n</mi></munderover>";
        assertThat(laidOut(sum).height())
                .isLessThan(laidOut("<mstyle displaystyle=\"true\">" + sum + "</mstyle>")
                        .height());
    }

    @Test
    void a_minus_before_a_number_is_close_and_one_between_numbers_is_not() {
        double sign = laidOut("<mrow><mo>−</mo><mn>1</mn></mrow>").width();
        double both = laidOut("<mrow><mn>1</mn><mo>−</mo><mn>1</mn></mrow>").width();
        assertThat(both - sign).isGreaterThan(laidOut("<mn>1</mn>").width() + 0.3);
    }

    @Test
    void what_nobody_knows_is_a_row_of_what_is_in_it() {
        assertThat(laidOut("<merror><mi>a</mi><mo>=</mo></merror>").pieces()).hasSize(2);
        assertThat(laidOut("<mroot><mi>a</mi></mroot>").pieces()).isNotEmpty();
        assertThat(laidOut("<msub/>").pieces()).isEmpty();
        assertThat(laidOut("<mfrac/>").pieces()).isEmpty();
    }

    @Test
    void a_formula_is_heard_as_one_line() {
        String bayes =
                "<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><msqrt><msub><mi>x</mi><mi>i</mi></msub></msqrt></mfrac>";
        assertThat(MathWords.of(parsed(bayes))).isEqualTo("(a + b)/(√(x_i))");
    }

    private MathBox laidOut(String content) {
        return layout.formula(parsed(content), Double.MAX_VALUE);
    }

    private static Piece.Letters letters(MathBox box, String text) {
        return box.pieces().stream()
                .filter(piece ->
                        piece instanceof Piece.Letters letters && letters.text().equals(text))
                .map(piece -> (Piece.Letters) piece)
                .findFirst()
                .orElseThrow();
    }

    private static Element parsed(String content) {
        try {
            byte[] xml = ("<math>" + content + "</math>").getBytes(StandardCharsets.UTF_8);
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] font(String name) {
        try (InputStream in = MathLayoutTest.class.getResourceAsStream("/dev/studyleaf/paper/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
