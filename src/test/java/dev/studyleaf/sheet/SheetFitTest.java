package dev.studyleaf.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.Chance;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.sheet.SheetLayout.Column;
import dev.studyleaf.sheet.SheetLayout.Piece;
import dev.studyleaf.sheet.SheetMeasure.Heights;
import dev.studyleaf.source.settings.SheetFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Lines of random lengths on paper of random shapes, set in letters that are all half as wide as they are high. */
class SheetFitTest {
    private static final double LEADING = 1.4;

    @Test
    void every_line_is_on_the_sheet_once_and_in_order_or_is_left_out() {
        Chance.times(100, random -> {
            List<SheetCard> cards = cards(random);
            SheetLayout layout = SheetFit.of(new Sheet("Test", cards), format(random), SheetFitTest::measure);
            List<SheetLine> placed = placed(layout);
            List<SheetLine> out = lines(layout.leftOut());
            List<SheetLine> all = lines(cards);
            assertThat(placed.size() + out.size()).isEqualTo(all.size());
            Set<SheetLine> gone = Collections.newSetFromMap(new IdentityHashMap<>());
            gone.addAll(out);
            all.removeIf(gone::contains);
            assertThat(placed).containsExactlyElementsOf(all);
        });
    }

    @Test
    void no_column_is_too_high_and_no_page_too_many() {
        Chance.times(100, random -> {
            SheetFormat format = format(random);
            SheetLayout layout = SheetFit.of(new Sheet("Test", cards(random)), format, SheetFitTest::measure);
            SheetGeometry geometry = new SheetGeometry(format);
            assertThat(layout.pages().size()).isLessThanOrEqualTo(format.pages());
            assertThat(layout.size()).isBetween(SheetFit.LEGIBLE, SheetFit.LARGEST);
            for (SheetLayout.Page page : layout.pages()) {
                assertThat(page.columns().size()).isBetween(1, layout.columns());
                for (Column column : page.columns()) {
                    double height = height(column, layout.size(), geometry.column(layout.columns()));
                    assertThat(height * layout.stretch()).isLessThanOrEqualTo(geometry.height());
                }
            }
        });
    }

    @Test
    void no_heading_stands_over_a_single_line_of_several() {
        Chance.times(100, random -> {
            SheetLayout layout = SheetFit.of(new Sheet("Test", cards(random)), format(random), SheetFitTest::measure);
            for (SheetLayout.Page page : layout.pages()) {
                for (Column column : page.columns()) {
                    for (Piece piece : column.pieces()) {
                        int whole = whole(layout, piece.card().title());
                        if (column.pieces().size() > 1 && whole > 1) {
                            assertThat(piece.card().lines()).hasSizeGreaterThan(1);
                        }
                    }
                }
            }
        });
    }

    @Test
    void what_is_left_out_is_lighter_than_what_stays() {
        Chance.times(100, random -> {
            SheetFormat one = new SheetFormat(1, SheetFormat.Size.A4, 0, false);
            SheetLayout layout = SheetFit.of(new Sheet("Test", many(random)), one, SheetFitTest::measure);
            double heaviest = lines(layout.leftOut()).stream()
                    .mapToDouble(SheetLine::weight)
                    .max()
                    .orElseThrow();
            double lightest =
                    placed(layout).stream().mapToDouble(SheetLine::weight).min().orElseThrow();
            assertThat(heaviest).isLessThanOrEqualTo(lightest);
            assertThat(layout.size()).isEqualTo(SheetFit.LEGIBLE);
        });
    }

    @Test
    void little_stands_large_on_one_page() {
        SheetCard card = card("A", List.of(line(40, 1), line(40, 1)));
        SheetLayout layout = SheetFit.of(new Sheet("Test", List.of(card)), SheetFormat.DEFAULT, SheetFitTest::measure);
        assertThat(layout.pages()).hasSize(1);
        assertThat(layout.size()).isEqualTo(SheetFit.LARGEST);
    }

    @Test
    void a_full_sheet_fills_its_pages_and_its_columns_evenly() {
        Chance.times(50, random -> {
            SheetFormat two = new SheetFormat(2, SheetFormat.Size.A4, 3, false);
            List<SheetCard> cards = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                cards.add(card("Card " + i, List.of(line(60, 2), line(70, 2), line(80, 2), line(90, 2))));
            }
            SheetLayout layout = SheetFit.of(new Sheet("Test", cards), two, SheetFitTest::measure);
            SheetGeometry geometry = new SheetGeometry(two);
            double lowest = layout.pages().stream()
                    .flatMap(page -> page.columns().stream())
                    .mapToDouble(column -> height(column, layout.size(), geometry.column(3)) * layout.stretch())
                    .min()
                    .orElseThrow();
            assertThat(lowest).isGreaterThan(geometry.height() * 0.8);
        });
    }

    private static int whole(SheetLayout layout, String title) {
        return layout.pages().stream()
                .flatMap(page -> page.columns().stream())
                .flatMap(column -> column.pieces().stream())
                .filter(piece -> piece.card().title().equals(title))
                .mapToInt(piece -> piece.card().lines().size())
                .sum();
    }

    private static List<SheetLine> placed(SheetLayout layout) {
        List<SheetLine> lines = new ArrayList<>();
        layout.pages()
                .forEach(page -> page.columns()
                        .forEach(column -> column.pieces()
                                .forEach(piece -> lines.addAll(piece.card().lines()))));
        return lines;
    }

    private static List<SheetLine> lines(List<SheetCard> cards) {
        List<SheetLine> lines = new ArrayList<>();
        cards.forEach(card -> lines.addAll(card.lines()));
        return lines;
    }

    private static double height(Column column, double size, double width) {
        List<SheetCard> cards = column.pieces().stream().map(Piece::card).toList();
        Heights heights = measure(cards, size, width);
        double height = (cards.size() - 1) * heights.gap();
        height += heights.titles().stream().mapToDouble(h -> h).sum();
        return height
                + heights.lines().stream()
                        .flatMap(List::stream)
                        .mapToDouble(h -> h)
                        .sum();
    }

    private static Heights measure(List<SheetCard> cards, double size, double width) {
        double letters = width / (size / 2);
        List<Double> titles = cards.stream().map(card -> size * 2).toList();
        List<List<Double>> lines = cards.stream()
                .map(card -> card.lines().stream()
                        .map(line -> Math.ceil(line.length() / letters) * size * LEADING)
                        .toList())
                .toList();
        return new Heights(titles, lines, size);
    }

    private static SheetFormat format(Chance random) {
        SheetFormat.Size size = random.number(0, 1) == 0 ? SheetFormat.Size.A4 : SheetFormat.Size.LETTER;
        return new SheetFormat(random.number(1, 4), size, random.number(0, 5), random.number(0, 1) == 0);
    }

    private static List<SheetCard> cards(Chance random) {
        List<SheetCard> cards = new ArrayList<>();
        int count = random.number(1, 60);
        for (int i = 0; i < count; i++) {
            List<SheetLine> lines = new ArrayList<>();
            int length = random.number(1, 12);
            for (int j = 0; j < length; j++) {
                lines.add(line(random.number(1, 240), random.number(1, 5)));
            }
            cards.add(card("Card " + i, lines));
        }
        return cards;
    }

    private static List<SheetCard> many(Chance random) {
        List<SheetCard> cards = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            List<SheetLine> lines = new ArrayList<>();
            for (int j = 0; j < 60; j++) {
                lines.add(line(120 + random.number(0, 99), random.number(1, 5)));
            }
            cards.add(card("Card " + i, lines));
        }
        return cards;
    }

    private static SheetCard card(String title, List<SheetLine> lines) {
        return new SheetCard(title, "", "", false, lines);
    }

    private static SheetLine line(int length, double weight) {
        return new SheetLine(Fragment.EMPTY, Fragment.ofText("x".repeat(length)), weight, "");
    }
}
