package dev.studyleaf.render.note;

import dev.studyleaf.quiz.ClozeQuestion;
import dev.studyleaf.quiz.ClozeQuestion.Gap;
import dev.studyleaf.texts.Texts;
import java.util.List;
import java.util.Optional;
import org.commonmark.internal.util.Escaping;

/** How the {@code ==marks==} of a prompt are shown: as marks, as inputs, or as answers. */
record Gaps(List<Gap> gaps, boolean open) {
    /** Marks stay marks. */
    static final Gaps NONE = new Gaps(List.of(), false);

    private static final int SHORTEST = 6;
    private static final int LONGEST = 28;

    static Gaps inputs(ClozeQuestion question) {
        return new Gaps(question.gaps(), true);
    }

    static Gaps answers(ClozeQuestion question) {
        return new Gaps(question.gaps(), false);
    }

    /** The HTML of gap {@code index}, or empty where marks stay marks. */
    Optional<String> html(int index, Texts texts) {
        if (index >= gaps.size()) {
            return Optional.empty();
        }
        Gap gap = gaps.get(index);
        String best = gap.accepted().get(0);
        if (!open) {
            return Optional.of("<b>" + Escaping.escapeHtml(best) + "</b>");
        }
        int size = Math.max(SHORTEST, Math.min(LONGEST, best.length() + 2));
        String hint = gap.hint().isEmpty() ? "" : " placeholder=\"" + Escaping.escapeHtml(gap.hint()) + "\"";
        return Optional.of("<input class=\"gap\" type=\"text\" data-gap=\"" + index + "\" aria-label=\""
                + Escaping.escapeHtml(texts.say("quiz.gap", index + 1))
                + "\" autocomplete=\"off\" autocapitalize=\"off\" spellcheck=\"false\" size=\"" + size
                + "\"" + hint + ">");
    }
}
