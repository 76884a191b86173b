package dev.studyleaf.glossary.pattern;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.Definitions;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.glossary.words.ThingNames;
import dev.studyleaf.note.Fragment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code Term, definition} in items, where the author parts the names of a list so again and again. One such item alone is a
 * sentence, or a row of things.
 */
final class CommaLeadPattern implements TermPattern {
    /** A capital, up to the first comma, and a clause behind it that goes on. */
    private static final Pattern NAMED = Pattern.compile("(?U)(\\p{Lu}[\\p{L}\\d /'’-]{2,50}?),\\h+"
            + "(?=\\p{L}[\\p{L}'’-]*\\h+\\p{L}[\\p{L}'’-]*\\h+[\\p{L}(])(?!(?:and|or|und|oder|y|o|et|ou|e)\\h)");

    private static final int FEWEST = 3;
    private static final int MOST_WORDS = 4;

    /** The items of a section under one other, or under none. */
    private record Row(int section, Optional<SourceSpan> parent) {}

    private static final class Items {
        private int all;
        private final List<FoundTerm> named = new ArrayList<>();

        boolean areNamed() {
            return named.size() >= FEWEST && 2 * named.size() >= all;
        }
    }

    @Override
    public String name() {
        return "comma-lead";
    }

    @Override
    public String says() {
        return "the first words of an item, parted by a comma like those beside it";
    }

    @Override
    public Prior prior() {
        return new Prior(-6, 0.6);
    }

    @Override
    public int linkedFrom() {
        return NEVER;
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        Map<Row, Items> rows = new LinkedHashMap<>();
        for (Spot spot : spots.all()) {
            if (spot.isItem()) {
                Row row = new Row(spot.block().section(), spot.parent().map(parent -> parent.span()));
                Items items = rows.computeIfAbsent(row, r -> new Items());
                items.all++;
                found(spot).ifPresent(items.named::add);
            }
        }
        return rows.values().stream()
                .filter(Items::areNamed)
                .flatMap(items -> items.named.stream())
                .toList();
    }

    private static Optional<FoundTerm> found(Spot spot) {
        Matcher named = NAMED.matcher(spot.text());
        if (!named.lookingAt()) {
            return Optional.empty();
        }
        Optional<TermName> name = TermName.of(named.group(1)).filter(one -> ThingNames.isName(one, MOST_WORDS));
        Fragment definition = Definitions.of(spot.block().text().from(named.end()), spot.below());
        return name.filter(one -> !Definitions.isPoor(definition.text()))
                .map(one -> Leads.found(one, definition, spot, Trust.UNSURE));
    }
}
