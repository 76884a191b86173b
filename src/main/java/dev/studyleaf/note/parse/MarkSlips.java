package dev.studyleaf.note.parse;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.Nearest;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.note.LineMark;
import dev.studyleaf.note.node.Spans;
import dev.studyleaf.note.node.TreeNodes;
import dev.studyleaf.source.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** Marks of authors in comments, such as {@code <!--term-->}, that are misspelt: without a word they would do nothing. */
final class MarkSlips {
    private static final List<String> MARKS =
            Arrays.stream(LineMark.values()).map(LineMark::written).toList();
    private static final Pattern COMMENT = Pattern.compile("<!--(\\s*)([A-Za-z]+(?:[-_ ][A-Za-z]+)?)\\s*-->");
    /** In a shorter word one wrong letter makes another word of the language: "team" is no slip of "term". */
    private static final int LONG = 6;

    private MarkSlips() {}

    /** Reports those in a tree whose HTML is as it was written. */
    static void report(Node document, SourceFile file, Spans spans, Diagnostics diagnostics) {
        if (!file.body().contains("<!--")) {
            return;
        }
        List<Node> comments = new ArrayList<>(TreeNodes.of(HtmlInline.class, document));
        comments.addAll(TreeNodes.of(HtmlBlock.class, document));
        for (Node node : comments) {
            String html = node instanceof HtmlInline tag ? tag.getLiteral() : ((HtmlBlock) node).getLiteral();
            Matcher comment = COMMENT.matcher(html);
            while (comment.find()) {
                int start = spans.of(node).offset() + comment.start();
                SourceSpan span = new SourceSpan(start, comment.end() - comment.start());
                meant(comment).ifPresent(mark -> told(comment.group(2), mark, span, file, diagnostics));
            }
        }
    }

    private static void told(String word, String mark, SourceSpan span, SourceFile file, Diagnostics diagnostics) {
        String message = "no mark is called `" + word + "`";
        diagnostics.add(file.text(), span, Code.NOTE_MARK, message, "did you mean `<!--" + mark + "-->`?");
    }

    private static Optional<String> meant(Matcher comment) {
        String word = comment.group(2).toLowerCase(Locale.ROOT);
        if (LineMark.isOne(word)) {
            return Optional.empty();
        }
        boolean loose = !comment.group(1).isEmpty();
        return Nearest.to(word, MARKS).filter(mark -> word.length() >= LONG || (!loose && isOfItsLetters(word, mark)));
    }

    /** Letters that are swapped, missing or too many, none that is another. */
    private static boolean isOfItsLetters(String word, String mark) {
        return word.length() != mark.length()
                || word.chars()
                        .sorted()
                        .boxed()
                        .toList()
                        .equals(mark.chars().sorted().boxed().toList());
    }
}
