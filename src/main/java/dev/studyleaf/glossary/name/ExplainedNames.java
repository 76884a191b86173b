package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names with what they mean in brackets, "abolished jizya (tax on …)", and names of the signs of a formula. */
final class ExplainedNames implements NamePattern {
    /** A word, or several with capitals, and a bracket of several words behind it. */
    private static final Pattern BRACKET =
            Pattern.compile("(?U)(?<![\\p{L}\\d(-])((?:\\p{Lu}[\\p{L}-]+ ){0,3}\\p{L}[\\p{L}-]{3,}) "
                    + "\\((?!z\\.|e\\.g|i\\.e|d\\.h|cf|see |siehe |vgl|ca\\.|such |like |for |wie |come |como |comme )"
                    + "(?=[^()\\s]+ [^()]*\\))\\p{L}[^()\\d]{8,120}\\)");

    /** "$\\alpha$: reflectivity of …": in the source, where a formula has its signs. */
    private static final Pattern LEGEND =
            Pattern.compile("(?mU)^\\s*(?:[-*+]\\s+)?\\$[^$\\n]{1,40}\\$[\\u200b\\h]*(?:[:=–—-]|is|ist)\\h+"
                    + "(?:(?:the|die|der|das|la|el|le|il)\\h+)?(\\p{L}[\\p{L} -]{3,50}?)"
                    + "(?=\\h+(?:at|of|in|for|from|to|per|von|der|des|di|de|du|del)\\b|\\h*[(,.;\\n]|\\h*$)");

    private static final int READ = 4_000;
    private static final int MOST_WORDS = 3;

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
            String text = spot.text().substring(0, Math.min(spot.text().length(), READ));
            if (text.indexOf('(') > 0) {
                each(BRACKET.matcher(text), spot, found);
            }
            if (spot.block().text().hasFormula()) {
                String source = spot.source();
                each(LEGEND.matcher(source.substring(0, Math.min(source.length(), READ))), spot, found);
            }
        }
        return found;
    }

    private void each(Matcher matcher, Spot spot, List<SeenName> into) {
        while (matcher.find()) {
            ProseNames.name(matcher.group(1), MOST_WORDS).ifPresent(name -> into.add(SeenName.in(spot, this, name)));
        }
    }
}
