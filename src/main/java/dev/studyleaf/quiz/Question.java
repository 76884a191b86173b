package dev.studyleaf.quiz;

import dev.studyleaf.note.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A question. Each kind is a record of its own. */
public sealed interface Question
        permits CardQuestion,
                ChoiceQuestion,
                ClassifyQuestion,
                ClozeQuestion,
                MatchingQuestion,
                NumericQuestion,
                OpenQuestion,
                OrderingQuestion,
                ShortAnswerQuestion,
                TrueFalseQuestion {
    QuestionCore core();

    /** The name of its kind: its template is {@code question/KIND.ftlh}. */
    String kind();

    /** The same question with other things of {@link #core()}. */
    Question with(QuestionCore other);

    /** The same question under another id. */
    default Question withId(String id) {
        return with(core().withId(id));
    }

    /** What is asked, as plain words that give no answer away. */
    default String asked() {
        return core().prompt().text();
    }

    /** Everything of it that pages show with its mark-up. */
    default Stream<Fragment> pieces() {
        return core().pieces();
    }

    /** What is right, as plain words; none where that is no words. */
    default List<String> answers() {
        return List.of();
    }

    /** All that the question says of its subject, as plain words: prompt, right answers, explanation. */
    default String words() {
        List<String> all = new ArrayList<>(answers());
        all.add(0, core().prompt().text());
        core().why().ifPresent(why -> all.add(why.text()));
        return String.join("\n", all);
    }

    /** Whether its note asks it. One that is kept for the exam is not asked there. */
    default boolean onNote() {
        return core().origin().onNote() && !core().marking().examOnly();
    }

    default String id() {
        return core().id();
    }
}
