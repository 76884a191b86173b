package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that a line leads to with an arrow: "crystals settle --> double contour", "faults of hardware → physical faults". */
final class ArrowNames extends SentenceNames {
    private static final Pattern POINTED = Pattern.compile(
            "(?U)(?:-{1,2}>|=>|[→⟶⇒])\\h*[\"“„«]?(\\p{L}[\\p{L}-]{2,40}(?: \\p{L}[\\p{L}-]{1,40}){0,2})[\"”“»]?\\s*$");

    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 3;

    ArrowNames() {
        super("pointed-at", "a name that an arrow leads to", NameSign.POINTED_AT, MOST_WORDS);
    }

    @Override
    void look(Spots spots, BiConsumer<Spot, String> seen) {
        for (Spot spot : spots.all()) {
            String text = spot.text();
            int arrow = last(text);
            if (arrow > 0 && text.length() - arrow <= LONGEST) {
                Matcher pointed = POINTED.matcher(text).region(Math.max(0, arrow - 2), text.length());
                if (pointed.find()) {
                    seen.accept(spot, pointed.group(1));
                }
            }
        }
    }

    private static int last(String text) {
        int at = text.length() - 1;
        while (at >= 0 && ">→⟶⇒".indexOf(text.charAt(at)) < 0) {
            at--;
        }
        return at;
    }
}
