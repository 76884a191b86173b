package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.LeadSplit;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.glossary.words.ThingNames;
import dev.studyleaf.glossary.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** First words that are parted from the rest of their line. */
final class LeadNames extends NamePattern {
    private static final Pattern EQUALS = Pattern.compile("\\h*(?:={1,2}|:=|≡|→|=>|⇒)\\h+");

    /** A year before a name, and quotes around it. */
    private static final Pattern AROUND = Pattern.compile("^(?:\\d{3,4}s?[:,]?\\s+|[\"“„«'])+|[\"”“»']+$");

    private static final int LONGEST_NAME = 60;

    LeadNames() {
        super("lead", "the first words of a line, parted from the rest", NameSign.LEAD);
    }

    @Override
    public List<SeenName> find(Spots spots) {
        List<SeenName> found = new ArrayList<>();
        for (Spot spot : spots.all()) {
            if (!spot.underFacet()) {
                lead(spot)
                        .filter(words -> !spots.labels().returns(words))
                        .map(words -> spot.lines(words, words.length()))
                        .ifPresent(names -> names.stream()
                                .flatMap(words -> in(words).stream())
                                .forEach(name -> found.add(SeenName.in(spot, this, name))));
                lines(spot).forEach(words -> in(words).forEach(name -> found.add(SeenName.in(spot, this, name))));
            }
        }
        return found;
    }

    /** The names in first words. */
    static List<TermName> in(String words) {
        return ThingNames.in(AROUND.matcher(words.strip()).replaceAll(""));
    }

    /** The first words of a line, where something parts them from the rest. */
    static Optional<String> lead(Spot spot) {
        String text = spot.text();
        return LeadSplit.afterLead(text, spot.block().lead().length())
                .map(LeadSplit::name)
                .or(() -> LeadSplit.plain(text).map(LeadSplit::name))
                .or(() -> equated(text));
    }

    /** The first words of the further lines of a paragraph in which most lines begin so; in its text they are not parted. */
    private static List<String> lines(Spot spot) {
        String source = spot.isItem() ? "" : spot.openingSource();
        int first = source.indexOf('\n');
        if (first < 0 || first == source.length() - 1) {
            return List.of(); // as in most texts
        }
        List<String> lines = source.substring(first + 1).lines().toList();
        List<String> leads = lines.stream()
                .flatMap(line -> LeadSplit.plain(line.strip()).map(LeadSplit::name).stream())
                .filter(words -> Character.isUpperCase(words.codePointAt(0)) && !Words.hasSign(words, "*_[$`<"))
                .toList();
        return leads.size() * 2 > lines.size() ? leads : List.of();
    }

    private static Optional<String> equated(String text) {
        String opening = text.substring(0, Math.min(text.length(), LONGEST_NAME));
        if (!Words.hasSign(opening, "=≡→⇒")) {
            return Optional.empty(); // as in most texts
        }
        Matcher equals = EQUALS.matcher(opening);
        return equals.find() && equals.start() > 0 ? Optional.of(text.substring(0, equals.start())) : Optional.empty();
    }
}
