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

    /** A block that is no paragraph. */
    sealed interface Block extends CalloutPart {
        /** The whole block, to be shown as it is written. */
        Fragment content();
    }

    /** A list. */
    record Items(boolean ordered, List<Item> items, Fragment content, SourceSpan span) implements Block {
        public Items {
            items = List.copyOf(items);
        }

        /** Whether it has a box to tick. */
        public boolean hasTasks() {
            return items.stream().anyMatch(item -> item.checked().isPresent());
        }
    }

    /** A table: all rows, the head first; the cells of a row as written. */
    record Table(List<List<Fragment>> rows, Fragment content, SourceSpan span) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A comment: the text between {@code <!--} and {@code -->}. */
    record Comment(String text, SourceSpan span) implements CalloutPart {}

    /** Any other block: code, a quote, a picture. */
    record Other(Fragment content, SourceSpan span) implements Block {}

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
