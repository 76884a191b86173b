package dev.studyleaf.made;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Scores the labels of docs/quality/made-questions.tsv: {@code MadeScores LABELS [SAMPLE]}. With a sample of
 * {@link MadeSample} only the questions count that it still has. Intervals are Wilson's, 95 %.
 */
final class MadeScores {
    private static final double Z = 1.96;
    private static final int FORM = 2;
    private static final int ID = 3;

    private MadeScores() {}

    public static void main(String[] arguments) throws IOException {
        List<String[]> labels = Files.readAllLines(Path.of(arguments[0])).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .toList();
        Set<String> made = new HashSet<>();
        if (arguments.length > 1) {
            Files.readAllLines(Path.of(arguments[1])).stream()
                    .map(line -> line.split("\t"))
                    .filter(cells -> cells.length > ID)
                    .forEach(cells -> made.add(cells[0] + cells[ID]));
        }
        List<String[]> counted = labels.stream()
                .filter(cells -> arguments.length == 1 || made.contains(cells[0] + cells[ID]))
                .toList();
        Map<String, List<String[]>> forms =
                new TreeMap<>(counted.stream().collect(Collectors.groupingBy(cells -> cells[FORM])));
        forms.put("~ all", counted);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        forms.forEach((form, rows) -> out.println(form + "\t" + rows.size() + "\tunambiguous " + share(rows, ID + 1)
                + "\tworth asking " + share(rows, ID + 2)));
    }

    private static String share(List<String[]> rows, int column) {
        double n = rows.size();
        double share =
                rows.stream().filter(cells -> cells[column].equals("yes")).count() / n;
        double centre = share + Z * Z / (2 * n);
        double half = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        double whole = 1 + Z * Z / n;
        return "%.0f %% (%.0f to %.0f)"
                .formatted(100 * share, 100 * (centre - half) / whole, 100 * (centre + half) / whole);
    }
}
