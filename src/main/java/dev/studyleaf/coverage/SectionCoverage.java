package dev.studyleaf.coverage;

import dev.studyleaf.coverage.Coverage.Asked;
import dev.studyleaf.coverage.Coverage.OfSection;
import dev.studyleaf.glossary.Term;
import dev.studyleaf.note.Section;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.study.Note;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which sections of a note are asked about. */
final class SectionCoverage {
    /** A section of fewer words says too little to be asked about. */
    private static final int FEWEST_WORDS = 20;

    private final List<Section> sections;
    private final Asked[] asked;
    /** For each section the one that it lies in; -1 for the outermost. */
    private final int[] around;

    private SectionCoverage(List<Section> sections) {
        this.sections = sections;
        this.asked = new Asked[sections.size()];
        this.around = new int[sections.size()];
        Arrays.fill(asked, Asked.NEVER);
        for (Section section : sections) {
            int outer = section.index() - 1;
            while (outer > 0 && sections.get(outer).level() >= section.level()) {
                outer = around[outer];
            }
            around[section.index()] = outer > 0 ? outer : -1;
        }
    }

    /** The sections that say something, each with the questions in it, below it, and on the terms that it defines. */
    static List<OfSection> of(Note note, TermCoverage terms) {
        SectionCoverage coverage = new SectionCoverage(note.parsed().sections());
        for (Question question : note.questions()) {
            coverage.add(question.core().section(), Asked.NEVER.and(question));
        }
        for (Term term : terms.in(note.parsed().path())) {
            coverage.add(note.parsed().sectionAt(term.span()), terms.of(term));
        }
        return coverage.told(note);
    }

    /** To a section and to all that it lies in. */
    private void add(int section, Asked more) {
        for (int i = section; i >= 0; i = around[i]) {
            asked[i] = TermCoverage.sum(asked[i], more);
        }
    }

    private List<OfSection> told(Note note) {
        int[] words = note.parsed().outline().words(sections.size());
        List<OfSection> told = new ArrayList<>();
        for (Section section : sections) {
            if (words[section.index()] >= FEWEST_WORDS) {
                int line = note.parsed().text().lineOf(section.span().offset());
                told.add(new OfSection(note, section, line, asked[section.index()]));
            }
        }
        return told;
    }
}
