package dev.studyleaf.render;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.quiz.ClozeQuestion;
import dev.studyleaf.study.Note;
import java.util.List;

/** The HTML of what authors wrote, with links that are right on the page that shows it. */
public interface Markup {
    /** A fragment; inline if its nodes are. {@code page} is the address of the page that shows it. */
    String fragment(Fragment fragment, String page);

    /** The same for a place that is a link already: what would be a link or a picture in it is words. */
    String inLink(Fragment fragment, String page);

    /** The body of a note: HTML and, where they belong, its questions. */
    List<BodyPart> body(Note note, String page);

    /** The prompt of a cloze question with an input for each gap. */
    String clozePrompt(ClozeQuestion question, String page);

    /** The prompt of a cloze question with its answers in place. */
    String clozeAnswer(ClozeQuestion question, String page);
}
