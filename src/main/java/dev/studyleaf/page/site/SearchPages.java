package dev.studyleaf.page.site;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.page.Addresses;
import dev.studyleaf.page.Link;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.PageKind;
import dev.studyleaf.page.frame.Frame;
import dev.studyleaf.page.frame.Frames;
import dev.studyleaf.page.lists.Parting;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The page of search; without script it is a list of all notes and terms. */
final class SearchPages implements PageKind {
    /**
     * What the page shows.
     *
     * @param frame around the page
     * @param notes all of them, by title; none of a study that lists them on pages of their own
     * @param terms all of them; none of a glossary on pages by letter
     * @param lists where the ones left out are listed
     */
    public record Model(Frame frame, List<Link> notes, List<Link> terms, List<Link> lists) {}

    @Override
    public List<Page> pages(Study study) {
        List<Link> lists = new ArrayList<>();
        List<Link> notes = List.of();
        if (study.notes().size() <= Parting.MOST_NOTES) {
            notes = byTitle(study.notes());
        } else {
            lists.add(new Link(study.info().say("nav.notes"), Addresses.HOME));
        }
        List<Link> terms = List.of();
        if (study.glossary().terms().size() <= Parting.MOST_TERMS) {
            terms = study.glossary().terms().stream().map(SearchPages::link).toList();
        } else {
            lists.add(new Link(study.info().say("search.terms"), Addresses.GLOSSARY));
        }
        Frame frame = new Frames(study)
                .page(
                        "search",
                        Addresses.SEARCH,
                        study.info().say("nav.search"),
                        study.info().say("about.search", study.info().title()));
        return List.of(new Page(Addresses.SEARCH, "search.ftlh", new Model(frame, notes, terms, lists)));
    }

    private static List<Link> byTitle(List<Note> notes) {
        return notes.stream()
                .sorted(Comparator.comparing((Note note) -> note.titleAfar().toLowerCase(Locale.ROOT))
                        .thenComparing(Note::number))
                .map(note -> new Link(note.titleAfar(), note.address()))
                .toList();
    }

    private static Link link(Term term) {
        return new Link(term.name(), Addresses.of(term));
    }
}
