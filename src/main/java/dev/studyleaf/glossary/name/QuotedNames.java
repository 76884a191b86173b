package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.Words;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Names in quotes, "theorises a 'sim blocker'", and alone in brackets within a text, "combined (loose coupling) freely". */
final class QuotedNames extends SentenceNames {
    private static final String WORDS = "(\\p{L}[\\p{L}\\d-]{2,}(?: [\\p{L}\\d-]+){0,3})";

    private static final Pattern QUOTED =
            Pattern.compile("(?U)(?<=[\\s(→])(?:[\"“„«]" + WORDS + "[\"”“»]|['‘]" + WORDS + "['’])(?=[\\s.,;:)]|$)");

    private static final Pattern IN_BRACKETS =
            Pattern.compile("(?U)(?<=\\p{L} )\\((\\p{L}[\\p{L}-]{3,}(?: \\p{L}[\\p{L}-]{2,}){1,2})\\)");

    private static final String QUOTES = "\"“”„«'‘";
    private static final int MOST_WORDS = 3;

    QuotedNames() {
        super("quoted", "a name in quotes or brackets", NameSign.QUOTED, MOST_WORDS);
    }

    @Override
    void look(Spots spots, BiConsumer<Spot, String> seen) {
        for (Spot spot : spots.all()) {
            String text = spot.opening();
            if (Words.hasSign(text, QUOTES)) {
                each(QUOTED.matcher(text), spot, seen);
            }
            if (text.indexOf('(') > 0) {
                each(IN_BRACKETS.matcher(text), spot, seen);
            }
        }
    }

    private void each(Matcher matcher, Spot spot, BiConsumer<Spot, String> seen) {
        while (matcher.find()) {
            String words = IntStream.rangeClosed(1, matcher.groupCount())
                    .mapToObj(matcher::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            seen.accept(spot, words);
        }
    }
}
