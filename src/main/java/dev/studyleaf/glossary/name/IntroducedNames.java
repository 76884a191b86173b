package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.Articles;
import dev.studyleaf.glossary.words.ThingNames;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Single words in small letters that are marked because they are names, not because they are stressed: an article or a verb
 * that names stands before them, or what they mean behind them: "the **neutrals**", "avviene la **subduzione**", "**bash** (…)".
 */
final class IntroducedNames implements NamePattern {
    private static final Pattern MARKED =
            Pattern.compile("(?U)(\\*\\*|__|==|<(?:b|strong)>)(\\p{Ll}[\\p{L}-]{3,40})(?:\\1|</(?:b|strong)>)");

    private static final Pattern NAMING = Pattern.compile(
            "(?iU)(?:called|known as|termed|genannt|nennt man|bezeichnet als|chiaman?o?|dett[oaie]|appelée?s?|nommée?s?|llamad[oa]s?"
                    + "|llaman?|denominad[oa]s?|conocid[oa]s? como|chamad[oa]s?|named|dits?|dites?|sont|são|sono)\\h+$");

    private static final Pattern EXPLAINED =
            Pattern.compile("(?U)\\h*(?:[:(→–—]|=\\h|,\\h(?:che|qui|que|which|where|who|cioè|ovvero|i\\.e)\\b"
                    + "|(?:is|are|means|ist|sind|est|es|è|é)\\b)");

    /** So much is looked at before a word. */
    private static final int BEFORE = 30;

    @Override
    public String name() {
        return "introduced";
    }

    @Override
    public String says() {
        return "a marked word that is introduced or explained where it stands";
    }

    @Override
    public NameSign sign() {
        return NameSign.INTRODUCED;
    }

    @Override
    public List<SeenName> find(Spots spots) {
        List<SeenName> found = new ArrayList<>();
        for (Spot spot : spots.all()) {
            String source = MarkedNames.opening(spot);
            if (!MarkedNames.hasStrongMark(source)) {
                continue; // as in most texts
            }
            Matcher marked = MARKED.matcher(source);
            while (marked.find()) {
                if (isIntroduced(source, marked)) {
                    ThingNames.inSentence(marked.group(2), 1)
                            .ifPresent(name -> found.add(SeenName.in(spot, this, name)));
                }
            }
        }
        return found;
    }

    private static boolean isIntroduced(String source, Matcher marked) {
        String before = source.substring(Math.max(0, marked.start() - BEFORE), marked.start());
        return Articles.endsIn(before)
                || NAMING.matcher(before).find()
                || EXPLAINED
                        .matcher(source)
                        .region(marked.end(), source.length())
                        .lookingAt();
    }
}
