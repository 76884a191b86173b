package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.Words;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in quotes: "theorises a 'sim blocker'". */
final class QuotedNames extends SentenceNames {
    private static final String WORDS = "(\\p{L}[\\p{L}\\d-]{2,}(?: [\\p{L}\\d-]+){0,3})";

    private static final Pattern QUOTED =
            Pattern.compile("(?U)(?<=[\\s(→])(?:[\"“„«]" + WORDS + "[\"”“»]|['‘]" + WORDS + "['’])(?=[\\s.,;:)]|$)");

    private static final String QUOTES = "\"“”„«'‘";
    private static final int MOST_WORDS = 3;

    QuotedNames() {
        super("quoted", "a name in quotes", NameSign.QUOTED, MOST_WORDS);
    }

    @Override
    void look(Spots spots, BiConsumer<Spot, String> seen) {
        for (Spot spot : spots.all()) {
            String text = spot.opening();
            if (Words.hasSign(text, QUOTES)) {
                Matcher quoted = QUOTED.matcher(text);
                while (quoted.find()) {
                    seen.accept(spot, quoted.group(1) == null ? quoted.group(2) : quoted.group(1));
                }
            }
        }
    }
}
