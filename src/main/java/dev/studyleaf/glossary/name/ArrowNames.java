package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.ThingNames;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that a line leads to with an arrow: "crystals settle --> double contour", "faults of hardware → physical faults". */
final class ArrowNames implements NamePattern {
    private static final Pattern POINTED = Pattern.compile(
            "(?U)(?:-{1,2}>|=>|[→⟶⇒])\\h*[\"“„«]?(\\p{L}[\\p{L}-]{2,40}(?: \\p{L}[\\p{L}-]{1,40}){0,2})[\"”“»]?\\s*$");

    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 3;

    @Override
    public String name() {
        return "pointed-at";
    }

    @Override
    public String says() {
        return "a name that an arrow leads to";
    }

    @Override
    public NameSign sign() {
        return NameSign.POINTED_AT;
    }

    @Override
    public List<SeenName> find(Spots spots) {
        List<SeenName> found = new ArrayList<>();
        for (Spot spot : spots.all()) {
            String text = spot.text();
            int arrow = last(text);
            if (arrow > 0 && text.length() - arrow <= LONGEST) {
                Matcher pointed = POINTED.matcher(text).region(Math.max(0, arrow - 2), text.length());
                if (pointed.find()) {
                    ThingNames.inSentence(pointed.group(1), MOST_WORDS)
                            .ifPresent(name -> found.add(SeenName.in(spot, this, name)));
                }
            }
        }
        return found;
    }

    private static int last(String text) {
        int at = text.length() - 1;
        while (at >= 0 && ">→⟶⇒".indexOf(text.charAt(at)) < 0) {
            at--;
        }
        return at;
    }
}
