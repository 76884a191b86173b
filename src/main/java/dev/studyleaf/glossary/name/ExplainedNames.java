package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.Gloss;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names with what they mean in brackets, "abolished jizya (tax on …)", and names of the signs of a formula. */
final class ExplainedNames extends SentenceNames {
    /** "$\\alpha$: reflectivity of …": in the source, where a formula has its signs. */
    private static final Pattern LEGEND =
            Pattern.compile("(?mU)^\\s*(?:[-*+]\\s+)?\\$[^$\\n]{1,40}\\$[\\u200b\\h]*(?:[:=–—-]|is|ist)\\h+"
                    + "(?:(?:the|die|der|das|la|el|le|il)\\h+)?(\\p{L}[\\p{L} -]{3,50}?)"
                    + "(?=\\h+(?:at|of|in|for|from|to|per|von|der|des|di|de|du|del)\\b|\\h*[(,.;\\n]|\\h*$)");

    private static final int MOST_WORDS = 4;

    ExplainedNames() {
        super("explained", "a name with what it means beside it", NameSign.EXPLAINED, MOST_WORDS);
    }

    @Override
    void look(Spots spots, BiConsumer<Spot, String> seen) {
        for (Spot spot : spots.all()) {
            Gloss.in(spot.opening()).forEach(gloss -> seen.accept(spot, gloss.name()));
            if (spot.block().text().hasFormula()) {
                Matcher legend = LEGEND.matcher(spot.openingSource());
                while (legend.find()) {
                    seen.accept(spot, legend.group(1));
                }
            }
        }
    }
}
