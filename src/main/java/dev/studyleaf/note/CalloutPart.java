package dev.studyleaf.note;

import dev.studyleaf.diagnostics.SourceSpan;
import java.util.List;
import java.util.Optional;

/** A part of a callout's body. */
public sealed interface CalloutPart {
    /** Where it stands in the file. */
    SourceSpan span();

    /** One line of a paragraph, as the author broke it: {@code Hint: think Unix.} */
    record Line(Fragment text, SourceSpan span) implements CalloutPart {}

    /** A list. */
    record Items(boolean ordered, List<Item> items, SourceSpan span) implements CalloutPart {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A table: all rows, the head first; the cells of a row as written. */
    record Table(List<List<Fragment>> rows, SourceSpan span) implements CalloutPart {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A comment: the text between {@code <!--} and {@code -->}. */
    record Comment(String text, SourceSpan span) implements CalloutPart {}

    /** Any other block: code, a quote, a picture. */
    record Other(Fragment content, SourceSpan span) implements CalloutPart {}

    /**
     * An item of a list.
     *
     * @param checked for a task {@code [x]} or {@code [ ]}, else empty
     * @param text its own first paragraph
     * @param children what is nested under it
     * @param span where it stands
     */
    record Item(Optional<Boolean> checked, Fragment text, List<CalloutPart> children, SourceSpan span) {
        public Item {
            children = List.copyOf(children);
        }
    }
}
