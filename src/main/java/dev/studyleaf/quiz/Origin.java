package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.note.Callout;
import java.util.List;

/** Where a question comes from. */
public sealed interface Origin {
    /** Where that stands in the file of the note, in UTF-16 units. */
    SourceSpan span();

    /** Whether the page of the note shows the question; else it is asked in practice only. */
    default boolean onNote() {
        return true;
    }

    /** An author wrote it, as a callout or in another way that was read as one; the page shows it in the place of that. */
    record Authored(Callout callout) implements Origin {
        @Override
        public SourceSpan span() {
            return callout.span();
        }
    }

    /**
     * Made from the notes: nobody wrote it.
     *
     * @param form the name of the form that made it
     * @param span what it was made from
     * @param terms the names of the terms that it asks for
     * @param onNote whether it is one of the best of its part of the note
     */
    record Made(String form, SourceSpan span, List<String> terms, boolean onNote) implements Origin {
        public Made {
            terms = List.copyOf(terms);
        }

        /** The same, on the page of the note or in practice only. */
        public Made onNote(boolean shown) {
            return new Made(form, span, terms, shown);
        }
    }
}
