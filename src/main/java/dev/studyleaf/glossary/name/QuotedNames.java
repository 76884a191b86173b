package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.ThingNames;
import dev.studyleaf.glossary.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Names in quotes, "theorises a 'sim blocker'", and alone in brackets within a text, "combined (loose coupling) freely". */
final class QuotedNames implements NamePattern {
    private static final String WORDS = "(\\p{L}[\\p{L}\\d-]{2,}(?: [\\p{L}\\d-]+){0,3})";

    private static final Pattern QUOTED =
            Pattern.compile("(?U)(?<=[\\s(→])(?:[\"“„«]" + WORDS + "[\"”“»]|['‘]" + WORDS + "['’])(?=[\\s.,;:)]|$)");

    private static final Pattern IN_BRACKETS =
            Pattern.compile("(?U)(?<=\\p{L} )\\((\\p{L}[\\p{L}-]{3,}(?: \\p{L}[\\p{L}-]{2,}){1,2})\\)");

    private static final String QUOTES = "\"“”„«'‘";
    private static final int MOST_WORDS = 3;

    @Override
    public String name() {
        return "quoted";
    }

    @Override
    public String says() {
        return "a name in quotes or brackets";
    }

    @Override
    public NameSign sign() {
        return NameSign.QUOTED;
    }

    @Override
    public List<SeenName> find(Spots spots) {
        List<SeenName> found = new ArrayList<>();
        for (Spot spot : spots.all()) {
            String text = spot.opening();
            if (Words.hasSign(text, QUOTES)) {
                each(QUOTED.matcher(text), spot, found);
            }
            if (text.indexOf('(') > 0) {
                each(IN_BRACKETS.matcher(text), spot, found);
            }
        }
        return found;
    }

    private void each(Matcher matcher, Spot spot, List<SeenName> into) {
        while (matcher.find()) {
            String words = IntStream.rangeClosed(1, matcher.groupCount())
                    .mapToObj(matcher::group)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow();
            ThingNames.inSentence(words, MOST_WORDS).ifPresent(name -> into.add(SeenName.in(spot, this, name)));
        }
    }
}
