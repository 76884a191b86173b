package dev.studyleaf.made.structure;

import dev.studyleaf.made.words.LabelCounts;
import dev.studyleaf.note.Fragment;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An answer that stands in the notes, and whether it is one to its question.
 *
 * @param model words, or what stands before the points
 * @param points to be ticked; may be none
 * @param whole whether nothing more stands below the question
 */
record FoundAnswer(Fragment model, List<Fragment> points, boolean whole) {
    private static final int FEWEST_WORDS = 4;
    private static final int FEW_WORDS = 20;
    private static final int FEW_POINTS = 2;

    /** What asks how or why something is has an answer of more than a remark. */
    private static final Pattern EXPLAINS = Pattern.compile(
            "(?iU)^(?:how (?!many|much|old|long|often|far|big)|why|wie (?!viel|oft|lang|gross|groß|heiß)|"
                    + "warum|wieso|comment|pourquoi|cómo|por qué|¿cómo|¿por qué|come|perché|como|por que|hoe|waarom)\\b.*");

    /** A reason may be said in a few words. */
    private static final Pattern WHY =
            Pattern.compile("(?iU)^¿?(?:why|warum|wieso|pourquoi|por qu[eé]|perché|waarom)\\b");

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern SENTENCE = Pattern.compile("[.!?](?:\\s|$)");

    FoundAnswer {
        points = List.copyOf(points);
    }

    /** All that it says. */
    String words() {
        return model.text() + points.stream().map(point -> '\n' + point.text()).collect(Collectors.joining());
    }

    /** Whether it says what is asked: enough of it, and as many things as the question counts. */
    boolean answers(String question) {
        boolean counts = LabelCounts.countedWithin(question).orElse(points.size()) == points.size() || points.isEmpty();
        return counts
                && (says() >= FEWEST_WORDS || points.size() > FEW_POINTS)
                && !(EXPLAINS.matcher(question).matches() && isRemark(question));
    }

    private long says() {
        String said = points.isEmpty()
                ? model.text()
                : points.stream().map(Fragment::text).collect(Collectors.joining(" "));
        boolean signs = said.codePoints().anyMatch(Character::isIdeographic);
        return signs
                ? said.length()
                : GAP.splitAsStream(said).filter(word -> !word.isEmpty()).count();
    }

    /** The first of more that stand below, or one short sentence about how something is. */
    private boolean isRemark(String question) {
        boolean brief = says() < FEW_WORDS && SENTENCE.split(words()).length < 2;
        return points.size() < 2 && (!whole || (brief && !WHY.matcher(question).find()));
    }
}
