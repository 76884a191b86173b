package dev.studyleaf.note.parse;

import dev.studyleaf.lexicon.Lexicon;
import dev.studyleaf.note.node.Embed;
import dev.studyleaf.note.node.FormulaNode;
import dev.studyleaf.note.node.InlineLines;
import dev.studyleaf.note.node.PlainText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * A line that its author uses as a heading without the mark of one: a line of bold alone, or a short plain line right above
 * a list. A sentence that leads to the list ("There are three of them:") is none. English, German, Spanish, French and
 * Italian sentences are known.
 */
final class DisguisedHeading {
    private static final int MOST_WORDS = 8;
    /** Before a colon a longer line is a sentence that leads on. */
    private static final int MOST_WORDS_BEFORE_COLON = 2;

    private static final int LONGEST = 80;
    private static final int FEWEST_LETTERS = 3;
    /** In scripts without spaces a sign is about as long as a syllable. */
    private static final int MOST_IDEOGRAMS = 12;

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern CLOSED = Pattern.compile(".*[.,;?!…。，；？！、]");
    private static final Pattern INNER_END = Pattern.compile(".*[.;?!…。；？！]\\s.*");

    /** What a sentence begins with that talks about what follows. */
    private static final Set<String> SENTENCE_STARTS = Lexicon.words("heading.sentence-start");

    /** What a sentence ends with that goes on in the list. */
    private static final Set<String> OPEN_ENDS = Lexicon.words("heading.open-end");

    /** What only a sentence has: a finite verb, someone who is spoken to, a word for what comes next. */
    private static final Set<String> SENTENCE_WORDS = Lexicon.words("heading.sentence-word");

    /** What stands before a colon and names nothing. */
    private static final Set<String> LEAD_INS = Lexicon.words("heading.lead-in");

    private DisguisedHeading() {}

    /** The words of the heading that a block at the top of a note stands for, its colon left out. */
    static Optional<String> of(Node node) {
        if (!(node instanceof Paragraph) || node.getNext() == null || !isOneLine(node)) {
            return Optional.empty();
        }
        String line = PlainText.inside(node);
        boolean colon = line.endsWith(":") || line.endsWith("：");
        String words = colon ? line.substring(0, line.length() - 1).strip() : line;
        boolean list = node.getNext() instanceof BulletList || node.getNext() instanceof OrderedList;
        boolean heading = !words.isEmpty() && (isBold(node) ? isTitle(words) : list && isName(words, colon));
        return heading ? Optional.of(words) : Optional.empty();
    }

    private static boolean isOneLine(Node paragraph) {
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            if (InlineLines.isBreak(child) || FormulaNode.isIn(child)) {
                return false;
            }
        }
        Node first = paragraph.getFirstChild();
        boolean elsewhere = first instanceof Image || first instanceof Link || first instanceof Embed;
        return !(elsewhere && first.getNext() == null);
    }

    /** Whether all of a line is bold, but perhaps its colon. */
    private static boolean isBold(Node paragraph) {
        Node first = paragraph.getFirstChild();
        if (!(first instanceof StrongEmphasis)) {
            return false;
        }
        Node rest = first.getNext();
        boolean colon = rest instanceof Text text && text.getLiteral().strip().matches("[:：]?");
        return rest == null || (colon && rest.getNext() == null);
    }

    private static boolean isTitle(String words) {
        List<String> all = Arrays.asList(SPACE.split(words));
        long ideograms = words.codePoints().filter(Character::isIdeographic).count();
        return words.length() <= LONGEST
                && words.codePoints().filter(Character::isLetter).count() >= (ideograms > 0 ? 1 : FEWEST_LETTERS)
                && Character.isLetterOrDigit(words.codePointAt(0))
                && ideograms <= MOST_IDEOGRAMS
                && all.size() <= MOST_WORDS
                && !CLOSED.matcher(words).matches()
                && !INNER_END.matcher(words).matches();
    }

    private static boolean isName(String words, boolean colon) {
        if (!isTitle(words)) {
            return false;
        }
        List<String> all = Arrays.asList(SPACE.split(words.toLowerCase(Locale.ROOT)));
        boolean open = OPEN_ENDS.contains(all.get(all.size() - 1));
        boolean sentence = SENTENCE_STARTS.contains(all.get(0))
                || all.stream().anyMatch(SENTENCE_WORDS::contains)
                || words.indexOf(':') >= 0;
        return !open && !sentence && (!colon || isLabel(words, all));
    }

    /** Before a colon only a label is a heading; in scripts without spaces it cannot be told from a sentence. */
    private static boolean isLabel(String words, List<String> all) {
        return all.size() <= MOST_WORDS_BEFORE_COLON
                && Character.isUpperCase(words.codePointAt(0))
                && words.codePoints().noneMatch(Character::isIdeographic)
                && !LEAD_INS.contains(all.get(0));
    }
}
