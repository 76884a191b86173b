package dev.studyleaf.glossary.spot;

import dev.studyleaf.glossary.words.TermWords;
import dev.studyleaf.glossary.words.ThingNames;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.NoteBlock.Kind;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The tables of a note, and those whose rows are things by name. */
public final class Tables {
    private static final int FEWEST_ROWS = 2;

    /** Heads of columns that number, date or ask. */
    private static final Set<String> NO_NAMES = WordSet.of("""
            # no no. nr nr. date day week time year years month step steps question questions task tasks input
            output value score lecture chapter page pages datum tag woche jahr frage schritt fecha semana pregunta
            paso data settimana domanda semaine étape when why status advantage advantages disadvantage
            disadvantages pros cons vorteile nachteile ventajas example examples beispiel ejemplo sentence before
            after english deutsch""");

    private Tables() {}

    /** All tables, in the order of the note. */
    public static List<NoteBlock> of(ParsedNote note) {
        List<NoteBlock> tables = new ArrayList<>();
        collect(note.blocks(), tables);
        return tables;
    }

    private static void collect(List<NoteBlock> blocks, List<NoteBlock> into) {
        for (NoteBlock block : blocks) {
            if (block.kind() == Kind.TABLE) {
                into.add(block);
            } else {
                collect(block.children(), into);
            }
        }
    }

    /** The rows below the head of a table whose first column has names, two of three at least; none of any other. */
    public static List<NoteBlock> namedRows(NoteBlock table) {
        List<NoteBlock> rows = table.children();
        if (rows.size() <= FEWEST_ROWS || rows.get(0).children().size() < 2 || isHeadOfNoNames(rows.get(0))) {
            return List.of();
        }
        List<NoteBlock> named = rows.subList(1, rows.size()).stream()
                .filter(row ->
                        !row.children().isEmpty() && isName(row.children().get(0)))
                .toList();
        return named.size() >= FEWEST_ROWS && named.size() * 3 >= (rows.size() - 1) * 2 ? named : List.of();
    }

    /** The cells that say what the signs of the first column are: "| $k$ | $1/m$ | wave number |"; none of any other table. */
    public static List<NoteBlock> namesOfSigns(NoteBlock table) {
        List<NoteBlock> rows = table.children()
                .subList(Math.min(1, table.children().size()), table.children().size());
        boolean signs = rows.size() >= FEWEST_ROWS
                && rows.stream()
                        .allMatch(row -> !row.children().isEmpty()
                                && row.children().get(0).text().hasFormula());
        int columns = signs ? table.children().get(0).children().size() : 0;
        for (int column = 1; column < columns; column++) {
            int here = column;
            List<NoteBlock> named = rows.stream()
                    .filter(row -> row.children().size() > here)
                    .map(row -> row.children().get(here))
                    .filter(Tables::isName)
                    .toList();
            if (named.size() * 3 >= rows.size() * 2) {
                return named;
            }
        }
        return List.of();
    }

    private static boolean isHeadOfNoNames(NoteBlock head) {
        return NO_NAMES.contains(TermWords.fold(head.children().get(0).text().text()));
    }

    private static boolean isName(NoteBlock cell) {
        Fragment text = cell.text();
        return !text.hasFormula()
                && Stream.concat(Stream.of(text.text()), text.lines().stream())
                        .limit(2)
                        .anyMatch(line -> !ThingNames.in(line).isEmpty());
    }
}
