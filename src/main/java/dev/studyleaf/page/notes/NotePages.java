package dev.studyleaf.page.notes;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.glossary.TermOrder;
import dev.studyleaf.glossary.link.TermUse;
import dev.studyleaf.page.Link;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.PageKind;
import dev.studyleaf.page.Pages;
import dev.studyleaf.page.frame.Frame;
import dev.studyleaf.page.frame.Frames;
import dev.studyleaf.page.lists.Excerpt;
import dev.studyleaf.page.lists.FarTitles;
import dev.studyleaf.page.lists.NoteLine;
import dev.studyleaf.page.lists.TermLine;
import dev.studyleaf.page.lists.TermLines;
import dev.studyleaf.study.Backlink;
import dev.studyleaf.study.Mention;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page for each note: the note, and after it its terms, who mentions it, and what is near. */
public final class NotePages implements PageKind {
    /**
     * What the page of a note shows.
     *
     * @param frame around the page
     * @param note itself, for its body
     * @param total how many notes there are
     * @param lede the author's description, or empty
     * @param language where it differs from the site's, else empty
     * @param direction of that language
     * @param contents its parts
     * @param after what follows it
     */
    public record Model(
            Frame frame,
            Note note,
            int total,
            String lede,
            String language,
            String direction,
            List<Contents.Entry> contents,
            After after) {}

    /**
     * What follows a note.
     *
     * @param terms that it defines or links to, by name
     * @param backlinks who links to it
     * @param mentions who names it without a link
     * @param related notes on the same things
     * @param tags of the note
     * @param previous the note before
     * @param next the note after
     */
    public record After(
            List<TermLine> terms,
            List<Backlink> backlinks,
            List<Naming> mentions,
            List<Near> related,
            List<Link> tags,
            Optional<NoteLine> previous,
            Optional<NoteLine> next) {
        /** The same with other terms. */
        After with(List<TermLine> others) {
            return new After(others, backlinks, mentions, related, tags, previous, next);
        }
    }

    /** A place that names the note without a link. */
    public record Naming(String title, String address, String section, Excerpt sentence) {
        static Naming of(Mention mention, FarTitles titles) {
            return new Naming(
                    titles.of(mention.address(), mention.title()),
                    mention.address(),
                    mention.section(),
                    new Excerpt(mention.sentence(), mention.start(), mention.end()));
        }
    }

    /** A note on the same things, and the terms and tags that both have. */
    public record Near(NoteLine note, List<String> shared) {}

    /** What the pages of all notes are made from. */
    private record Material(
            Study study,
            List<Note> notes,
            Frames frames,
            Map<String, NoteLine> lines,
            FarTitles titles,
            TermLines termLines,
            Tags tags,
            Map<String, List<Term>> defined) {
        Page page(int index) {
            Note note = notes.get(index);
            After after = new After(
                    termLines.of(terms(note, defined.getOrDefault(note.parsed().path(), List.of()))),
                    note.neighbours().backlinks().stream().map(this::named).toList(),
                    note.neighbours().mentions().stream()
                            .map(mention -> Naming.of(mention, titles))
                            .toList(),
                    near(note),
                    tags.links(note),
                    at(notes, index - 1, lines),
                    at(notes, index + 1, lines));
            return new Page(note.address(), "note.ftlh", model(study, notes.size(), frames, note, after));
        }

        private Backlink named(Backlink link) {
            return new Backlink(
                    titles.of(link.address(), link.title()), link.address(), link.section(), link.sentence());
        }

        private List<Near> near(Note note) {
            return note.neighbours().related().stream()
                    .flatMap(related -> Optional.ofNullable(lines.get(related.address())).stream()
                            .map(other -> new Near(
                                    other.called(titles.of(other.address(), other.title())), related.shared())))
                    .toList();
        }
    }

    @Override
    public List<Page> pages(Study study) {
        Map<String, NoteLine> lines = new HashMap<>();
        study.notes().forEach(note -> lines.put(note.address(), NoteLine.of(note)));
        Material material = new Material(
                study,
                study.listed(),
                Frames.ofNotes(study),
                lines,
                new FarTitles(study),
                new TermLines(),
                new Tags(study),
                study.glossary().terms().stream().collect(Collectors.groupingBy(Term::path)));
        return Pages.of(
                material.notes().size(), index -> material.notes().get(index).address(), material::page);
    }

    private static Model model(Study study, int total, Frames frames, Note note, After after) {
        Tongue tongue = Tongue.of(study, note);
        return new Model(
                frames.note(note, scripts(note)),
                note,
                total,
                note.description(),
                tongue.language(),
                tongue.direction(),
                Contents.of(note),
                after);
    }

    /** Names of the scripts that the page of a note needs. */
    static List<String> scripts(Note note) {
        return note.asked().isEmpty() ? List.of() : List.of("questions");
    }

    /** The terms that a note defines or links to. */
    static List<Term> terms(Note note, List<Term> defined) {
        return Stream.concat(defined.stream(), note.uses().stream().map(TermUse::term))
                .distinct()
                .sorted(TermOrder.BY_FILING)
                .toList();
    }

    private static Optional<NoteLine> at(List<Note> notes, int index, Map<String, NoteLine> lines) {
        return index >= 0 && index < notes.size()
                ? Optional.ofNullable(lines.get(notes.get(index).address()))
                : Optional.empty();
    }
}
