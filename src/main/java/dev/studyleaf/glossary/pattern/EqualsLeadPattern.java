package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.Definitions;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.note.Fragment;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Term = definition}, in words: what has signs of a formula is none. */
final class EqualsLeadPattern implements TermPattern {
    private static final Pattern EQUALS = Pattern.compile("^([^=\\n]{2,60}?)\\h+=\\h+(?=\\p{L})");
    private static final Pattern FORMULA =
            Pattern.compile("[=+*/^|\\\\<>{}\\[\\]_∑∫√]|\\b\\p{L}\\b.*\\b\\p{L}\\b|\\(\\p{L}\\)");

    @Override
    public String name() {
        return "equals-lead";
    }

    @Override
    public String says() {
        return "words, then an equals sign and words";
    }

    @Override
    public Prior prior() {
        return new Prior(1, 0.6);
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        return spots.all().stream().flatMap(spot -> found(spot).stream()).toList();
    }

    private static Optional<FoundTerm> found(Spot spot) {
        Matcher equals = EQUALS.matcher(spot.text());
        if (spot.text().indexOf('=') < 0
                || !equals.find()
                || spot.block().text().hasFormula()) {
            return Optional.empty();
        }
        Fragment definition = Definitions.of(spot.block().text().from(equals.end()), spot.below());
        boolean formula = FORMULA.matcher(definition.text()).find()
                || FORMULA.matcher(equals.group(1)).find();
        return formula || Definitions.isPoor(definition.text())
                ? Optional.empty()
                : TermName.of(equals.group(1))
                        .filter(name -> name.isPlainNoun()
                                && !name.isList()
                                && name.text().length() > 2)
                        .map(name -> Leads.found(name, definition, spot, Trust.UNSURE));
    }
}
