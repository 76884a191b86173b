package dev.studyleaf.made.structure;

import dev.studyleaf.lexicon.Lexicon;
import dev.studyleaf.made.form.Material;
import dev.studyleaf.made.weigh.Sign;
import dev.studyleaf.made.weigh.Signs;
import dev.studyleaf.made.words.WordCounts;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What speaks for and against the questions about a table. */
final class TableSigns {
    private static final int MANY = 4;
    private static final int LONGEST_HEAD = 40;
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_NAME = 4;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern FIGURE = Pattern.compile("\\d");
    private static final Pattern CODE =
            Pattern.compile("[(){}=\\[\\]<>_\\\\/]|->|::|(?iU)\\b(?:import|from|select)\\b.*[.*]");

    /** Heads of columns about work, time, cost, people or places to look, and of tables of faults. */
    private static final Pattern OPERATIONS = Pattern.compile(
            "(?iU)\\b(?:symptoms?|issues?|errors?|problems?|fix(?:es)?|status|"
                    + "time|hours?|heures?|horas|stunden|ore|costs?|owner|marks?|points?|punkte|questions?|sources?|files?|notes?|remarks?|"
                    + "sujets?|speakers?|presenters?|students?|élèves?|alumnos?|schüler|impact|career|difficulty|interv\\p{L}*|teachers?|lecturers?|do(?:z|c)ent\\p{L}*|usar|links?|code|syntax|priority|license|"
                    + "chapters?|chapitres?|kapitel|capítulos?|capitol[oi]|topics?|themen|weight|weighting|frequency asked)\\b|\\b(?:observações|observaciones|osservazioni|bemerkung(?:en)?|anmerkung(?:en)?|remarques?|comentários?|comentarios?|commenti|comments?)\\b|^(?:章节|章節|題數|题数|备注|備註)$");

    private static final Pattern EXAMPLE =
            Pattern.compile("(?iU)^\\W*(?:" + Lexicon.either("text.says-example") + ")(?!\\p{L})");

    private TableSigns() {}

    /** Those of a question that has all of a table. */
    static Set<Sign> of(Grid grid, Material material) {
        Signs signs = new Signs(material.place(grid.table()), Sign.TABLE);
        List<String> heads = grid.compares() ? grid.things() : grid.facets();
        List<String> rows = grid.compares() ? grid.facets() : grid.things();
        signs.when(!grid.isOfThings(), Sign.NO_THINGS);
        signs.when(grid.compares() && !material.saysOfWhat(grid.table().section()), Sign.NO_SUBJECT);
        signs.when(grid.things().stream().anyMatch(name -> WordCounts.of(name) > LONGEST_NAME), Sign.LONG_NAME);
        signs.when(heads.size() >= MANY, Sign.MANY_FACETS);
        signs.when(all(grid, heads).anyMatch(TableSigns::isSentence), Sign.LONG_HEAD);
        signs.when(all(grid, heads).anyMatch(head -> OPERATIONS.matcher(head).find()), Sign.WORKING_TABLE);
        signs.when(OPERATIONS.matcher(grid.kind()).find(), Sign.OPERATIONS);
        signs.when(rows.stream().anyMatch(name -> name.indexOf(':') >= 0), Sign.COLON_NAMES);
        signs.when(rows.stream().anyMatch(name -> FIGURE.matcher(name).find()), Sign.NAME_FIGURES);
        return signs.all();
    }

    /** Those of a question for the thing that has the value of a facet. */
    static Set<Sign> of(Grid grid, int thing, int facet, Material material) {
        Signs signs = new Signs(of(grid, material), Sign.TABLE);
        String value = grid.value(thing, facet);
        signs.when(OPERATIONS.matcher(grid.facets().get(facet)).find(), Sign.OPERATIONS);
        signs.when(EXAMPLE.matcher(value).find(), Sign.EXAMPLE_VALUE);
        signs.when(CODE.matcher(value).find(), Sign.CODE_VALUE);
        return signs.all();
    }

    private static Stream<String> all(Grid grid, List<String> heads) {
        return Stream.concat(Stream.of(grid.kind()), heads.stream());
    }

    private static boolean isSentence(String head) {
        return head.length() > LONGEST_HEAD || SPACE.split(head).length > MOST_WORDS;
    }
}
