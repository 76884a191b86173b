package dev.studyleaf.note.dialect;

import dev.studyleaf.note.node.CalloutBlock;
import dev.studyleaf.note.node.PlainText;
import dev.studyleaf.source.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Questions that people wrote without a callout become callouts in the tree, so that everything after this reads, checks
 * and shows them as those.
 */
public final class ForeignQuestions {
    /** The first that takes a block has it: options before answers, boxes before other lists, gaps before cards. */
    private static final List<QuestionDialect> ALL = List.of(
            new TableDialect(),
            new LetteredDialect(),
            new TaskDialect(),
            new DetailsDialect(),
            new FoldedDialect(),
            new LabelledDialect(PairLabels.REPLY),
            new LabelledDialect(PairLabels.USUAL),
            new ClozeDialect(),
            new CardDialect(),
            new QuizListDialect());

    private static final Pattern DECK_TAG =
            Pattern.compile("(?m)^[ \\t]*(#[\\w/-]+[ \\t]+)*#(flash-?cards?|anki|srs?)(/[\\w/-]+)*(?=\\s|$)|<!--SR:");
    /** One of these is in whatever {@link #DECK_TAG} finds. */
    private static final List<String> TAGS = List.of("#flash", "#anki", "#sr", "<!--SR:");

    private static final Pattern DECK_NAME = Pattern.compile("(?i)#?(flash-?cards?|anki)(/.*)?");

    /** Those with a word for an answer that begins with R: resposta, respuesta, réponse, risposta, răspuns. */
    private static final Set<String> REPLYING = Set.of("ca", "es", "fr", "gl", "it", "pt", "ro");

    private static final Pattern REPLY = Pattern.compile("R\\s?\\d*\\s*[:：]");

    private final boolean deck;
    private final boolean reply;

    private ForeignQuestions(boolean deck, boolean reply) {
        this.deck = deck;
        this.reply = reply;
    }

    /**
     * In a tree in which callouts are marked, comments are gone and block ids are taken out.
     *
     * @param language of the note as a BCP 47 tag, where it is sure; asked for by few notes
     */
    public static void mark(SourceFile file, String body, Node document, Supplier<Optional<String>> language) {
        boolean deck = file.frontMatter().cards()
                || isTagged(body)
                || file.frontMatter().tags().stream()
                        .anyMatch(tag -> DECK_NAME.matcher(tag).matches());
        boolean reply = REPLY.matcher(body).find()
                && language.get()
                        .filter(tag ->
                                REPLYING.contains(Locale.forLanguageTag(tag).getLanguage()))
                        .isPresent();
        new ForeignQuestions(deck, reply).document(document);
    }

    /** Looked for by plain words first: most notes have none of them, and the pattern looks at every line. */
    private static boolean isTagged(String body) {
        return TAGS.stream().anyMatch(body::contains) && DECK_TAG.matcher(body).find();
    }

    /** A heading counts until the next that is not below it. */
    private void document(Node document) {
        Set<Node> asking = AnswerKey.apply(document);
        int quiz = 0;
        int cards = 0;
        for (Node block = document.getFirstChild(); block != null; ) {
            if (block instanceof Heading heading) {
                String words = PlainText.inside(heading);
                int level = heading.getLevel();
                quiz = quiz > 0 && level > quiz
                        ? quiz
                        : QuestionWords.isQuiz(words) || asking.contains(heading) ? level : 0;
                cards = cards > 0 && level > cards ? cards : QuestionWords.isDeck(words) ? level : 0;
                block = block.getNext();
            } else {
                block = block(block, new QuestionPlace(deck || cards > 0, quiz > 0, reply))
                        .getNext();
            }
        }
    }

    /** Questions of a block and of what is in it; the last node that it became. */
    private Node block(Node block, QuestionPlace place) {
        for (QuestionDialect dialect : ALL) {
            Node made = dialect.take(block, place);
            if (made != null) {
                return made instanceof ListBlock ? lifted(made) : made;
            }
        }
        if (block instanceof ListBlock || block instanceof ListItem || block instanceof BlockQuote) {
            for (@Nullable Node child = block.getFirstChild(); child != null; ) {
                child = block(child, place).getNext();
            }
        }
        return block instanceof ListBlock ? lifted(block) : block;
    }

    /** A list of nothing but questions is no list any more. */
    private static Node lifted(Node list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (!isQuestions(item)) {
                return list;
            }
        }
        Node last = list;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            for (Node question = item.getFirstChild(); question != null; question = item.getFirstChild()) {
                last.insertAfter(question);
                last = question;
            }
        }
        list.unlink();
        return last;
    }

    private static boolean isQuestions(Node item) {
        boolean some = false;
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof CalloutBlock callout) || !callout.isQuestion()) {
                return false;
            }
            some = true;
        }
        return some;
    }
}
