package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.Introduced;
import dev.studyleaf.glossary.words.StrongMarks;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Single words that are marked because they are names, not because they are stressed: an article or a verb
 * that names stands before them, or what they mean behind them: "the **neutrals**", "avviene la **subduzione**", "**bash** (…)".
 */
final class IntroducedNames extends SentenceNames {
    private static final Pattern MARKED = Pattern.compile(
            "(?U)(\\*{2,3}|__|==|<(?:b|strong)>)(\\p{L}[\\p{Ll}-]{3,40})[.,;:]?(?:\\1|</(?:b|strong)>)");

    /** What stands between things of one row. */
    private static final Pattern ANOTHER = Pattern.compile(
            "(?iU)\\h*(?:,|/|and|or|und|oder|et|ou|e|o|y|sowie)(?:\\h+(?:and|or|und|oder|et|ou|e|o|y))?(?:\\h+\\p{L}{1,4})?\\h*(?:l['’])?");

    private static final int LONGEST_BETWEEN = 30;

    IntroducedNames() {
        super("introduced", "a marked word that is introduced or explained where it stands", NameSign.INTRODUCED, 1);
    }

    @Override
    void look(Spots spots, BiConsumer<Spot, String> seen) {
        for (Spot spot : spots.all()) {
            String source = spot.openingSource();
            if (!StrongMarks.mayBeIn(source)) {
                continue; // as in most texts
            }
            Matcher marked = MARKED.matcher(source);
            int last = 0;
            while (marked.find()) {
                boolean another = last > 0 && isAnother(source.substring(last, marked.start()));
                if (another || Introduced.at(source, marked.start(), marked.end())) {
                    last = marked.end();
                    seen.accept(spot, marked.group(2));
                }
            }
        }
    }

    /** "… are called **convergent**, **divergent** or **transform**". */
    private static boolean isAnother(String between) {
        return between.length() <= LONGEST_BETWEEN && ANOTHER.matcher(between).matches();
    }
}
