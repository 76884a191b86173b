package dev.studyleaf.page.terms;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.kept.Once;
import dev.studyleaf.kept.Out;
import dev.studyleaf.page.Addresses;
import dev.studyleaf.page.LaterModel;
import dev.studyleaf.page.Link;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.Pages;
import dev.studyleaf.page.frame.Frame;
import dev.studyleaf.page.frame.Frames;
import dev.studyleaf.page.lists.Gist;
import dev.studyleaf.page.lists.TermLine;
import dev.studyleaf.page.lists.TermLines;
import dev.studyleaf.parallel.Parallel;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.Arrays;
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
    private final Kept kept;
    /** What tells the line of each term from others, and what tells all that the pages have in common; 0 where nothing does. */
    private final Once<long[]> told = new Once<>(this::told);

    private final Once<Long> common = new Once<>(this::common);
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
        this.kept = kept;
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

    /** Where pages are held, what makes them must not be: it has the notes. */
    private Page page(int index) {
        Object model = kept.keeps() ? model(index) : new LaterModel(() -> model(index), out -> tell(index, out));
        return new Page(Addresses.of(terms.get(index)), "term.ftlh", model);
    }

    private Model model(int index) {
        Term term = terms.get(index);
        return new Model(
                frame(term, titles.get(index)),
                lines.of(term),
                source(term),
                beside(index),
                uses.of(term),
                questions.of(term),
                at(index - 1),
                at(index + 1));
    }

    /** All that {@link #model} is made of. */
    private void tell(int index, Out out) {
        Term term = terms.get(index);
        tell(common.get(), out);
        out.text(titles.get(index));
        out.text(term.category());
        tellLine(index, out);
        Optional<Link> source = source(term);
        out.text(source.map(Link::title).orElse(""));
        out.text(source.map(Link::address).orElse(""));
        int[] near = siblings.of(index);
        out.number(near.length);
        Arrays.stream(near).forEach(other -> tellLine(other, out));
        out.number(siblings.count(term));
        uses.tell(term, out);
        questions.tell(term, out);
        tellLine(index - 1, out);
        tellLine(index + 1, out);
    }

    private void tellLine(int index, Out out) {
        boolean is = index >= 0 && index < terms.size();
        out.flag(is);
        if (is) {
            tell(told.get()[index], out);
        }
    }

    private static void tell(long sum, Out out) {
        if (sum == 0) {
            out.refuse();
        }
        out.whole(sum);
    }

    private long[] told() {
        return Parallel.map(terms, term -> kept.sum(lines.of(term)).orElse(0)).stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    private long common() {
        return kept.sum(frames.page("term", "", "", "", "term")).orElse(0);
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
        List<TermLine> near = Arrays.stream(siblings.of(index))
                .mapToObj(other -> lines.of(terms.get(other)))
                .toList();
        return new Beside(term.category(), near, siblings.count(term) - near.size());
    }

    private Optional<Link> source(Term term) {
        return Optional.ofNullable(notes.get(term.path()))
                .map(note -> new Link(note.titleAfar(), Addresses.of(note, term.span())));
    }
}
