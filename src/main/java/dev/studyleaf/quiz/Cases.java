package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.note.Callout;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.ParsedNote;
import java.util.Optional;

/** Case studies: {@code [!case]} is given to all questions that follow it under the same heading. */
final class Cases {
    private final ParsedNote note;
    private final Diagnostics diagnostics;
    private Optional<Callout> open = Optional.empty();
    private boolean asked = true;

    Cases(ParsedNote note, Diagnostics diagnostics) {
        this.note = note;
        this.diagnostics = diagnostics;
    }

    /** A callout that is no question. */
    void see(Callout callout) {
        if (callout.type().equals("case")) {
            end();
            open = Optional.of(callout);
            asked = false;
        }
    }

    /** The case that a question belongs to. */
    Optional<Fragment> of(Callout question) {
        Optional<Callout> own = open.filter(one -> one.section() == question.section());
        asked |= own.isPresent();
        return own.map(one -> one.whole(note.path()));
    }

    /** No more questions can follow the case that is open. */
    void end() {
        if (!asked) {
            open.ifPresent(one -> new Reports(note.text(), one, diagnostics)
                    .atTitle(
                            Code.QUESTION_CASE_ALONE,
                            "no question follows this case",
                            "write its `[!question]`s below it, before the next heading"));
        }
    }
}
