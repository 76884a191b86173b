package dev.studyleaf.note.syntax;

import dev.studyleaf.files.FileTypes;
import dev.studyleaf.note.WikiTarget;
import dev.studyleaf.note.node.Embed;
import dev.studyleaf.note.node.SizedImage;
import dev.studyleaf.note.node.WantedSize;
import dev.studyleaf.note.syntax.formula.WikiFormulas;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Links and pictures as Obsidian writes them: {@code [[note]]}, {@code [[note#heading|words]]}, {@code ![[picture.png]]}.
 * They become ordinary links, images and embeds whose destination is a {@link WikiTarget}; where it leads is not known here.
 */
public final class WikiLinks {
    private static final Pattern WIKI =
            Pattern.compile("(!?)\\[\\[(?=[^\\[\\]|\\n]*[^\\s\\[\\]|])([^\\[\\]|\\n]+)(?:\\|([^\\[\\]\\n]*))?\\]\\]");

    private final String source;

    private WikiLinks(String source) {
        this.source = source;
    }

    /** Replaces them in a tree; {@code source} is the text that the tree was parsed from. */
    public static void mark(Node document, String source) {
        List<Text> texts = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                if (text.getLiteral().contains("[[")) {
                    texts.add(text);
                }
            }

            @Override
            public void visit(Link link) {
                // no links in links
            }

            @Override
            public void visit(Image image) {
                // its text is only read, never followed
            }
        });
        WikiLinks links = new WikiLinks(source);
        WikiFormulas formulas = new WikiFormulas(source);
        for (Text text : texts) {
            formulas.join(text);
            links.replace(text);
        }
    }

    private void replace(Text text) {
        String literal = text.getLiteral();
        Place place = new Place(text);
        Matcher wiki = WIKI.matcher(literal);
        int end = 0;
        while (wiki.find()) {
            int start = place.of(wiki.group());
            if (start < 0 || isCitation(wiki.group(2))) {
                continue;
            }
            insert(text, literal.substring(end, wiki.start()), place.before(start));
            Node node = node(wiki);
            node.addSourceSpan(place.span(start, place.length));
            node.getFirstChild().addSourceSpan(place.span(start, place.length));
            text.insertBefore(node);
            place.next = start + place.length;
            end = wiki.end();
        }
        if (end > 0) {
            insert(text, literal.substring(end), place.rest());
            text.unlink();
        }
    }

    /** Two pairs of brackets around a citation of Pandoc: {@code [[@Knuth1997, p. 3]]}. */
    private static boolean isCitation(String target) {
        return target.startsWith("@") && target.contains(",");
    }

    private static void insert(Text before, String literal, SourceSpan span) {
        if (!literal.isEmpty()) {
            Text part = new Text(literal);
            part.addSourceSpan(span);
            before.insertBefore(part);
        }
    }

    private static Node node(Matcher wiki) {
        WikiTarget target = WikiTarget.written(wiki.group(2));
        String words = wiki.group(3) == null ? "" : wiki.group(3).strip();
        boolean embedded = !wiki.group(1).isEmpty();
        boolean picture = embedded && FileTypes.isPicture(target.name());
        Optional<WantedSize> size =
                embedded ? WantedSize.written(words.substring(words.lastIndexOf('|') + 1)) : Optional.empty();
        String own = size.isPresent() ? words.substring(0, Math.max(0, words.lastIndexOf('|'))) : words;
        Node node = picture
                ? image(target.destination(), size)
                : embedded ? new Embed(target.destination()) : new Link(target.destination(), null);
        node.appendChild(new Text(own.isEmpty() ? target.shown() : own));
        return node;
    }

    private static Image image(String destination, Optional<WantedSize> size) {
        Image image = new Image(destination, null);
        return size.isPresent() ? new SizedImage(image, size.get()) : image;
    }

    /** Where the parts of a text stand in the source; escapes make it longer than what they stand for. */
    private final class Place {
        private final SourceSpan first;
        private final int begin;
        private final String own;
        private int next;
        private int length;

        Place(Text text) {
            List<SourceSpan> spans = text.getSourceSpans();
            first = spans.isEmpty() ? SourceSpan.of(0, 0, 0, 0) : spans.get(0);
            SourceSpan last = spans.isEmpty() ? first : spans.get(spans.size() - 1);
            begin = first.getInputIndex();
            // the parser of tables counts an escaped bar as one
            int bars = (int) text.getLiteral().chars().filter(c -> c == '|').count();
            int end = last.getInputIndex() + last.getLength() + bars;
            own = source.substring(begin, Math.min(end, source.length()));
        }

        /** The start of a link within this text, or -1 where an escape made it one. */
        int of(String written) {
            length = written.length();
            int found = own.indexOf(written, next);
            if (found < 0 && written.contains("|")) {
                String inTable = written.replace("|", "\\|");
                length = inTable.length();
                found = own.indexOf(inTable, next);
            }
            return found > 0 && own.charAt(found - 1) == '\\' ? -1 : found;
        }

        SourceSpan before(int start) {
            return span(next, start - next);
        }

        SourceSpan rest() {
            return span(next, own.length() - next);
        }

        SourceSpan span(int start, int units) {
            return SourceSpan.of(first.getLineIndex(), first.getColumnIndex() + start, begin + start, units);
        }
    }
}
