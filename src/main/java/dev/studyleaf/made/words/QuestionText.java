package dev.studyleaf.made.words;

import dev.studyleaf.note.OneLine;
import java.util.regex.Pattern;

/** What texts ask: lines with a question mark, and headings that ask without one. */
public final class QuestionText {
    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST = 200;
    private static final Pattern END = Pattern.compile("[?？][\\s*_:!.\"”’']*$");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NUMBER = Pattern.compile(
            "(?U)^#+\\s+|^(?:#+\\s*)?(?:Q?\\d+(?:\\.\\d+)*[.):](?!\\d)|\\d+(?:\\.\\d+)+\\s|Q(?:uestion)?\\s*\\d*[:.)])\\s*");
    /** Pictures before a question. */
    private static final Pattern PICTURES = Pattern.compile("^[\\p{So}\\p{Sk}\\x{FE0F}\\x{200D}\\s]+");
    /** Questions that point at something beside them say what they ask for in three words at least. */
    private static final Pattern POINTING = Pattern.compile("(?iU)\\b(this|that|it|its|these|those|they|there|i)\\b");

    /** Questions about something that stands beside them, and what authors ask themselves. */
    private static final Pattern NEAR = Pattern.compile(
            "(?iU)\\b(this|these|those|above|below|here|i|my|it|question|exercise|following|vorliegend\\p{L}*|in the (?:text|passage|poem)|im text|dies(e[mnrs]?)?|ces|cette|est[aeo]s?|ess[ae]s?|quest[aeio])\\b|\\bthat \\w+\\W*$"
                    + "|^(so|but|and|then|now|also|or|ok|was ist zu tun|was sind die aufgaben|what is to be done)\\b|^(have|had|do|did|are|were|can|could|would) (you|we|they)\\b");

    /** What asks, in the languages of the tests; a text in other letters needs none. */
    private static final Pattern ASKS = Pattern.compile(
            "(?iU)\\b(what|why|how|when|where|which|who|whose|whom|is|are|was|were|do|"
                    + "does|did|can|could|should|has|have|will|would|name|wh?at's|was|warum|wieso|wie|wann|wo|welche[rsnm]?|wer|wozu|ist|sind|"
                    + "kann|hat|que|qu'est|quoi|pourquoi|comment|quand|où|quel(le)?s?|qui|est|qué|por qué|cómo|cuándo|dónde|cuál(es)?|"
                    + "quién(es)?|es|son|cosa|perché|come|quando|dove|quale|chi|como|onde|quem)\\b|[^\\p{IsLatin}\\P{L}]");

    /** A heading that asks without a question mark. */
    private static final Pattern ASKING = Pattern.compile(
            "(?iU)^(?:what (?:is|are) (?!new\\b|next\\b|left\\b).+|how .+ works?|was (?:ist|sind) .+|wie funktionier(?:t|en) .+|qu['’]est[- ]ce qu(?:e |['’]).+|comment fonctionne(?:nt)? .+"
                    + "|qué (?:es|son) .+|cómo funcionan? .+|(?:che )?cos(?:['’]è|a sono) .+|come funzionano? .+|o que (?:é|são) .+|como funcionam? .+|wat (?:is|zijn) .+)$");

    private static final int FEWEST_STEMS = 3;

    private QuestionText() {}

    /** Whether a text ends with a question mark. */
    public static boolean ends(String text) {
        return END.matcher(text).find();
    }

    /** Whether a text has a number, as questions of a sheet do. */
    public static boolean isNumbered(String text) {
        return NUMBER.matcher(text).find();
    }

    /** A heading that asks, with its question mark. */
    public static String ofHeading(String title) {
        return ASKING.matcher(line(title)).matches() && !ends(title) ? title.strip() + "?" : title;
    }

    /** Whether a heading asks, so that what stands below it answers that. */
    public static boolean isIn(String title) {
        return is(ofHeading(title));
    }

    /** Whether a text asks something that can be asked as it stands. */
    public static boolean is(String text) {
        if (text.indexOf('?') < 0 && text.indexOf('？') < 0) {
            return false;
        }
        String line = line(text);
        return ends(line)
                && line.length() <= LONGEST
                && line.indexOf('$') < 0
                && line.indexOf('?') >= line.length() - 3
                && !NEAR.matcher(line).find()
                && ASKS.matcher(line).find()
                && !Stems.of(line).isEmpty()
                && (!POINTING.matcher(line).find() || Stems.of(line).size() >= FEWEST_STEMS)
                && SPACE.split(line).length >= FEWEST_WORDS;
    }

    /** A question on one line, without its number and the pictures before it. */
    private static String line(String text) {
        String line = PICTURES.matcher(OneLine.of(text)).replaceFirst("");
        return NUMBER.matcher(line).replaceFirst("");
    }

    /** What a text asks, without its number and what stands behind it. */
    public static String bare(String asked) {
        return line(asked).replaceFirst("[\\s:：*_.]+$", "");
    }
}
