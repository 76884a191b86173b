package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.Gloss;
import dev.studyleaf.glossary.words.ThingNames;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names with what they mean in brackets, "abolished jizya (tax on …)", and names of the signs of a formula. */
final class ExplainedNames implements NamePattern {
    /** "$\\alpha$: reflectivity of …": in the source, where a formula has its signs. */
    private static final Pattern LEGEND =
            Pattern.compile("(?mU)^\\s*(?:[-*+]\\s+)?\\$[^$\\n]{1,40}\\$[\\u200b\\h]*(?:[:=–—-]|is|ist)\\h+"
                    + "(?:(?:the|die|der|das|la|el|le|il)\\h+)?(\\p{L}[\\p{L} -]{3,50}?)"
                    + "(?=\\h+(?:at|of|in|for|from|to|per|von|der|des|di|de|du|del)\\b|\\h*[(,.;\\n]|\\h*$)");

    private static final int MOST_WORDS = 4;

    @Override
    public String name() {
        return "explained";
    }

    @Override
    public String says() {
        return "a name with what it means beside it";
    }

    @Override
    public NameSign sign() {
        return NameSign.EXPLAINED;
    }

    @Override
    public List<SeenName> find(Spots spots) {
        List<SeenName> found = new ArrayList<>();
        for (Spot spot : spots.all()) {
            Gloss.in(spot.opening()).forEach(gloss -> add(gloss.name(), spot, found));
            if (spot.block().text().hasFormula()) {
                Matcher legend = LEGEND.matcher(spot.openingSource());
                while (legend.find()) {
                    add(legend.group(1), spot, found);
                }
            }
        }
        return found;
    }

    private void add(String words, Spot spot, List<SeenName> into) {
        ThingNames.inSentence(words, MOST_WORDS).ifPresent(name -> into.add(SeenName.in(spot, this, name)));
    }
}
