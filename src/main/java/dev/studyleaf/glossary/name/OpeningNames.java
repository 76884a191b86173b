package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.Articles;
import dev.studyleaf.glossary.words.TermWords;
import dev.studyleaf.note.WordSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What plain sentences begin with: several words before a verb that says anything at all, "Benzyl carbocations are quite
 * stable", or a bracket, or words with capitals before a small one or a comma, "Karl Bühler sah …".
 */
final class OpeningNames extends SentenceNames {
    /** Verbs of sentences that may say anything of their subject. */
    private static final Set<String> VERBS = WordSet.of("""
            is are was were has have had can may might will must should does do cannot becomes became remains
            ist sind war waren hat haben kann können wird werden wurde wurden muss müssen gilt gelten
            est sont était peut peuvent doit ont fut
            è sono era erano può possono deve ha hanno fu viene vengono
            es son fue eran puede pueden debe han está están
            é são foi eram pode podem deve têm tem""");

    /** Before these stands a noun, which has a capital. */
    private static final Set<String> GERMAN =
            WordSet.of("ist sind war waren hat haben kann können wird werden wurde wurden muss müssen gilt gelten");

    /** Where a sentence begins. */
    private static final Pattern START = Pattern.compile("(?:^|[.!?]\\s+|\\n\\s*)[\"“„«]?(?=\\p{L})");

    private static final Pattern WORD = Pattern.compile("(?U)\\G\\h*(\\p{L}[\\p{L}\\d'’-]*)[\"”“»]?");

    private static final int MOST_WORDS = 3;

    OpeningNames() {
        super("opening", "the first words of a plain sentence", NameSign.OPENING, MOST_WORDS);
    }

    @Override
    void look(Spots spots, BiConsumer<Spot, String> seen) {
        for (Spot spot : spots.all()) {
            String text = spot.opening();
            Matcher start = START.matcher(text);
            while (start.find()) {
                subject(text, Articles.past(text, start.end())).ifPresent(words -> seen.accept(spot, words));
            }
        }
    }

    /** The words up to the verb, or those with capitals up to a small one. */
    private static Optional<String> subject(String text, int from) {
        Matcher word = WORD.matcher(text).region(from, text.length());
        int words = 0;
        int end = from;
        String last = "";
        boolean capitals = true;
        while (words <= MOST_WORDS && word.find()) {
            String here = word.group(1);
            if (VERBS.contains(here) || (words > 1 && capitals && Character.isLowerCase(here.codePointAt(0)))) {
                if (words == 0) {
                    return Optional.empty();
                }
                String subject = text.substring(from, end);
                boolean noun = !GERMAN.contains(here) || Character.isUpperCase(last.codePointAt(0));
                boolean name = noun && (words > 1 || isCompound(subject));
                return name ? Optional.of(subject) : Optional.empty();
            }
            if (isNoPart(here) || (words == 0 && VERBS.contains(here.toLowerCase(Locale.ROOT)))) {
                return Optional.empty();
            }
            capitals &= Character.isUpperCase(here.codePointAt(0));
            end = word.end(1);
            last = here;
            words++;
        }
        boolean parted = words > 1
                && end + 1 < text.length()
                && (text.startsWith(" (", end) || (capitals && text.charAt(end) == ','));
        return parted ? Optional.of(text.substring(from, end)) : Optional.empty();
    }

    /** Words that are in no name, and the letter of a formula: "choice function C". */
    private static boolean isNoPart(String word) {
        return word.length() == 1 || TermWords.joins(word.toLowerCase(Locale.ROOT)) || TermWords.pointsBack(word);
    }

    private static boolean isCompound(String word) {
        return word.indexOf('-') > 0 && Character.isUpperCase(word.codePointAt(0));
    }
}
