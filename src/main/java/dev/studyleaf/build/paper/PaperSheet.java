package dev.studyleaf.build.paper;

import dev.studyleaf.build.assets.Mark;
import dev.studyleaf.build.assets.OwnTemplates;
import dev.studyleaf.build.reading.StudyFolder;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.print.SheetPaper;
import dev.studyleaf.paper.BrowserFormulas;
import dev.studyleaf.paper.Letters;
import dev.studyleaf.paper.Measure;
import dev.studyleaf.paper.MoreFonts;
import dev.studyleaf.paper.Paper;
import dev.studyleaf.paper.PdfFile;
import dev.studyleaf.render.html.PictureWords;
import dev.studyleaf.render.html.Xhtml;
import dev.studyleaf.render.template.PageRenderer;
import dev.studyleaf.sheet.Sheet;
import dev.studyleaf.sheet.SheetCard;
import dev.studyleaf.sheet.SheetFit;
import dev.studyleaf.sheet.SheetGeometry;
import dev.studyleaf.sheet.SheetLayout;
import dev.studyleaf.sheet.SheetMeasure.Heights;
import dev.studyleaf.source.settings.SheetFormat;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fits a cheat sheet to its paper, and makes the PDF. */
final class PaperSheet {
    /** Between two cards, in sizes of a letter; part of the height of a card's box. */
    private static final double GAP = 0.75;

    private static final double MARK_WIDTH = 100;
    /** Changes when the same lines are to be laid out in another way than before. */
    private static final String ALGORITHM = "1 ";

    private final Study study;
    private final PageRenderer renderer;
    private final Sheet sheet;
    private final SheetFormat format;
    private final StudyFolder folder;
    private @Nullable MoreFonts fonts;

    /** {@code folder}: may have fonts of the author. */
    PaperSheet(Study study, PageRenderer renderer, Sheet sheet, SheetFormat format, StudyFolder folder) {
        this.study = study;
        this.renderer = renderer;
        this.sheet = sheet;
        this.format = format;
        this.folder = folder;
    }

    SheetLayout layout() {
        return SheetFit.of(sheet, format, this::measure);
    }

    /** What the sheet is made of, in hexadecimal digits: sheets with the same mark are the same. */
    String mark() {
        String words = rendered(strip(sheet.cards(), 1, MARK_WIDTH));
        return Mark.of(ALGORITHM + OwnTemplates.fontMark(folder.fonts()) + format + sheet.title() + weights() + words);
    }

    /** The same as a page for browsers, with its fonts inside. */
    String html(SheetLayout layout, List<SheetPaper.Face> fonts) {
        return BrowserFormulas.drawn(rendered(page(layout, fonts)));
    }

    byte[] pdf(SheetLayout layout) {
        String xhtml = Xhtml.of(rendered(page(layout, List.of())));
        return PdfFile.of(new Paper(xhtml, fonts().files(), Mark.of(xhtml)));
    }

    /** The letters of the sheet that no font here has. */
    Set<Integer> missing() {
        return fonts().missing();
    }

    /** Looked for once, and only when the sheet is made: that reads the fonts. */
    private MoreFonts fonts() {
        MoreFonts found = fonts;
        if (found == null) {
            String words = sheet.title()
                    + sheet.cards().stream()
                            .flatMap(card -> Stream.concat(
                                    Stream.of(card.title()),
                                    card.lines().stream()
                                            .map(line -> line.key().text()
                                                    + line.value().text())))
                            .collect(Collectors.joining());
            found = MoreFonts.forLetters(Letters.missing(words), folder.fonts());
            fonts = found;
        }
        return found;
    }

    /** A sheet has no room for pictures, and its file none beside it. */
    private String rendered(Page page) {
        return PictureWords.of(renderer.render(page));
    }

    private Page page(SheetLayout layout, List<SheetPaper.Face> fonts) {
        return SheetPaper.page(study, sheet.title(), new SheetGeometry(format), layout, fonts);
    }

    private String weights() {
        return sheet.cards().stream()
                .flatMap(card -> card.lines().stream())
                .map(line -> line.weight() + ",")
                .collect(Collectors.joining());
    }

    private Page strip(List<SheetCard> cards, double size, double width) {
        List<SheetLayout.Piece> pieces =
                cards.stream().map(card -> new SheetLayout.Piece(card, false)).toList();
        SheetLayout.Page column = new SheetLayout.Page(List.of(new SheetLayout.Column(pieces)));
        return SheetPaper.strip(study, column, size, width);
    }

    private Heights measure(List<SheetCard> cards, double size, double width) {
        Map<String, Double> heights = Measure.heights(Xhtml.of(rendered(strip(cards, size, width))), fonts().files());
        List<Double> titles = new ArrayList<>();
        List<List<Double>> lines = new ArrayList<>();
        for (int card = 0; card < cards.size(); card++) {
            titles.add(heights.getOrDefault("t" + card, 0.0));
            List<Double> those = new ArrayList<>();
            for (int line = 0; line < cards.get(card).lines().size(); line++) {
                those.add(heights.getOrDefault("r" + card + "-" + line, 0.0));
            }
            lines.add(those);
        }
        return new Heights(titles, lines, GAP * size);
    }
}
