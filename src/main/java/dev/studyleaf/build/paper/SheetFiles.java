package dev.studyleaf.build.paper;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Counted;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.sheet.SheetLayout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The cheat sheet in a site: a PDF, and a report of what had no room. While it is kept, no PDF library is loaded. */
final class SheetFiles {
    static final String REPORT = "cheat-sheet.txt";
    private static final String LEFT_OUT = "left out: ";

    private SheetFiles() {}

    /** Writes the PDF; the report. */
    static List<String> make(PaperSheet sheet, Path file) throws IOException {
        SheetLayout layout = sheet.layout();
        List<String> report = new ArrayList<>(SheetReport.lines(layout));
        report.addAll(MissingLetters.lines(sheet.missing()));
        Files.write(file, sheet.pdf(layout));
        return report;
    }

    /** A sheet that has no room for all its lines is a diagnostic. */
    static void tell(String report, Diagnostics diagnostics) {
        MissingLetters.tell(MissingLetters.in(report), "cheat sheet", diagnostics);
        List<String> out =
                report.lines().filter(line -> line.startsWith(LEFT_OUT)).toList();
        if (!out.isEmpty()) {
            String message = Counted.of(out.size(), "line") + " had no room on the cheat sheet, first `"
                    + out.get(0).substring(LEFT_OUT.length()).replace('`', '\'') + "`";
            String help = "`" + REPORT + "` in the site has all of them; allow more `pages`, or give `weights`";
            diagnostics.add(Diagnostic.about("studyleaf.yml", Code.SHEET_LEFT_OUT, message, help));
        }
    }
}
