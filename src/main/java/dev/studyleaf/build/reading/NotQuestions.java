package dev.studyleaf.build.reading;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.made.Silence;
import dev.studyleaf.quiz.Fingerprint;
import dev.studyleaf.study.Study;
import java.util.TreeSet;

/** Tells of ids under {@code not-questions} that keep no question away. */
final class NotQuestions {
    private static final String KEY = "not-questions";

    private NotQuestions() {}

    /** {@code settings} is the text that has the ids, {@code silence} what they did while {@code study} was assembled. */
    static void check(SourceText settings, Silence silence, Study study, Diagnostics diagnostics) {
        for (String id : new TreeSet<>(silence.ids())) {
            boolean written = study.notes().stream()
                    .flatMap(note -> note.questions().stream())
                    .anyMatch(question -> question.id().equals(id));
            if (written) {
                tell(settings, id, "has a question that its author wrote", "take it out of its note", diagnostics);
            } else if (!Fingerprint.isMade(id)) {
                String help = "write the id of a made question, which is `m` and what follows it: `m0abc12def3`";
                tell(settings, id, "has what is no id of a made question", help, diagnostics);
            } else if (!silence.all() && !silence.met().contains(id)) {
                String help =
                        "take it out, or look for the id that its question has now: `studyleaf freeze` lists them";
                tell(settings, id, "has an id that no question has (any more)", help, diagnostics);
            }
        }
    }

    private static void tell(SourceText settings, String id, String what, String help, Diagnostics diagnostics) {
        int key = Math.max(0, settings.text().indexOf(KEY));
        int at = settings.text().indexOf(id, key + KEY.length());
        SourceSpan span = at < 0 ? new SourceSpan(key, KEY.length()) : new SourceSpan(at, id.length());
        String message = "`" + KEY + "` " + what + ": `" + id + "`";
        diagnostics.add(settings, span, Code.CONFIG_NOT_QUESTION, message, help);
    }
}
