package dev.studyleaf.note.dialect;

import dev.studyleaf.lexicon.Lexicon;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.node.AnswerBlock;
import dev.studyleaf.note.node.InlineLines;
import dev.studyleaf.note.node.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Questions of exam collections: a line or more, lettered options as lines or as items, then the right letters: {@code
 * Answer: B}, also hidden in {@code <details>}.
 */
final class LetteredDialect implements QuestionDialect {
    private static final int FEWEST = 2;
    private static final Pattern LETTER = Pattern.compile("^\\s*\\(?([A-Ha-h])[.):]\\s+");
    private static final String BEHIND_LETTER = ".):";
    private static final Pattern KEY = Pattern.compile("^\\W*(?i:(?:the )?(?:correct |right )?(?:ans|richtig|"
            + Lexicon.either("question.answer") + "|" + Lexicon.either("question.solution") + ")(?: correctas?)?)"
            + "[^\\S\\n]*(?i:is|are|ist|es)?[^\\S\\n]*[*_]*[:：]?[*_\\s]*\\(?"
            + "([A-H](?:\\s*(?:,|and|und|y|et|&|\\s)\\s*[A-Ha-h])*|[a-h](?:\\s*[,&]\\s*[A-Ha-h])*(?=[).]|\\W*$))"
            + "(?![\\p{L}\\p{N}'’])[).]?[*_]*\\s*[-–—:.]?\\s*");
    private static final Pattern BARE =
            Pattern.compile("^\\W*([A-H](?:\\s*[,&]\\s*[A-H])*)(?![\\p{L}\\p{N}'’])\\W*\\s*");
    private static final Pattern HOW_MANY =
            Pattern.compile("(?i)\\s*[(\\[](?:choose|select|pick)\\s+(?:\\w+)(?:\\s+\\w+)?[.)\\]]*\\s*$");

    /** The options, the letters that are right, why, and what all that takes up. */
    private static final class Found {
        final List<List<Node>> options = new ArrayList<>();
        final List<List<Node>> below = new ArrayList<>();
        final List<Node> covered = new ArrayList<>();
        Set<Character> right = Set.of();
        List<Node> why = List.of();
        int key;
        List<Node> more = List.of();
    }

    @Override
    public @Nullable Node take(Node block, QuestionPlace place) {
        if (!(block instanceof Paragraph)) {
            return null;
        }
        List<List<Node>> lines = InlineLines.of(block);
        int first = firstOption(lines);
        Found found = new Found();
        Node last = block;
        if (first == 0) {
            return null;
        }
        if (first > 0) {
            options(lines.subList(first, lines.size()), found);
        } else {
            last = apart(block, found);
        }
        if (found.options.size() < FEWEST || (found.right.isEmpty() && !key(last, found)) || !isKnown(found)) {
            return null;
        }
        return question(block, first > 0 ? lines.subList(0, first) : lines, found);
    }

    private static int firstOption(List<List<Node>> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (letter(lines.get(i)) == 'A') {
                return i;
            }
        }
        return -1;
    }

    private static char letter(List<Node> line) {
        if (!mayBegin(line)) {
            return ' ';
        }
        Matcher letter = LETTER.matcher(PlainText.of(line));
        return letter.lookingAt() ? Character.toUpperCase(letter.group(1).charAt(0)) : ' ';
    }

    /** A look at the first signs of a line: most begin with a word, and their text is not needed whole. */
    private static boolean mayBegin(List<Node> line) {
        if (line.isEmpty() || !(line.get(0) instanceof Text text)) {
            return !line.isEmpty();
        }
        String words = text.getLiteral();
        int at = 0;
        while (at < words.length() && (words.charAt(at) == '(' || Character.isWhitespace(words.charAt(at)))) {
            at++;
        }
        return at + 1 >= words.length() || BEHIND_LETTER.indexOf(words.charAt(at + 1)) >= 0;
    }

    /** Options that stand in the next paragraph or list; the block that they end with. */
    private static Node apart(Node block, Found found) {
        Node next = QuestionWords.after(block);
        if (next instanceof Paragraph && firstOption(InlineLines.of(next)) == 0) {
            options(InlineLines.of(next), found);
            found.covered.add(next);
            return next;
        }
        if (next instanceof Heading && !(next.getParent() instanceof Document)) {
            Node last = block;
            for (Node line = next; line instanceof Heading; line = line.getNext()) {
                options(InlineLines.of(line), found);
                found.covered.add(line);
                last = line;
            }
            return last;
        }
        if (next instanceof ListBlock) {
            for (Node item = next.getFirstChild(); item != null; item = item.getNext()) {
                if (!(item.getFirstChild() instanceof Paragraph words)) {
                    return block;
                }
                int before = found.options.size();
                options(InlineLines.of(words), found);
                if (found.options.size() != before + 1) {
                    found.options.clear();
                    return block;
                }
                List<Node> rest = new ArrayList<>();
                for (Node node = words.getNext(); node != null; node = node.getNext()) {
                    rest.add(node);
                }
                found.below.add(rest);
            }
            found.covered.add(next);
            return next;
        }
        return block;
    }

    /** Lines that count on; others go on with the option before them, and a line with the key ends them. */
    private static void options(List<List<Node>> lines, Found found) {
        for (int i = 0; i < lines.size(); i++) {
            List<Node> line = lines.get(i);
            if (letter(line) == 'A' + found.options.size()) {
                found.options.add(new ArrayList<>(line));
            } else if (KEY.matcher(PlainText.of(line)).find()) {
                keyed(lines.subList(i, lines.size()), found);
                return;
            } else if (!found.options.isEmpty()) {
                found.options.get(found.options.size() - 1).addAll(line);
            }
        }
    }

    /** The key behind the options: a paragraph, or hidden. */
    private static boolean key(Node last, Found found) {
        Node next = QuestionWords.after(last);
        Optional<HiddenAnswer> hidden = next == null ? Optional.empty() : HiddenAnswer.at(next);
        if (hidden.isPresent() && hidden.get().isLabel()) {
            return hidden(hidden.get(), found);
        }
        if (next instanceof Paragraph
                && KEY.matcher(PlainText.of(InlineLines.of(next).get(0))).find()) {
            found.covered.add(next);
            Node why = next.getNext();
            keyed(InlineLines.of(next), found);
            if (why != null && Explanations.isOne(why)) {
                found.covered.add(why);
                found.more = List.of(why);
            }
        }
        return !found.right.isEmpty();
    }

    private static boolean hidden(HiddenAnswer hidden, Found found) {
        Matcher key = KEY.matcher(hidden.words());
        Matcher bare = BARE.matcher(hidden.words());
        Matcher first = key.find() ? key : bare;
        if (first == bare && !bare.find()) {
            return false;
        }
        found.right = letters(first.group(1));
        found.covered.addAll(hidden.covered());
        if (first.end() < hidden.words().length()) {
            found.more = hidden.covered();
        }
        return true;
    }

    /** Lines of which the first begins with the key. */
    private static void keyed(List<List<Node>> lines, Found found) {
        Matcher key = KEY.matcher(PlainText.of(lines.get(0)));
        if (key.find()) {
            found.right = letters(key.group(1));
            found.key = key.end();
            found.why = InlineLines.joined(lines);
        }
    }

    private static Set<Character> letters(String key) {
        Set<Character> letters = new TreeSet<>();
        for (String letter : key.split("[^A-Ha-h]+|(?:and|und|et)")) {
            if (letter.length() == 1) {
                letters.add(Character.toUpperCase(letter.charAt(0)));
            }
        }
        return letters;
    }

    private static boolean isKnown(Found found) {
        return found.right.stream().allMatch(letter -> letter < 'A' + found.options.size());
    }

    private static Node question(Node block, List<List<Node>> prompt, Found found) {
        List<Node> covered = new ArrayList<>(List.of(block));
        covered.addAll(found.covered);
        QuestionBlock question =
                QuestionBlock.before(block, "question", covered).ask(asked(InlineLines.joined(prompt)));
        for (int i = 0; i < found.options.size(); i++) {
            List<Node> option = found.options.get(i);
            Matcher letter = LETTER.matcher(PlainText.of(option));
            List<Node> words = letter.find() ? InlineLines.cut(option, letter.end()) : option;
            question.option(
                    found.right.contains((char) ('A' + i)),
                    words,
                    i < found.below.size() ? found.below.get(i) : List.of());
        }
        List<Node> hidden = hidden(found);
        found.covered.forEach(Node::unlink);
        block.unlink();
        explain(question, found, hidden);
        return question.callout();
    }

    private static List<Node> asked(List<Node> prompt) {
        List<Node> words = QuestionWords.unlabelled(prompt);
        Fragment whole = Fragment.of("", words);
        Matcher howMany = HOW_MANY.matcher(whole.text());
        return howMany.find() ? whole.until(howMany.start()).nodes() : words;
    }

    /** What stands beside the key in a {@code <details>}, out of the tree. */
    private static List<Node> hidden(Found found) {
        return found.more.isEmpty()
                ? List.of()
                : HiddenAnswer.at(found.more.get(0)).map(HiddenAnswer::take).orElse(List.of());
    }

    private static void explain(QuestionBlock question, Found found, List<Node> hidden) {
        List<Node> why = InlineLines.cut(found.why, found.key);
        List<Node> words = Explanations.unlabelled(withoutBreak(why));
        if (!hidden.isEmpty()) {
            question.line("Why: ", List.of());
            question.body(AnswerBlock.of(hidden));
        } else if (!PlainText.of(words).isBlank()) {
            question.line("Why: ", words);
        } else if (!found.more.isEmpty()) {
            question.line("Why: ", Explanations.unlabelled(InlineLines.joined(InlineLines.of(found.more.get(0)))));
        }
    }

    private static List<Node> withoutBreak(List<Node> line) {
        int from = 0;
        while (from < line.size() && InlineLines.isBreak(line.get(from))) {
            from++;
        }
        return line.subList(from, line.size());
    }
}
