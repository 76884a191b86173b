package dev.studyleaf.bench;

import dev.studyleaf.build.command.TermList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Scores the terms that are found against labels given by hand: docs/terms/README.md says how they were given. */
public final class TermScore {
    /** What a person said of a line in which something was found. */
    private record Label(String repository, String path, int line, String pattern, boolean term) {
        static Label of(String row) {
            String[] cells = row.split("\t", -1);
            return new Label(cells[0], cells[2], Integer.parseInt(cells[3]), cells[4], cells[5].equals("term"));
        }
    }

    private TermScore() {}

    /** {@code LABELS FOLDER}: a file of labels, or of places that begins with {@code recall} or {@code names}, and a folder with each repository's notes under {@code OWNER+NAME}. */
    public static void main(String[] arguments) throws IOException {
        List<String> rows = rows(arguments[0]);
        if (arguments[0].startsWith("recall")) {
            TermRecall.count(rows, Path.of(arguments[1]));
            return;
        }
        if (arguments[0].startsWith("names")) {
            NameVerdicts.count(rows, Path.of(arguments[1]));
            return;
        }
        List<Label> labels = rows.stream().map(Label::of).toList();
        Map<String, List<Label>> byRepository =
                labels.stream().collect(Collectors.groupingBy(Label::repository, TreeMap::new, Collectors.toList()));
        Map<String, Tally> patterns = new TreeMap<>();
        Tally precision = new Tally();
        Tally linked = new Tally();
        Tally recall = new Tally();
        for (Map.Entry<String, List<Label>> one : byRepository.entrySet()) {
            Path notes = Path.of(arguments[1], one.getKey().replace('/', '+'));
            if (!Files.isDirectory(notes)) {
                throw new IllegalArgumentException("no notes at " + notes);
            }
            List<TermList.Entry> terms = TermList.of(notes).terms();
            for (Label label : one.getValue()) {
                List<TermList.Entry> there = on(terms, label, one.getValue());
                there.forEach(term -> {
                    precision.add(label.term());
                    if (term.link()) {
                        linked.add(label.term());
                    }
                    String pattern = term.pattern() + (term.link() ? ", linked" : "");
                    patterns.computeIfAbsent(pattern, p -> new Tally()).add(label.term());
                });
                if (label.term()) {
                    recall.add(!there.isEmpty());
                }
            }
        }
        Map<String, Tally> all = new LinkedHashMap<>(patterns);
        all.put("all terms", precision);
        all.put("of these linked", linked);
        all.put("labelled terms kept", recall);
        all.forEach((pattern, tally) -> System.out.printf(Locale.ROOT, "%-24s %s%n", pattern, tally));
    }

    private static List<String> rows(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                TermScore.class.getResourceAsStream("/terms/" + name), "no labels called " + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    /** The terms of a label's line; where a line has two labels, only those of the label's pattern. */
    private static List<TermList.Entry> on(List<TermList.Entry> terms, Label label, List<Label> all) {
        boolean shared = all.stream()
                        .filter(other -> other.path().equals(label.path()) && other.line() == label.line())
                        .count()
                > 1;
        List<TermList.Entry> there = new ArrayList<>(terms);
        there.removeIf(term -> !term.path().equals(label.path())
                || term.line() != label.line()
                || (shared && !term.pattern().equals(label.pattern())));
        return there;
    }
}
