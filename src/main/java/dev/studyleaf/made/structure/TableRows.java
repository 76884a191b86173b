package dev.studyleaf.made.structure;

import dev.studyleaf.made.form.Choices;
import dev.studyleaf.made.form.Form;
import dev.studyleaf.made.form.Material;
import dev.studyleaf.made.layout.Spots;
import dev.studyleaf.made.prompt.Wording;
import dev.studyleaf.made.weigh.Made;
import dev.studyleaf.made.words.Definitions;
import dev.studyleaf.made.words.Giveaway;
import dev.studyleaf.made.words.Stems;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.quiz.Fingerprint;
import dev.studyleaf.quiz.MatchingQuestion;
import dev.studyleaf.quiz.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A table whose first column names things: which of them has this value? A table that compares the things in its head:
 * which of them is it? A small table of two columns: match them.
 */
public final class TableRows implements Form {
    private static final int FEWEST_PAIRS = 4;
    private static final int MOST_PAIRS = 6;
    private static final int LONGEST_VALUE = 110;
    private static final int SHORTEST_VALUE = 4;
    private static final int A_TABLE = 3;
    private static final int MOST_WRONG = 3;
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?iU)^(column \\d+|examples?|features?|links?|sources?|urls?|ids?|versions?|status|dates?|priority)$");
    /** Figures of one year or place. */
    private static final Pattern FIGURES = Pattern.compile(
            "(?iU)\\b(?:gdp|gnp|gini|bip|pib|pil|population|einwohner\\p{L}*|bevölkerung|población|população|popolazione)\\b");

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
                        .ifPresent(grid -> ask(grid, material, all));
            }
        }
        return all;
    }

    private void ask(Grid grid, Material material, List<Made> into) {
        List<List<Set<String>>> stems = grid.stems();
        if (isPairs(grid, stems)) {
            into.add(new Made(pairs(grid, material), 6.5, TableSigns.of(grid, material)));
            return;
        }
        List<Made> made = new ArrayList<>();
        for (int facet = 0; facet < grid.facets().size(); facet++) {
            boolean names = grid.namesThings(facet) || grid.judges(facet);
            for (int thing = 0; !names && thing < grid.things().size(); thing++) {
                Optional<Question> question = question(grid, stems, thing, facet, material);
                if (question.isPresent()) {
                    made.add(new Made(question.get(), 5.5, TableSigns.of(grid, thing, facet, material)));
                }
            }
        }
        made.stream()
                .sorted(Comparator.comparing(
                        one -> Fingerprint.ofOption(one.question().id())))
                .limit(A_TABLE)
                .forEach(into::add);
    }

    private static boolean isPairs(Grid grid, List<List<Set<String>>> values) {
        int things = grid.things().size();
        if (grid.facets().size() != 1 || things < FEWEST_PAIRS || things > MOST_PAIRS) {
            return false;
        }
        for (int thing = 0; thing < things; thing++) {
            if (!isFair(grid, values, thing, 0)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a value is the thing's alone and does not say its name. */
    private static boolean isFair(Grid grid, List<List<Set<String>>> values, int thing, int facet) {
        String value = grid.value(thing, facet);
        Set<String> stems = values.get(thing).get(facet);
        boolean own = grid.isSaid(thing, facet)
                && value.length() >= SHORTEST_VALUE
                && value.length() <= LONGEST_VALUE
                && stems.stream().filter(TableRows::isWord).count() >= 2
                && Definitions.isWhole(value)
                && Definitions.isInWords(value)
                && !Giveaway.isTold(value, grid.things().get(thing));
        for (int other = 0; own && other < grid.things().size(); other++) {
            own = other == thing || Stems.overlap(stems, values.get(other).get(facet)) < ALIKE;
        }
        return own;
    }

    private static boolean isWord(String stem) {
        return stem.chars().noneMatch(Character::isDigit);
    }

    private Question pairs(Grid grid, Material material) {
        List<MatchingQuestion.Pair> pairs = new ArrayList<>();
        for (int thing = 0; thing < grid.things().size(); thing++) {
            pairs.add(new MatchingQuestion.Pair(
                    Fragment.ofText(grid.things().get(thing)), Fragment.ofText(grid.value(thing, 0))));
        }
        String prompt = context(grid, material, heading -> false)
                + Wording.fill(
                        material.wording().pairs(), grid.kind(), grid.facets().get(0));
        return new MatchingQuestion(
                material.core(start(grid, grid.table(), prompt, "all", material).capital()), pairs, List.of());
    }

    private Optional<Question> question(
            Grid grid, List<List<Set<String>>> values, int thing, int facet, Material material) {
        String name = grid.things().get(thing);
        String asked = grid.facets().get(facet);
        if (asked.isBlank()
                || EXAMPLE.matcher(asked).find()
                || FIGURES.matcher(asked).find()
                || !isFair(grid, values, thing, facet)) {
            return Optional.empty();
        }
        String value = grid.value(thing, facet);
        String question = grid.compares()
                ? Wording.fill(material.wording().oneUnder(), asked, value)
                : Wording.fill(material.wording().under(), grid.kind(), asked, value);
        List<Choices.Wrong> wrong = new ArrayList<>();
        for (int other = 0; other < grid.things().size(); other++) {
            boolean named = Giveaway.isTold(value, grid.things().get(other)); // it could be meant
            if (other != thing && !named && !grid.value(other, facet).isBlank()) {
                wrong.add(new Choices.Wrong(grid.things().get(other), asked + ": " + grid.value(other, facet)));
            }
        }
        List<String> names = wrong.stream().map(Choices.Wrong::text).toList();
        String prompt = context(grid, material, heading -> Giveaway.is(heading, name, names)) + question;
        Material.Start start = start(grid, source(grid, thing), prompt, name + "\n" + asked, material);
        String id = start.id();
        Map<String, String> order = new HashMap<>(); // each is made once, not at each comparison
        wrong.forEach(one -> order.computeIfAbsent(one.text(), text -> Fingerprint.ofOption(id + text)));
        wrong.sort(Comparator.comparing(one -> order.get(one.text())));
        int fewest = grid.compares() ? 1 : 2;
        List<Choices.Wrong> first = wrong.subList(0, Math.min(MOST_WRONG, wrong.size()));
        return wrong.size() < fewest
                ? Optional.empty()
                : Giveaway.fair(prompt, name, first, wrong, Choices.Wrong::text)
                        .map(fair -> Choices.of(material.core(start.capital()), name, fair));
    }

    private static String context(Grid grid, Material material, Predicate<String> gives) {
        return material.context(grid.table().section(), "", grid.kind(), gives);
    }

    /** The row of a thing; where things are in the head, the table. */
    private static NoteBlock source(Grid grid, int thing) {
        return grid.compares() ? grid.table() : grid.table().children().get(thing + 1);
    }

    private Material.Start start(Grid grid, NoteBlock source, String prompt, String key, Material material) {
        String id = Definitions.folded(
                material.heading(grid.table()) + "\n" + String.join("\n", grid.facets()) + "\n" + key);
        return new Material.Start(this, id, Fragment.ofText(prompt), Optional.empty(), source.place(), List.of());
    }
}
