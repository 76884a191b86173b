package dev.studyleaf.page.terms;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.page.Addresses;
import dev.studyleaf.page.Link;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.Pages;
import dev.studyleaf.page.frame.Frame;
import dev.studyleaf.page.frame.Frames;
import dev.studyleaf.page.lists.Gist;
import dev.studyleaf.page.lists.TermLine;
import dev.studyleaf.page.lists.TermLines;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pages of single terms. */
public final class TermPages {
    /**
     * What the page of a term shows.
     *
     * @param frame around the page
     * @param term the term
     * @param source where the notes define it; empty for a term that its author declared elsewhere
     * @param beside what it may be taken for
     * @param uses where it occurs in the notes
     * @param questions that speak of it
     * @param previous the term before
     * @param next the term after
     */
    public record Model(
            Frame frame,
            TermLine term,
            Optional<Link> source,
            Beside beside,
            TermUses.Of uses,
            List<TermQuestions.Asked> questions,
            Optional<TermLine> previous,
            Optional<TermLine> next) {}

    /**
     * Terms of the same kind.
     *
     * @param category what kind of thing all of them are, or empty
     * @param terms the closest ones
     * @param more how many the category has besides
     */
    public record Beside(String category, List<TermLine> terms, int more) {}

    private final Frames frames;
    private final TermLines lines;
    private final String glossary;
    private final List<Term> terms;
    private final TermUses uses;
    private final TermQuestions questions;
    private final Siblings siblings;
    private final Map<String, Note> notes = new HashMap<>();
    /** By the index of its term. */
    private final List<String> titles = new ArrayList<>();

    TermPages(Study study, Frames frames, TermLines lines, Kept kept) {
        this.frames = frames;
        this.lines = lines;
        this.glossary = study.info().say("nav.glossary");
        this.terms = study.glossary().terms();
        this.uses = new TermUses(study, kept);
        this.questions = new TermQuestions(study, kept);
        this.siblings = new Siblings(terms, kept);
        study.notes().forEach(note -> notes.put(note.parsed().path(), note));
        Set<String> names = new HashSet<>();
        for (Term term : terms) {
            boolean first = names.add(term.name().toLowerCase(Locale.ROOT));
            titles.add(first ? term.name() : term.name() + " (" + term.slug() + ")");
        }
    }

    List<Page> pages() {
        return Pages.of(terms.size(), index -> Addresses.of(terms.get(index)), this::page);
    }

    private Page page(int index) {
        Term term = terms.get(index);
        Model model = new Model(
                frame(term, titles.get(index)),
                lines.of(term),
                source(term),
                beside(index),
                uses.of(term),
                questions.of(term),
                at(index - 1),
                at(index + 1));
        return new Page(Addresses.of(term), "term.ftlh", model);
    }

    /** A neighbour in the order of the glossary. */
    private Optional<TermLine> at(int index) {
        return index >= 0 && index < terms.size() ? Optional.of(lines.of(terms.get(index))) : Optional.empty();
    }

    private Frame frame(Term term, String title) {
        String definition = Gist.shortened(term.definition().text(), 150);
        return frames.page("term", Addresses.of(term), title + " · " + glossary, title + ": " + definition, "term");
    }

    private Beside beside(int index) {
        Term term = terms.get(index);
        List<TermLine> near = lines.of(siblings.of(index));
        return new Beside(term.category(), near, siblings.count(term) - near.size());
    }

    private Optional<Link> source(Term term) {
        return Optional.ofNullable(notes.get(term.path()))
                .map(note -> new Link(note.titleAfar(), Addresses.of(note, term.span())));
    }
}
