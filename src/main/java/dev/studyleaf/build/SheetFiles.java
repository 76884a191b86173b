package dev.studyleaf.build;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.output.SiteFile;
import dev.studyleaf.page.SheetPaper;
import dev.studyleaf.sheet.SheetLayout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The cheat sheet in a site: a PDF, and beside it a report whose last line is the mark of what both are made of. While
 * the mark stays, both are taken over from the site as it was, and no PDF library is loaded.
 */
final class SheetFiles {
    private static final String REPORT = "cheat-sheet.txt";
    private static final String MARK = "made of ";
    private static final String MISSING = "no font has: ";
    private static final String LEFT_OUT = "left out: ";

    private SheetFiles() {}

    /** Both files. A sheet that has no room for all its lines is a diagnostic. */
    static List<SiteFile> of(PaperSheet sheet, Path site, Diagnostics diagnostics) {
        String mark = MARK + sheet.mark() + ".";
        List<SiteFile> files = kept(site, mark);
        if (files.isEmpty()) {
            SheetLayout layout = sheet.layout();
            List<String> report = new ArrayList<>(SheetReport.lines(layout));
            sheet.missing().forEach(letter -> report.add(MISSING + Character.toString(letter)));
            report.add(mark);
            byte[] text = (String.join("\n", report) + "\n").getBytes(StandardCharsets.UTF_8);
            files = List.of(new SiteFile(SheetPaper.PDF, sheet.pdf(layout)), new SiteFile(REPORT, text));
        }
        tell(new String(files.get(1).bytes(), StandardCharsets.UTF_8), diagnostics);
        return files;
    }

    private static List<SiteFile> kept(Path site, String mark) {
        Path pdf = site.resolve(SheetPaper.PDF);
        Path report = site.resolve(REPORT);
        if (!Files.isRegularFile(pdf) || !Files.isRegularFile(report)) {
            return List.of();
        }
        try {
            byte[] text = Files.readAllBytes(report);
            boolean same = new String(text, StandardCharsets.UTF_8).endsWith(mark + "\n");
            return same
                    ? List.of(new SiteFile(SheetPaper.PDF, Files.readAllBytes(pdf)), new SiteFile(REPORT, text))
                    : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + site, e);
        }
    }

    private static void tell(String report, Diagnostics diagnostics) {
        Set<Integer> missing = report.lines()
                .filter(line -> line.startsWith(MISSING))
                .map(line -> line.codePointAt(MISSING.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        SheetReport.missing(missing, "cheat sheet", diagnostics);
        List<String> out =
                report.lines().filter(line -> line.startsWith(LEFT_OUT)).toList();
        if (!out.isEmpty()) {
            String message = SheetReport.counted(out.size(), "line") + " had no room on the cheat sheet, first `"
                    + out.get(0).substring(LEFT_OUT.length()).replace('`', '\'') + "`";
            String help = "`" + REPORT + "` in the site has all of them; allow more `pages`, or give `weights`";
            diagnostics.add(Diagnostic.about("studyleaf.yml", Code.SHEET_LEFT_OUT, message, help));
        }
    }
}
