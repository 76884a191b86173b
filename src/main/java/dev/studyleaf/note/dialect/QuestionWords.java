package dev.studyleaf.note.dialect;

import dev.studyleaf.lexicon.Lexicon;
import dev.studyleaf.note.node.InlineLines;
import dev.studyleaf.note.node.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** How questions and answers are called, and where they go on. */
final class QuestionWords {
    private static final int LONGEST = 600;
    private static final String MARKS = "?？؟";
    /** What may stand behind the mark: space, and what closes mark-up, quotes and brackets. */
    private static final String CLOSING = " \t\n\u000B\f\r*_\"”’')";

    /** What the label of a question begins with: each way of {@link #QUESTION} has one of these first. */
    private static final String QUESTION_SIGNS = "0123456789Qq" + firstSigns("question.asks");

    private static final Pattern QUESTION = Pattern.compile("^(?:\\d+[.)]\\s*)?(?:[Qq]\\s?\\d*|(?iU:"
            + Lexicon.either("question.asks") + ")\\s*\\d*)\\s*(?:[:：]\\s*|[.)]\\s+)(?=\\S)");
    /** The same of {@link #ANSWER}. */
    private static final String ANSWER_SIGNS = "Aa" + firstSigns("question.answer");

    private static final Pattern ANSWER = Pattern.compile(
            "^(?:[Aa]\\s?\\d*|(?iU:ans|" + Lexicon.either("question.answer") + ")\\s*\\d*)\\s*(?:[:：]\\s*|\\.\\s+)");
    private static final Pattern QUIZ = Pattern.compile("(?iU)[\\W\\d]*(" + Lexicon.either("question.quiz") + ")\\W*");
    private static final Pattern DECK = Pattern.compile("(?iU)\\W*(" + Lexicon.either("question.deck") + ")\\W*");

    private QuestionWords() {}

    /** What the words of a list begin with, in small letters and in capitals. */
    private static String firstSigns(String list) {
        return Lexicon.words(list).stream()
                .map(word -> word.substring(0, 1))
                .distinct()
                .map(sign -> sign.toLowerCase(Locale.ROOT) + sign.toUpperCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining());
    }

    /** Whether a text ends with a question mark, and is no whole page. */
    static boolean isQuestion(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && MARKS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** How long the label of a question is that a line begins with, such as {@code Q1: }; 0 where it has none. */
    static int questionLabel(String line) {
        return length(QUESTION, QUESTION_SIGNS, line);
    }

    /** How long the label of an answer is that a line begins with, such as {@code A: }; 0 where it has none. */
    static int answerLabel(String line) {
        return length(ANSWER, ANSWER_SIGNS, line);
    }

    private static int length(Pattern label, String signs, String line) {
        int start = 0;
        while (start < line.length() && Character.isWhitespace(line.charAt(start))) {
            start++;
        }
        if (start == line.length() || signs.indexOf(line.charAt(start)) < 0) {
            return 0; // as most lines
        }
        Matcher found = label.matcher(line.substring(start));
        return found.lookingAt() ? start + found.end() : 0;
    }

    /** Whether a heading says that questions stand below it. */
    static boolean isQuiz(String heading) {
        return QUIZ.matcher(heading).matches();
    }

    /** Whether a heading says that cards stand below it. */
    static boolean isDeck(String heading) {
        return DECK.matcher(heading).matches();
    }

    /** The block after one; after the last of a list's last item, what follows the list. */
    static @Nullable Node after(Node block) {
        Node next = block.getNext();
        boolean last = next == null && block.getParent() instanceof ListItem item && item.getNext() == null;
        return last ? block.getParent().getParent().getNext() : next;
    }

    /** Whether a line of a paragraph, or the text of it, is asked here. */
    static boolean isAsked(List<Node> line, QuestionPlace place) {
        String text = InlineLines.text(line);
        return isQuestion(text)
                || questionLabel(text) > 0
                || (place.quiz() && !text.isEmpty() && text.length() <= LONGEST);
    }

    /** A line without the label of a question. */
    static List<Node> unlabelled(List<Node> line) {
        return InlineLines.cut(line, questionLabel(PlainText.of(line)));
    }
}
