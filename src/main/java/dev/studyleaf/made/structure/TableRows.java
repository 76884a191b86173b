package dev.studyleaf.made.structure;

import dev.studyleaf.made.form.Form;
import dev.studyleaf.made.form.Material;
import dev.studyleaf.made.layout.Spots;
import dev.studyleaf.made.prompt.Wording;
import dev.studyleaf.made.weigh.Made;
import dev.studyleaf.made.weigh.Once;
import dev.studyleaf.made.words.Definitions;
import dev.studyleaf.made.words.Giveaway;
import dev.studyleaf.made.words.Stems;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.quiz.Fingerprint;
import dev.studyleaf.quiz.MatchingQuestion;
import dev.studyleaf.quiz.OpenQuestion;
import dev.studyleaf.quiz.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A table whose rows, or in a comparison whose heads, name things: what stands for one of them under a head? That a cell fits
 * another row too makes no second answer, as the row is named. A small table of two columns: match them.
 */
public final class TableRows implements Form {
    private static final int FEWEST_PAIRS = 4;
    private static final int MOST_PAIRS = 6;
    private static final int LONGEST_VALUE = 110;
    private static final int SHORTEST_VALUE = 4;
    private static final int A_TABLE = 3;

    /** Heads over what is one of many, or is looked up: nobody could tell what an answer must have. */
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?iU)^(column \\d+|examples?|features?|links?|sources?|urls?|ids?|versions?|status|dates?|priority)$");

    /** What such a table holds is made up. */
    private static final Pattern SAMPLE = Pattern.compile(
            "(?iU)\\b(examples?|sample|demo|plan|planning|checklist|to-?do|beispiele?|exemples?|ejemplos?)\\b");

    /** From this share of common words on, a value may fit another thing too. */
    private static final double ALIKE = 0.6;

    @Override
    public String name() {
        return "table";
    }

    @Override
    public boolean needsNoteOnly() {
        return true;
    }

    @Override
    public List<Made> make(Material material) {
        List<Made> all = new ArrayList<>();
        for (Spots.Spot spot : material.layout().spots()) {
            if (spot.block().kind() == NoteBlock.Kind.TABLE) {
                String heading = material.heading(spot.block());
                Grid.of(spot.block(), heading)
                        .filter(grid -> !SAMPLE.matcher(heading).find())
                        .ifPresent(grid -> all.addAll(isPairs(grid) ? pairs(grid, material) : cells(grid, material)));
            }
        }
        return Once.of(all);
    }

    private static boolean isPairs(Grid grid) {
        int things = grid.things().size();
        if (grid.facets().size() != 1 || things < FEWEST_PAIRS || things > MOST_PAIRS) {
            return false;
        }
        List<Set<String>> values =
                grid.values().stream().map(row -> Stems.of(row.get(0))).toList();
        for (int thing = 0; thing < things; thing++) {
            if (!isAsked(grid, thing, 0) || !isAlone(thing, values)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a value can be asked for: it is whole, in words, and does not say the name that it stands for. */
    private static boolean isAsked(Grid grid, int thing, int facet) {
        String value = grid.value(thing, facet);
        return grid.isSaid(thing, facet)
                && value.length() >= SHORTEST_VALUE
                && value.length() <= LONGEST_VALUE
                && Definitions.isWhole(value)
                && Definitions.isInWords(value)
                && !Giveaway.isTold(value, grid.things().get(thing));
    }

    /** Whether a value of the only facet fits no other thing and says enough to be matched. */
    private static boolean isAlone(int thing, List<Set<String>> values) {
        Set<String> stems = values.get(thing);
        boolean own = stems.stream().filter(TableRows::isWord).count() >= 2;
        for (int other = 0; own && other < values.size(); other++) {
            own = other == thing || Stems.overlap(stems, values.get(other)) < ALIKE;
        }
        return own;
    }

    private static boolean isWord(String stem) {
        return stem.chars().noneMatch(Character::isDigit);
    }

    private List<Made> pairs(Grid grid, Material material) {
        List<MatchingQuestion.Pair> pairs = new ArrayList<>();
        for (int thing = 0; thing < grid.things().size(); thing++) {
            pairs.add(new MatchingQuestion.Pair(
                    Fragment.ofText(grid.things().get(thing)), Fragment.ofText(grid.value(thing, 0))));
        }
        String prompt = material.context(grid.table().section(), "", grid.kind())
                + Wording.fill(
                        material.wording().pairs(), grid.kind(), grid.facets().get(0));
        Material.Start start = start(grid, grid.table(), prompt, grid.facets().get(0) + "\nall", material);
        Question question = new MatchingQuestion(material.core(start.capital()), pairs, List.of());
        return List.of(new Made(question, 6.5, TableSigns.of(grid, material)));
    }

    /** The first of what a table can be asked for, by lot. */
    private List<Made> cells(Grid grid, Material material) {
        List<Made> made = new ArrayList<>();
        Set<String> repeated = grid.repeated();
        for (int facet = 0; facet < grid.facets().size(); facet++) {
            String asked = grid.facets().get(facet);
            boolean open = asked.isBlank() || EXAMPLE.matcher(asked).find() || !grid.isOfWords(facet);
            for (int thing = 0; !open && thing < grid.things().size(); thing++) {
                boolean own = !repeated.contains(Definitions.folded(grid.value(thing, facet)));
                if (own && isAsked(grid, thing, facet)) {
                    made.add(new Made(
                            cell(grid, thing, facet, material), 5.5, TableSigns.of(grid, thing, facet, material)));
                }
            }
        }
        return made.stream()
                .sorted(Comparator.comparing(
                        one -> Fingerprint.ofOption(one.question().id())))
                .limit(A_TABLE)
                .toList();
    }

    /** A heading that names another thing of the table and not the one asked for, or tells the answer, is left out of the prompt. */
    private Question cell(Grid grid, int thing, int facet, Material material) {
        String name = grid.things().get(thing);
        String asked = grid.facets().get(facet);
        List<Set<String>> unsaid = Stream.concat(grid.things().stream(), Stream.of(grid.value(thing, facet)))
                .filter(text -> !text.equals(name))
                .map(Stems::of)
                .filter(stems -> !stems.isEmpty())
                .toList();
        Set<String> value = Stems.of(grid.value(thing, facet));
        Predicate<String> gives = heading -> {
            Set<String> said = Stems.of(heading);
            boolean namesAll = grid.compares() && said.containsAll(Stems.of(name)) && !said.containsAll(value);
            return !namesAll && unsaid.stream().anyMatch(said::containsAll);
        };
        String prompt = material.context(grid.table().section(), grid.kind(), name + ' ' + asked, gives)
                + Wording.fill(material.wording().cell(), name, asked);
        Material.Start start = start(grid, grid.row(thing, facet), prompt, "cell\n" + name + '\n' + asked, material);
        return new OpenQuestion(material.core(start.capital()), grid.cell(thing, facet), List.of());
    }

    private Material.Start start(Grid grid, NoteBlock source, String prompt, String key, Material material) {
        String id = Definitions.folded(material.heading(grid.table()) + "\n" + key);
        return new Material.Start(this, id, Fragment.ofText(prompt), Optional.empty(), source.place(), List.of());
    }
}
