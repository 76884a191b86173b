package dev.studyleaf.export;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.quiz.CardQuestion;
import dev.studyleaf.quiz.ClassifyQuestion;
import dev.studyleaf.quiz.ClozeQuestion;
import dev.studyleaf.quiz.MatchingQuestion;
import dev.studyleaf.quiz.OpenQuestion;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.render.html.PortableHtml;
import dev.studyleaf.render.html.PortableHtml.Portable;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import dev.studyleaf.tex.Formulas;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.IntFunction;

/** What exports read: the study and its words as other programs can show them. */
public final class Source {
    private final Study study;
    private final boolean made;
    private final PortableHtml words;

    /**
     * {@code made}: questions that were made from the notes too, not only those that authors wrote. {@code formulas}: those
     * that are to be MathML.
     */
    public Source(Study study, boolean made, Formulas formulas) {
        this.study = study;
        this.made = made;
        this.words = new PortableHtml(study, formulas);
    }

    Study study() {
        return study;
    }

    /** Notes that ask something. */
    List<Note> asking() {
        return study.notes().stream().filter(note -> !questions(note).isEmpty()).toList();
    }

    /** The questions of a note that are exported. */
    List<Question> questions(Note note) {
        return note.questions().stream()
                .filter(question -> made || !question.core().made())
                .toList();
    }

    /** How many questions are exported. */
    public int questions() {
        return study.notes().stream().mapToInt(note -> questions(note).size()).sum();
    }

    /** How many terms there are. */
    public int terms() {
        return study.glossary().toLearn().size();
    }

    /** The title of the study, the folders and the note: the places of a hierarchy of decks or categories. */
    List<String> path(Note note) {
        List<String> path = new ArrayList<>(List.of(study.info().title()));
        path.addAll(note.folders());
        path.add(note.title());
        return path;
    }

    /** The tags of a question, those of its note first. */
    static List<String> tags(Note note, Question question) {
        LinkedHashSet<String> tags = new LinkedHashSet<>(note.tags());
        tags.addAll(question.core().tags());
        return List.copyOf(tags);
    }

    Portable of(Fragment fragment) {
        return words.of(fragment);
    }

    String html(Fragment fragment) {
        return words.of(fragment).html();
    }

    String text(Fragment fragment) {
        return words.of(fragment).text();
    }

    /** The prompt of a cloze question with something in place of each gap. */
    Portable cloze(ClozeQuestion question, IntFunction<String> gap) {
        return words.of(question, gap);
    }

    /** A case, or what else must be known before the prompt; XHTML, often empty. */
    String given(Question question) {
        return question.core()
                .given()
                .map(given -> "<div>" + html(given) + "</div>")
                .orElse("");
    }

    /** What is asked, with what is to be known before. */
    String asked(Question question) {
        return given(question) + html(question.core().prompt());
    }

    /** The same question as one of a kind that more programs know: sorting is matching, a card is an open question. */
    static Question plainer(Question question) {
        if (question instanceof ClassifyQuestion sorting) {
            List<MatchingQuestion.Pair> pairs = sorting.items().stream()
                    .map(item -> new MatchingQuestion.Pair(
                            item.text(),
                            sorting.categories().get(item.category()).name()))
                    .toList();
            List<Fragment> unused = sorting.categories().stream()
                    .filter(category -> category.items().isEmpty())
                    .map(ClassifyQuestion.Category::name)
                    .toList();
            return new MatchingQuestion(sorting.core(), pairs, unused);
        }
        return question instanceof CardQuestion card ? new OpenQuestion(card.core(), card.back(), List.of()) : question;
    }

    /** The prompt as text; gaps are lines to write on. */
    String prompt(Question question) {
        return question instanceof ClozeQuestion cloze
                ? cloze(cloze, gap -> "_____").text()
                : text(question.core().prompt());
    }

    /** Tells of every picture that no other program can find. */
    void pictures(Question question, Losses losses) {
        question.pieces()
                .flatMap(fragment -> of(fragment).pictures().stream())
                .forEach(picture -> losses.of(question, "pictures, since the study has no `base-url`"));
    }
}
