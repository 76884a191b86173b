package dev.studyleaf.made.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which labels stand against each other: "Pros" and "Cons" anywhere, and the two things of a heading "X vs Y" below it. */
public final class SideLabels {
    private static final int LONGEST = 40;

    /** Each way of speaking for something, and of speaking against it. */
    private static final List<Pattern> FOR_AND_AGAINST = List.of(
            label(
                    "pros?|advantages?|benefits?|strengths?|upsides?|vorteile?|avantages?|ventajas?|vantaggi|points forts"),
            label("cons?|disadvantages?|drawbacks?|weakness(?:es)?|downsides?|limitations?|nachteile?|"
                    + "(?:inconv[ée]nient|d[ée]savantage)s?|desventajas?|inconvenientes|svantaggi|points faibles"));

    /** The four fields of an analysis that are lists of their own. */
    private static final List<Pattern> FIELDS = List.of(
            label("strengths?|stärken?|forces?|points forts|fortalezas?|forças|punti di forza|sterktes?"),
            label(
                    "weakness(?:es)?|schwächen?|faiblesses?|points faibles|debilidad(?:es)?|fraquezas?|punti di debolezza|zwaktes?"),
            label("opportunit(?:y|ies)|chancen?|opportunités?|oportunidad(?:es)?|oportunidades?|opportunità|kansen"),
            label("threats?|risiken|risiko|gefahren|menaces?|amenazas?|ameaças?|minacce|bedreigingen"));

    private static final int MOST_FIELDS_OF_A_THING = 2;

    private static final Pattern VERSUS = Pattern.compile("(?iU)\\s+(?:vs\\.?|versus)\\s+");
    private static final Pattern BETWEEN = Pattern.compile("(?iU)^(?:the )?(?:differences?|comparison|unterschiede?|"
            + "différences?|diferencias?)(?: between| of| zwischen| entre) (.+)$");
    private static final Pattern AND = Pattern.compile("(?iU)\\s*,\\s*(?:and |und |et |y )?|\\s+(?:and|und|et|y)\\s+");

    private static final Pattern MANY =
            Pattern.compile("(?iU)\\p{L}-?(?:\\s(?:and|und|et|y|e|ou|or|oder|o)\\s|\\s?&\\s?)\\p{L}");

    private SideLabels() {}

    private static Pattern label(String words) {
        return Pattern.compile("(?iU)^(?:" + words + ")(?: (?:of|von|de|des|du|di) .{1,40})?$");
    }

    /** Whether a heading names more than one thing, and a label below it says not of which of them it is. */
    public static boolean isOfMany(String heading, String label) {
        Set<String> said = Stems.of(label);
        boolean many = MANY.matcher(heading).find()
                && said.size() == 1
                && !Stems.of(heading).containsAll(said);
        return many || !compared(heading).isEmpty();
    }

    /** Whether heads are those of lists side by side, strengths, weaknesses, chances and threats: of a thing no more than two are told. */
    public static boolean areFields(List<String> heads) {
        return FIELDS.stream()
                        .filter(field -> heads.stream()
                                .anyMatch(head -> field.matcher(head).matches()))
                        .count()
                > MOST_FIELDS_OF_A_THING;
    }

    /** Whether one label speaks for and the other against. */
    public static boolean areOpposite(String one, String other) {
        return FOR_AND_AGAINST.get(0).matcher(one).matches()
                && FOR_AND_AGAINST.get(1).matcher(other).matches();
    }

    /** The things that a heading sets against each other; none where it does not. */
    public static List<String> compared(String heading) {
        Matcher between = BETWEEN.matcher(heading);
        String[] sides = between.find() ? AND.split(between.group(1)) : VERSUS.split(heading);
        boolean fit = sides.length > 1
                && Arrays.stream(sides)
                        .allMatch(side ->
                                side.length() <= LONGEST && !Stems.of(side).isEmpty());
        return fit ? List.of(sides) : List.of();
    }

    /** Which of some things a label names, and no other. */
    public static Optional<String> named(String label, List<String> things) {
        Set<String> stems = Stems.of(label);
        Set<String> named = things.stream()
                .filter(thing -> stems.containsAll(Stems.of(thing)))
                .collect(Collectors.toSet());
        return named.size() == 1 && label.length() <= LONGEST
                ? Optional.of(named.iterator().next())
                : Optional.empty();
    }
}
