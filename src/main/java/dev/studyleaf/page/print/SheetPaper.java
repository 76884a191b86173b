package dev.studyleaf.page.print;

import dev.studyleaf.page.Addresses;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.frame.Frame;
import dev.studyleaf.sheet.SheetGeometry;
import dev.studyleaf.sheet.SheetLayout;
import dev.studyleaf.study.Study;
import java.util.List;

/** The cheat sheet as a document of its own, for paper; also the measure of its lines. */
public final class SheetPaper {
    /** Where it lies in a site, as a PDF. */
    public static final String PDF = "cheat-sheet.pdf";

    private static final String TEMPLATE = "sheet/paper.ftlh";

    /**
     * What the document shows.
     *
     * @param language of the site
     * @param direction of that language
     * @param title of the sheet
     * @param paper the numbers of its style sheet
     * @param measuring whether all cards stand in one column, to be measured
     * @param fonts for a browser: each a font as a {@code data:} address
     * @param pages what stands where
     */
    public record Model(
            String language,
            String direction,
            String title,
            Numbers paper,
            boolean measuring,
            List<Face> fonts,
            List<SheetLayout.Page> pages) {}

    /**
     * A font that a page carries with it.
     *
     * @param data its file as a {@code data:} address
     * @param letters the code points that it has, as CSS writes them
     */
    public record Face(String data, String letters) {}

    /**
     * Lengths in points.
     *
     * @param width of the paper
     * @param height of the paper
     * @param margin at the sides and the top
     * @param foot at the bottom
     * @param head height of the line with the title
     * @param column width of a column
     * @param gutter between columns
     * @param body height of a column
     * @param size of the letters
     * @param stretch how far lines stand apart
     */
    public record Numbers(
            double width,
            double height,
            double margin,
            double foot,
            double head,
            double column,
            double gutter,
            double body,
            double size,
            double stretch) {
        static Numbers of(SheetGeometry geometry, SheetLayout layout, boolean browser) {
            return new Numbers(
                    geometry.format().width(),
                    geometry.format().height(),
                    SheetGeometry.MARGIN,
                    SheetGeometry.FOOT - (browser ? SheetGeometry.SPILL : 0),
                    SheetGeometry.HEAD,
                    hundredths(geometry.column(layout.columns())),
                    SheetGeometry.GUTTER,
                    geometry.height(),
                    layout.size(),
                    layout.stretch());
        }

        private static double hundredths(double points) {
            return Math.floor(points * 100) / 100;
        }
    }

    private static final double STRIP = 14_000;

    private SheetPaper() {}

    /** A page of a site with a PDF of the cheat sheet, which the sheet links to. */
    public static Page linked(Page page) {
        return page.path().equals(Addresses.CHEAT_SHEET) && page.model() instanceof CheatSheetPages.Model model
                ? new Page(page.path(), page.template(), model.withPdf())
                : page;
    }

    /** The document of a layout; {@code fonts} only where a browser is to show it. */
    public static Page page(Study study, String title, SheetGeometry geometry, SheetLayout layout, List<Face> fonts) {
        Model model = new Model(
                study.info().language(),
                Frame.direction(study.info().language()),
                title,
                Numbers.of(geometry, layout, !fonts.isEmpty()),
                false,
                fonts,
                layout.pages());
        return new Page(PDF, TEMPLATE, model);
    }

    /** A document with all cards in one column of a width, each heading and line with an id. */
    public static Page strip(Study study, SheetLayout.Page cards, double size, double width) {
        Numbers numbers = new Numbers(width, STRIP, 0, 0, 0, width, 0, STRIP, size, 1);
        String language = study.info().language();
        Model model = new Model(language, Frame.direction(language), "", numbers, true, List.of(), List.of(cards));
        return new Page(PDF, TEMPLATE, model);
    }
}
