package dev.studyleaf.made;

import dev.studyleaf.glossary.Glossary;
import dev.studyleaf.glossary.Term;
import dev.studyleaf.glossary.link.TermMatcher;
import dev.studyleaf.glossary.link.TermUse;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.quiz.Fingerprint;
import dev.studyleaf.quiz.Origin;
import dev.studyleaf.quiz.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes the questions of a study. Where an author asks, Studyleaf does not: no question is made for a term that an
 * author's question speaks of, and in a part of a note that has one of them, made ones are for practice only. One that was
 * frozen into a note is not made again, and takes nothing else away.
 */
public final class QuestionMaker {
    /** What one form made of a note. */
    private record OfForm(List<Made> all) {
        OfForm {
            all = List.copyOf(all);
        }
    }

    private final String spoken;
    private final Subjects subjects;
    private final TermMatcher matcher;
    private final Asked asked;
    private final Silence silence;
    private final Kept kept;

    private QuestionMaker(
            String spoken, Subjects subjects, TermMatcher matcher, Asked asked, Silence silence, Kept kept) {
        this.spoken = spoken;
        this.subjects = subjects;
        this.matcher = matcher;
        this.asked = asked;
        this.silence = silence;
        this.kept = kept;
    }

    /**
     * Each note's questions, the authors' and the made ones, in the order of its page: what is made for a part comes
     * after what stands in it.
     *
     * @param notes in the order of the study
     * @param uses the terms that each note uses
     * @param asked the questions that authors wrote in each note, with ids that are unique
     */
    public static List<List<Question>> make(
            List<ParsedNote> notes,
            Glossary glossary,
            List<List<TermUse>> uses,
            List<List<Question>> asked,
            Silence silence) {
        return make(notes, glossary, uses, asked, silence, Kept.nothing());
    }

    /** The same; questions that hang on their note alone are {@code kept} for as long as it is the same object. */
    public static List<List<Question>> make(
            List<ParsedNote> notes,
            Glossary glossary,
            List<List<TermUse>> uses,
            List<List<Question>> asked,
            Silence silence,
            Kept kept) {
        TermMatcher matcher = new TermMatcher(glossary, kept);
        QuestionMaker maker = new QuestionMaker(
                Wordings.spoken(notes),
                new Subjects(glossary, new Homes(notes, uses)),
                matcher,
                new Asked(asked, matcher),
                silence,
                kept);
        return IntStream.range(0, notes.size())
                .parallel()
                .mapToObj(i -> maker.of(notes.get(i), asked.get(i)))
                .toList();
    }

    /** What is kept under the names of the work. */
    public static Map<String, Class<?>> works() {
        return Forms.ALL.stream()
                .filter(Form::needsNoteOnly)
                .collect(Collectors.toMap(QuestionMaker::work, form -> OfForm.class));
    }

    private static String work(Form form) {
        return "made " + form.name();
    }

    private List<Question> of(ParsedNote note, List<Question> written) {
        Map<Integer, List<Question>> pages = new TreeMap<>();
        written.forEach(
                question -> pages.computeIfAbsent(note.partOf(question.core().section()), p -> new ArrayList<>())
                        .add(question));
        if (!silence.in(note)) {
            Map<Integer, List<Made>> made = new TreeMap<>();
            Ranking ranking = new Ranking();
            for (Made one : make(note)) {
                if (asked.has(one.question().id())) {
                    ranking.take(one); // it was frozen: the page has it
                    continue;
                }
                int part = note.partOf(one.question().core().section());
                made.computeIfAbsent(part, p -> new ArrayList<>()).add(one);
            }
            made.forEach((part, all) -> {
                List<Question> page = pages.computeIfAbsent(part, p -> new ArrayList<>());
                page.addAll(ranking.of(all, room(page)));
            });
        }
        return pages.values().stream().flatMap(List::stream).toList();
    }

    /** How many made questions the page shows: none beside an author's own, three with those that were frozen. */
    private static int room(List<Question> written) {
        boolean frozen = written.stream().allMatch(question -> Fingerprint.isMade(question.id()));
        return frozen ? Math.max(0, Ranking.SHOWN - written.size()) : 0;
    }

    private List<Made> make(ParsedNote note) {
        Places places = kept.of("made places", note.path(), note, Places::of);
        Material material = new Material(
                note,
                new Layout(note),
                spoken,
                places,
                free(subjects.of(note.path())),
                free(subjects.formal(note.path())),
                subjects,
                matcher);
        return Forms.ALL.stream()
                .flatMap(form -> make(form, material).stream())
                .filter(made -> made.fit() && !silence.isOn(note, made.question()))
                .toList();
    }

    /** Those that no author asks for, as they stand in the note. */
    private List<Subject> free(List<Subject> all) {
        return all.stream()
                .filter(subject -> !asked.about(subject.term()))
                .sorted(Comparator.comparingInt(
                        subject -> subject.block().span().offset()))
                .toList();
    }

    private List<Made> make(Form form, Material material) {
        // where a note does not tell its language, that of its folder is in the prompts
        String name = material.spoken() + ' ' + material.note().path();
        return form.needsNoteOnly()
                ? kept.of(work(form), name, material.note(), n -> new OfForm(form.make(material)))
                        .all()
                : form.make(material);
    }

    /** What authors ask for themselves. */
    private static final class Asked {
        private final Set<String> terms;
        private final Set<String> names;
        private final Set<String> ids;

        private Asked(List<List<Question>> asked, TermMatcher matcher) {
            List<Question> callouts = asked.stream()
                    .flatMap(List::stream)
                    .filter(question -> question.core().origin() instanceof Origin.Authored)
                    .filter(question -> !Fingerprint.isMade(question.id()))
                    .toList();
            this.terms = callouts.stream()
                    .flatMap(question -> matcher.find(question.words()).stream())
                    .map(match -> match.term().slug())
                    .collect(Collectors.toSet());
            this.names = callouts.stream()
                    .flatMap(question -> question.answers().stream())
                    .map(Definitions::folded)
                    .collect(Collectors.toSet());
            this.ids = asked.stream().flatMap(List::stream).map(Question::id).collect(Collectors.toSet());
        }

        boolean about(Term term) {
            return terms.contains(term.slug())
                    || names.contains(Definitions.folded(term.name()))
                    || term.aliases().stream().anyMatch(alias -> names.contains(Definitions.folded(alias)));
        }

        boolean has(String id) {
            return ids.contains(id);
        }
    }
}
