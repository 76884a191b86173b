package dev.studyleaf.coverage;

import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.glossary.Term;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.note.Section;
import dev.studyleaf.quiz.Origin;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.study.DeadLink;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the questions and links of a study reach, and what they do not.
 *
 * @param terms every term with its questions, in the order of the glossary
 * @param sections every section that says something, in the order of the notes
 * @param unexplained questions of authors that say why of no answer
 * @param dead links that lead nowhere
 * @param unlinked notes that no other note links to; none where there is only one note
 * @param domains the parts of the exam with their questions
 */
public record Coverage(
        List<OfTerm> terms,
        List<OfSection> sections,
        List<Unexplained> unexplained,
        List<Diagnostic> dead,
        List<Note> unlinked,
        List<Domain> domains) {
    private static final int ALL = 100;
    private static final Set<String> SELF_EXPLAINED = Set.of("open", "card");

    /**
     * How many questions ask for something.
     *
     * @param own those that authors wrote
     * @param made those that were made from the notes
     */
    public record Asked(int own, int made) {
        static final Asked NEVER = new Asked(0, 0);

        Asked and(Question question) {
            return question.core().made() ? new Asked(own, made + 1) : new Asked(own + 1, made);
        }

        /** Whether anything asks; of authors' questions alone where {@code ownOnly}. */
        public boolean any(boolean ownOnly) {
            return own > 0 || (made > 0 && !ownOnly);
        }
    }

    /** A term and the questions that speak of it. */
    public record OfTerm(Term term, Asked asked) {}

    /** A section of a note, the line of its heading, and the questions in it, below it or on its terms. */
    public record OfSection(Note note, Section section, int line, Asked asked) {}

    /** A question without an explanation, and its line. */
    public record Unexplained(Note note, Question question, int line) {}

    /**
     * A part of the exam.
     *
     * @param name of the part
     * @param weight percent of the exam; 0 where no plan gives weights, or for what is in no part
     * @param questions percent of the questions that an exam may ask
     * @param asked how many these are
     */
    public record Domain(String name, double weight, double questions, Asked asked) {}

    public Coverage {
        terms = List.copyOf(terms);
        sections = List.copyOf(sections);
        unexplained = List.copyOf(unexplained);
        dead = List.copyOf(dead);
        unlinked = List.copyOf(unlinked);
        domains = List.copyOf(domains);
    }

    /** What is kept under the names of the work. */
    public static Map<String, Class<?>> works() {
        return Map.of(TermCoverage.WORK, TermCoverage.Spoken.class);
    }

    /** The coverage of a study. */
    public static Coverage of(Study study) {
        return of(study, Kept.nothing());
    }

    /** The same with what earlier builds {@code kept}. */
    public static Coverage of(Study study, Kept kept) {
        TermCoverage terms = new TermCoverage(study, kept);
        List<Note> alone = study.notes().stream()
                .filter(note -> note.neighbours().backlinks().isEmpty())
                .toList();
        return new Coverage(
                terms.all(),
                study.notes().stream()
                        .flatMap(note -> SectionCoverage.of(note, terms).stream())
                        .toList(),
                study.notes().stream().flatMap(Coverage::unexplained).toList(),
                study.links().dead().stream().map(DeadLink::told).toList(),
                study.notes().size() < 2 ? List.of() : alone,
                DomainCoverage.of(study));
    }

    /** A model answer and the back of a card explain themselves; in other programs' ways there is no place to say why. */
    private static boolean isExplained(Question question) {
        boolean foreign = question.core().origin() instanceof Origin.Authored authored
                && authored.callout().isForeign();
        return foreign || question.core().why().isPresent() || SELF_EXPLAINED.contains(question.kind());
    }

    private static Stream<Unexplained> unexplained(Note note) {
        return note.questions().stream()
                .filter(question -> !question.core().made() && !isExplained(question))
                .map(question -> new Unexplained(
                        note,
                        question,
                        note.parsed()
                                .text()
                                .lineOf(question.core().origin().span().offset())));
    }

    /** How many terms and sections a question asks for. */
    public int reached(boolean ownOnly) {
        return (int) (terms.stream().filter(one -> one.asked().any(ownOnly)).count()
                + sections.stream().filter(one -> one.asked().any(ownOnly)).count());
    }

    /** How many terms and sections there are. */
    public int whole() {
        return terms.size() + sections.size();
    }

    /** Percent of the terms and sections that a question asks for; all of nothing is 100. */
    public double percent(boolean ownOnly) {
        return whole() == 0 ? ALL : (double) ALL * reached(ownOnly) / whole();
    }
}
