package dev.studyleaf.page.notes;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.frame.Frame;
import dev.studyleaf.page.frame.Frame.Head;
import dev.studyleaf.page.lists.Gist;
import dev.studyleaf.page.lists.TermLines;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.List;
import java.util.Optional;

/**
 * The page of a note that was edited, before all pages are made again: what it shows of the note is new, what it shows of
 * the others is as it was.
 */
public final class RevisedPage {
    private RevisedPage() {}

    /**
     * The page.
     *
     * @param last the page of the note as it was; nothing comes of one that is not the page of a note alone
     * @param before the note that it shows
     * @param study with the note as it is now
     * @param now that note
     * @param defined the terms that it defines
     */
    public static Optional<Page> of(Page last, Note before, Study study, Note now, List<Term> defined) {
        if (!(last.model() instanceof NotePages.Model model)) {
            return Optional.empty();
        }
        NotePages.Model revised = new NotePages.Model(
                frame(model.frame(), before, study, now),
                now,
                model.total(),
                now.description(),
                Tongue.of(study, now).language(),
                Tongue.of(study, now).direction(),
                Contents.of(now),
                model.after().with(new TermLines().of(NotePages.terms(now, defined))));
        return Optional.of(new Page(last.path(), last.template(), revised));
    }

    private static Frame frame(Frame last, Note before, Study study, Note now) {
        String title = before.title().equals(now.title())
                ? last.head().title()
                : now.title() + " · " + study.info().title();
        String gist = Gist.of(now);
        boolean same = gist.isEmpty() || gist.equals(Gist.of(before));
        Head head = new Head(title, same ? last.head().description() : gist);
        return new Frame(last.site(), last.base(), last.path(), head, last.kind(), last.nav(), NotePages.scripts(now));
    }
}
