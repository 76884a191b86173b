package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.Introduced;
import dev.studyleaf.glossary.words.Words;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Single words that are marked because they are names, not because they are stressed: an article or a verb
 * that names stands before them, or what they mean behind them: "the **neutrals**", "avviene la **subduzione**", "**bash** (…)".
 */
final class IntroducedNames extends SentenceNames {
    private static final Pattern MARKED = Pattern.compile(
            "(?U)(?<![\\p{L}\\d_*])(\\*{1,3}|__?|==|<(?:b|strong|i|em)>)(\\p{L}[\\p{Ll}-]{3,40})[.,;:]?(?:\\1(?![\\p{L}\\d_])|</(?:b|strong|i|em)>)");

    /** What stands between things of one row. */
    private static final Pattern ANOTHER = Pattern.compile(
            "(?iU)\\h*(?:,|/|and|or|und|oder|et|ou|e|o|y|sowie)(?:\\h+(?:and|or|und|oder|et|ou|e|o|y))?(?:\\h+\\p{L}{1,4})?\\h*(?:l['’])?");

    private static final String MARKS = "*_=<";
    private static final Set<String> ITALIC = Set.of("*", "_", "<i>", "<em>");
    private static final Pattern COLON = Pattern.compile("[:：→]\\h*$");
    private static final int LONGEST_COLON = 4;
    private static final int LONGEST_BETWEEN = 30;

    IntroducedNames() {
        super("introduced", "a marked word that is introduced or explained where it stands", NameSign.INTRODUCED, 1);
    }

    @Override
    void look(Spots spots, BiConsumer<Spot, String> seen) {
        for (Spot spot : spots.all()) {
            String source = spot.openingSource();
            if (!Words.hasSign(source, MARKS)) {
                continue; // as in most texts
            }
            Matcher marked = MARKED.matcher(source);
            int last = 0;
            while (marked.find()) {
                boolean another = last > 0 && isAnother(source.substring(last, marked.start()));
                if (another || isIntroduced(source, marked)) {
                    last = marked.end();
                    seen.accept(spot, marked.group(2));
                }
            }
        }
    }

    /** Words in italics are stressed as often as named, so that what stands behind them does not tell. */
    private static boolean isIntroduced(String source, Matcher marked) {
        int start = marked.start();
        boolean introduced = ITALIC.contains(marked.group(1))
                ? Introduced.behind(source, start)
                : Introduced.at(source, start, marked.end());
        return introduced || isAnswer(source, marked);
    }

    /** Whether it is all that stands behind a colon: "Single chain: **pyroxene**". */
    private static boolean isAnswer(String source, Matcher marked) {
        int end = source.indexOf('\n', marked.end());
        return COLON.matcher(source.substring(Math.max(0, marked.start() - LONGEST_COLON), marked.start()))
                        .find()
                && source.substring(marked.end(), end < 0 ? source.length() : end)
                        .isBlank();
    }

    /** "… are called **convergent**, **divergent** or **transform**". */
    private static boolean isAnother(String between) {
        return between.length() <= LONGEST_BETWEEN && ANOTHER.matcher(between).matches();
    }
}
