package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.Introduced;
import dev.studyleaf.glossary.words.StrongMarks;
import dev.studyleaf.glossary.words.ThingNames;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Single words that are marked because they are names, not because they are stressed: an article or a verb
 * that names stands before them, or what they mean behind them: "the **neutrals**", "avviene la **subduzione**", "**bash** (…)".
 */
final class IntroducedNames implements NamePattern {
    private static final Pattern MARKED =
            Pattern.compile("(?U)(\\*{2,3}|__|==|<(?:b|strong)>)(\\p{L}[\\p{Ll}-]{3,40})(?:\\1|</(?:b|strong)>)");

    /** What stands between things of one row. */
    private static final Pattern ANOTHER = Pattern.compile(
            "(?iU)\\h*(?:,|/|and|or|und|oder|et|ou|e|o|y|sowie)(?:\\h+(?:and|or|und|oder|et|ou|e|o|y))?(?:\\h+\\p{L}{1,4})?\\h*(?:l['’])?");

    private static final int LONGEST_BETWEEN = 30;

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
                    ThingNames.inSentence(marked.group(2), 1)
                            .ifPresent(name -> found.add(SeenName.in(spot, this, name)));
                }
            }
        }
        return found;
    }

    /** "… are called **convergent**, **divergent** or **transform**". */
    private static boolean isAnother(String between) {
        return between.length() <= LONGEST_BETWEEN && ANOTHER.matcher(between).matches();
    }
}
