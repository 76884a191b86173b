package dev.studyleaf.made;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.quiz.Fingerprint;
import dev.studyleaf.quiz.MatchingQuestion;
import dev.studyleaf.quiz.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A table whose first column names things: which row has this value? A small one of two columns: match them. */
final class TableRows implements Form {
    private static final int FEWEST_ROWS = 3;
    private static final int MOST_ROWS = 30;
    private static final int MOST_PAIRS = 6;
    private static final int LONGEST_KEY = 40;
    private static final int LONGEST_VALUE = 110;
    private static final int SHORTEST_VALUE = 4;
    private static final int A_TABLE = 3;

    /** A table as words: the head, and rows of as many cells. */
    private record Grid(NoteBlock table, List<String> head, List<List<String>> rows) {
        String cell(int row, int column) {
            return rows.get(row).get(column);
        }
    }

    @Override
    public String name() {
        return "table";
    }

    @Override
    public List<Made> make(Material material) {
        List<Made> all = new ArrayList<>();
        for (Spots.Spot spot : Spots.of(material.note())) {
            if (spot.block().kind() == NoteBlock.Kind.TABLE) {
                grid(spot.block()).filter(TableRows::hasKeys).ifPresent(grid -> ask(grid, material, all));
            }
        }
        return all;
    }

    private static Optional<Grid> grid(NoteBlock table) {
        List<List<String>> rows = table.children().stream()
                .map(row -> row.children().stream()
                        .map(cell -> Definitions.oneLine(cell.text().text()))
                        .toList())
                .toList();
        int columns = rows.isEmpty() ? 0 : rows.get(0).size();
        boolean even = columns >= 2 && rows.stream().allMatch(row -> row.size() == columns);
        int count = rows.size() - 1;
        return even && count >= FEWEST_ROWS && count <= MOST_ROWS
                ? Optional.of(new Grid(table, rows.get(0), rows.subList(1, rows.size())))
                : Optional.empty();
    }

    /** Whether the first column names each row, in words and each only once. */
    private static boolean hasKeys(Grid grid) {
        Set<String> keys = new HashSet<>();
        return !grid.head().get(0).isBlank()
                && grid.rows().stream()
                        .map(row -> row.get(0))
                        .allMatch(key -> key.length() <= LONGEST_KEY
                                && key.chars().anyMatch(Character::isLetter)
                                && Definitions.isWhole(key)
                                && keys.add(Definitions.folded(key)));
    }

    private void ask(Grid grid, Material material, List<Made> into) {
        int columns = grid.head().size();
        if (columns == 2 && grid.rows().size() > FEWEST_ROWS && grid.rows().size() <= MOST_PAIRS && isMatch(grid)) {
            into.add(new Made(pairs(grid, material), 6.5));
            return;
        }
        List<Made> made = new ArrayList<>();
        for (int row = 0; row < grid.rows().size(); row++) {
            for (int column = 1; column < columns; column++) {
                question(grid, row, column, material).ifPresent(question -> made.add(new Made(question, 5.5)));
            }
        }
        made.stream()
                .sorted(Comparator.comparing(
                        one -> Fingerprint.ofOption(one.question().id())))
                .limit(A_TABLE)
                .forEach(into::add);
    }

    private static boolean isMatch(Grid grid) {
        for (int i = 0; i < grid.rows().size(); i++) {
            if (!isFair(grid, i, 1)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the value of a cell is the row's alone and does not say the row's name. */
    private static boolean isFair(Grid grid, int row, int column) {
        String value = grid.cell(row, column);
        Set<String> stems = Stems.of(value);
        Set<String> key = Stems.of(grid.cell(row, 0));
        boolean own = value.length() >= SHORTEST_VALUE
                && value.length() <= LONGEST_VALUE
                && stems.size() >= 2
                && Definitions.isWhole(value)
                && stems.stream().noneMatch(key::contains);
        for (int other = 0; own && other < grid.rows().size(); other++) {
            own = other == row || Stems.overlap(stems, Stems.of(grid.cell(other, column))) < 0.6;
        }
        return own;
    }

    private Question pairs(Grid grid, Material material) {
        List<MatchingQuestion.Pair> pairs = grid.rows().stream()
                .map(row -> new MatchingQuestion.Pair(Fragment.ofText(row.get(0)), Fragment.ofText(row.get(1))))
                .toList();
        String prompt = material.heading(grid.table()) + ": match “"
                + grid.head().get(0) + "” with “" + grid.head().get(1) + "”.";
        return new MatchingQuestion(material.core(start(grid, prompt, "all", material)), pairs, List.of());
    }

    private Optional<Question> question(Grid grid, int row, int column, Material material) {
        String head = grid.head().get(column);
        if (head.isBlank() || !isFair(grid, row, column)) {
            return Optional.empty();
        }
        String key = grid.cell(row, 0);
        Material.Start start = start(
                grid,
                material.heading(grid.table()) + ": which “" + grid.head().get(0) + "” has “" + grid.cell(row, column)
                        + "” as its “" + head + "”?",
                key + "\n" + head,
                material);
        List<Choices.Wrong> wrong = new ArrayList<>();
        grid.rows().stream()
                .filter(other -> !other.get(0).equals(key) && !other.get(column).isBlank())
                .sorted(Comparator.comparing(other -> Fingerprint.ofOption(start.id() + other.get(0))))
                .limit(3)
                .forEach(other -> wrong.add(new Choices.Wrong(other.get(0), head + ": " + other.get(column))));
        return wrong.size() < 2 ? Optional.empty() : Optional.of(Choices.of(material.core(start), key, wrong));
    }

    private Material.Start start(Grid grid, String prompt, String key, Material material) {
        String id =
                Definitions.folded(material.heading(grid.table()) + "\n" + String.join("\n", grid.head()) + "\n" + key);
        return new Material.Start(this, id, Fragment.ofText(prompt), Optional.empty(), grid.table(), List.of());
    }
}
