package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in brackets at the end of a line that says what they are: "The glottis closes in part only (spindle gap)". */
final class BracketedNames extends SentenceNames {
    private static final Pattern LAST = Pattern.compile(
            "(?U)(?<=\\p{L}[*_)]{0,3} )\\((\\p{Lu}[\\p{L}-]{5,40}|\\p{L}[\\p{L}-]{2,40}(?: \\p{L}[\\p{L}-]{2,40}){1,2})\\)[.:;]?\\s*$");

    /** A bracket further from the end is not looked at. */
    private static final int LONGEST = 90;

    private static final int MOST_WORDS = 3;

    BracketedNames() {
        super("bracketed", "a name in brackets behind what explains it", NameSign.BRACKETED, MOST_WORDS);
    }

    @Override
    void look(Spots spots, BiConsumer<Spot, String> seen) {
        for (Spot spot : spots.all()) {
            String text = spot.text();
            int open = text.lastIndexOf('(');
            if (open > 0 && text.length() - open <= LONGEST) {
                Matcher last = LAST.matcher(text).region(open, text.length()).useTransparentBounds(true);
                if (last.lookingAt()) {
                    seen.accept(spot, last.group(1));
                }
            }
        }
    }
}
