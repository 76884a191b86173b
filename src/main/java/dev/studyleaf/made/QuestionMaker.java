package dev.studyleaf.made;

import dev.studyleaf.kept.Kept;
import dev.studyleaf.kept.Seal;
import dev.studyleaf.made.form.Folder;
import dev.studyleaf.made.form.Form;
import dev.studyleaf.made.form.Material;
import dev.studyleaf.made.layout.Layout;
import dev.studyleaf.made.layout.Opening;
import dev.studyleaf.made.subject.Homes;
import dev.studyleaf.made.subject.Subjects;
import dev.studyleaf.made.weigh.Made;
import dev.studyleaf.made.weigh.Places;
import dev.studyleaf.made.weigh.Ranking;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.OfNote;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.parallel.Parallel;
import dev.studyleaf.quiz.Fingerprint;
import dev.studyleaf.quiz.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

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

    /** The same of several forms, in their order: one piece, as each that is looked up costs more than what is in it. */
    private record OfForms(List<OfForm> all) {
        OfForms {
            all = List.copyOf(all);
        }
    }

    /**
     * What questions on terms are made from.
     *
     * @param note the note
     * @param own its terms, each with whether an author asks for it
     * @param all tells what the words of all definitions are worth
     */
    private record OnTerms(ParsedNote note, List<OnTerm> own, Seal all) implements OfNote {}

    private record OnTerm(Subjects.Own own, boolean asked) {}

    private static final String ON_TERMS = "made of terms";
    private static final String OF_NOTE = "made of a note";
    private static final List<Form> ALONE =
            Forms.ALL.stream().filter(Form::needsNoteOnly).toList();
    private static final List<Form> WITH_TERMS =
            Forms.ALL.stream().filter(form -> !form.needsNoteOnly()).toList();

    private final Folder folder;
    private final Subjects subjects;
    private final Asked asked;
    private final Silence silence;
    private final Kept kept;

    private QuestionMaker(Folder folder, Subjects subjects, Asked asked, Silence silence, Kept kept) {
        this.folder = folder;
        this.subjects = subjects;
        this.asked = asked;
        this.silence = silence;
        this.kept = kept;
    }

    /**
     * Each note's questions, the authors' and the made ones, in the order of its page: what is made for a part comes
     * after what stands in it.
     *
     * @param notes in the order of the study
     * @param asked the questions that authors wrote in each note, with ids that are unique
     * @param kept what comes of a note and of terms that are as before
     */
    public static List<List<Question>> make(
            List<ParsedNote> notes, StudyTerms terms, List<List<Question>> asked, Silence silence, Kept kept) {
        QuestionMaker maker = new QuestionMaker(
                Folder.of(notes),
                new Subjects(terms.glossary(), new Homes(notes, terms.uses()), kept),
                Asked.of(notes, asked, terms.matcher(), kept),
                silence,
                kept);
        return SamePrompts.demoted(Parallel.map(notes.size(), i -> maker.of(notes.get(i), asked.get(i))));
    }

    /** What is kept under the names of the work. */
    public static Map<String, Class<?>> works() {
        return Map.of(
                OF_NOTE,
                OfForms.class,
                ON_TERMS,
                OfForms.class,
                Subjects.WORDS,
                Subjects.Words.class,
                Asked.WORK,
                Asked.Slugs.class);
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
        // where a note does not tell its language, that of its folder is in the prompts
        String name = folder.name() + ' ' + note.path();
        Supplier<Material> material = new dev.studyleaf.kept.Once<>(() -> material(note));
        Map<Form, OfForm> made = new HashMap<>();
        add(ALONE, kept.of(OF_NOTE, name, note, n -> made(ALONE, material)), made);
        List<OnTerm> own = subjects.own(note.path()).stream()
                .map(one -> new OnTerm(one, asked.about(one.term())))
                .toList();
        OnTerms terms = new OnTerms(note, own, subjects.seal());
        add(WITH_TERMS, kept.of(ON_TERMS, name, terms, n -> made(WITH_TERMS, material)), made);
        return Forms.ALL.stream()
                .flatMap(form -> made.getOrDefault(form, new OfForm(List.of())).all().stream())
                .filter(one -> one.fit()
                        && one.question().pieces().noneMatch(Fragment::isStruck)
                        && !silence.isOn(one.question()))
                .toList();
    }

    private static void add(List<Form> forms, OfForms made, Map<Form, OfForm> into) {
        for (int i = 0; i < forms.size(); i++) {
            into.put(forms.get(i), made.all().get(i));
        }
    }

    private static OfForms made(List<Form> forms, Supplier<Material> material) {
        return new OfForms(
                forms.stream().map(form -> made(form, material.get())).toList());
    }

    /** What a form makes, but of lines that say that nothing is to be asked, and of what stands before the heading that its prompts begin with. */
    private static OfForm made(Form form, Material material) {
        List<Made> all = form.make(material).stream()
                .filter(one -> !Silence.isMarked(material.note(), one.question()))
                .toList();
        if (all.stream().noneMatch(one -> one.question().core().section() == 0)) {
            return new OfForm(all);
        }
        int title = Opening.end(material.note());
        return new OfForm(all.stream()
                .filter(one -> one.question().core().section() > 0
                        || one.question().core().origin().span().offset() >= title)
                .toList());
    }

    private Material material(ParsedNote note) {
        return new Material(
                note,
                new Layout(note),
                folder,
                Places.of(note),
                subjects.all(note.path()).only(subject -> !asked.about(subject.term())),
                subjects);
    }
}
