package dev.studyleaf.page;

import dev.studyleaf.glossary.Term;
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
    private static final int MOST_SIBLINGS = 8;

    /**
     * What the page of a term shows.
     *
     * @param frame around the page
     * @param term the term
     * @param category what kind of thing it is, or empty
     * @param uses where it occurs in the notes
     * @param siblings terms of the same category
     * @param questions that speak of it
     * @param previous the term before
     * @param next the term after
     */
    public record Model(
            Frame frame,
            TermLine term,
            String category,
            List<TermUses.InNote> uses,
            List<TermLine> siblings,
            List<Link> questions,
            Optional<TermLine> previous,
            Optional<TermLine> next) {}

    private final Frames frames;
    private final List<Term> terms;
    private final TermUses uses;
    private final TermQuestions questions;
    private final Map<String, List<Term>> categories = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> titles = new HashSet<>();

    TermPages(Study study, Frames frames) {
        this.frames = frames;
        this.terms = study.glossary().terms();
        this.uses = new TermUses(study);
        this.questions = new TermQuestions(study);
        for (Term term : terms) {
            List<Term> category = categories.computeIfAbsent(term.category(), c -> new ArrayList<>());
            places.put(term.slug(), category.size());
            category.add(term);
        }
    }

    List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            Model model = new Model(
                    frame(term),
                    TermLine.of(term),
                    term.category(),
                    uses.of(term),
                    siblings(term),
                    questions.of(term),
                    GlossaryPages.at(terms, i - 1),
                    GlossaryPages.at(terms, i + 1));
            pages.add(new Page(Addresses.of(term), "term.ftlh", model));
        }
        return pages;
    }

    private Frame frame(Term term) {
        boolean first = titles.add(term.name().toLowerCase(Locale.ROOT));
        String title = first ? term.name() : term.name() + " (" + term.slug() + ")";
        String definition = Gist.shortened(term.definition().text(), 150);
        return frames.page("term", Addresses.of(term), title + " · Glossary", title + ": " + definition);
    }

    /** The terms filed next to this one in its category, so that large categories are walked through in turns. */
    private List<TermLine> siblings(Term term) {
        if (term.category().isEmpty()) {
            return List.of();
        }
        List<Term> category = categories.getOrDefault(term.category(), List.of());
        int place = places.getOrDefault(term.slug(), 0);
        List<TermLine> siblings = new ArrayList<>();
        for (int i = 1; i < category.size() && i <= MOST_SIBLINGS; i++) {
            siblings.add(TermLine.of(category.get((place + i) % category.size())));
        }
        return siblings;
    }
}
