package dev.studyleaf.page;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The page of search; without script it is a list of all notes and terms. */
final class SearchPages implements PageKind {
    /** What the page shows. */
    public record Model(Frame frame, List<Link> notes, List<Link> terms) {}

    @Override
    public List<Page> pages(Study study) {
        List<Link> notes = study.notes().stream()
                .sorted(Comparator.comparing((Note note) -> note.title().toLowerCase(Locale.ROOT))
                        .thenComparing(Note::number))
                .map(note -> new Link(note.title(), note.address()))
                .toList();
        List<Link> terms =
                study.glossary().terms().stream().map(SearchPages::link).toList();
        Frame frame = new Frames(study)
                .page(
                        "search",
                        Addresses.SEARCH,
                        study.info().say("nav.search"),
                        study.info().say("about.search", study.info().title()));
        return List.of(new Page(Addresses.SEARCH, "search.ftlh", new Model(frame, notes, terms)));
    }

    private static Link link(Term term) {
        return new Link(term.name(), Addresses.of(term));
    }
}
