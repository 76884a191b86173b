package dev.studyleaf.export;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.quiz.ChoiceQuestion;
import dev.studyleaf.quiz.ClozeQuestion;
import dev.studyleaf.quiz.MatchingQuestion;
import dev.studyleaf.quiz.NumericQuestion;
import dev.studyleaf.quiz.OpenQuestion;
import dev.studyleaf.quiz.OrderingQuestion;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.ShortAnswerQuestion;
import dev.studyleaf.quiz.TrueFalseQuestion;
import dev.studyleaf.render.Shuffled;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A question of any kind as a card with two sides.
 *
 * @param front what is asked, with what there is to choose from; XHTML
 * @param answer the right answer alone; XHTML
 * @param reasons explanation and feedback; XHTML, may be empty
 */
record Card(String front, String answer, String reasons) {

    static Card of(Question asked, Source source) {
        Question question = Source.plainer(asked);
        return new Card(front(question, source), answer(question, source), reasons(question, source));
    }

    String back() {
        return reasons.isEmpty() ? answer : answer + "<hr />" + reasons;
    }

    private static String front(Question question, Source source) {
        if (question instanceof ClozeQuestion cloze) {
            return source.given(cloze) + source.cloze(cloze, gap -> "_____").html();
        }
        String prompt = source.asked(question);
        if (question instanceof ChoiceQuestion choice) {
            return prompt
                    + options(
                            "ul",
                            choice.options().stream()
                                    .map(ChoiceQuestion.Option::text)
                                    .toList(),
                            source);
        }
        if (question instanceof TrueFalseQuestion) {
            return prompt + " (true or false?)";
        }
        if (question instanceof OrderingQuestion ordering) {
            return prompt + options("ul", parts(Shuffled.items(ordering)), source);
        }
        if (question instanceof MatchingQuestion matching) {
            List<Fragment> left =
                    matching.pairs().stream().map(MatchingQuestion.Pair::left).toList();
            return prompt + options("ul", left, source) + options("ol", parts(Shuffled.sides(matching)), source);
        }
        return prompt;
    }

    private static String options(String tag, List<Fragment> items, Source source) {
        return Markup.list(tag, items.stream().map(source::html).distinct().toList());
    }

    private static List<Fragment> parts(List<Shuffled.Part> parts) {
        return parts.stream().map(Shuffled.Part::fragment).toList();
    }

    private static String answer(Question question, Source source) {
        if (question instanceof ChoiceQuestion choice) {
            List<String> right = choice.options().stream()
                    .filter(ChoiceQuestion.Option::right)
                    .map(option -> source.html(option.text()))
                    .toList();
            return right.size() == 1 ? right.get(0) : Markup.list("ul", right);
        }
        if (question instanceof TrueFalseQuestion statement) {
            return statement.answer() ? "True" : "False";
        }
        if (question instanceof ClozeQuestion cloze) {
            return source.cloze(cloze, gap -> Markup.element("b", Markup.escaped(best(cloze, gap))))
                    .html();
        }
        if (question instanceof NumericQuestion numeric) {
            return Markup.escaped(shown(numeric));
        }
        if (question instanceof ShortAnswerQuestion words) {
            return Markup.escaped(words.accepted().stream()
                    .map(accepted -> accepted.regex() ? "/" + accepted.text() + "/" : accepted.text())
                    .collect(Collectors.joining(" | ")));
        }
        if (question instanceof OrderingQuestion ordering) {
            return options("ol", ordering.items(), source);
        }
        if (question instanceof MatchingQuestion matching) {
            return Markup.list(
                    "ul",
                    matching.pairs().stream()
                            .map(pair -> source.html(pair.left()) + " → " + source.html(pair.right()))
                            .toList());
        }
        return question instanceof OpenQuestion open ? model(open, source) : "";
    }

    static String best(ClozeQuestion question, int gap) {
        return question.gaps().get(gap).accepted().get(0);
    }

    /** A number with its unit, once. */
    static String shown(NumericQuestion question) {
        boolean has = question.unit().isEmpty() || question.shown().endsWith(question.unit());
        return has ? question.shown() : question.shown() + " " + question.unit();
    }

    static String model(OpenQuestion question, Source source) {
        String model = source.html(question.model());
        return question.rubric().isEmpty()
                ? model
                : model
                        + Markup.list(
                                "ul",
                                question.rubric().stream().map(source::html).toList());
    }

    private static String reasons(Question question, Source source) {
        List<String> reasons = new ArrayList<>();
        question.core().why().ifPresent(why -> reasons.add(source.html(why)));
        if (question instanceof ChoiceQuestion choice) {
            List<String> told = choice.options().stream()
                    .filter(option -> option.feedback().isPresent())
                    .map(option -> source.html(option.text()) + ": "
                            + source.html(option.feedback().orElse(Fragment.EMPTY)))
                    .toList();
            if (!told.isEmpty()) {
                reasons.add(Markup.list("ul", told));
            }
        }
        if (question instanceof ShortAnswerQuestion words && !words.wrong().isEmpty()) {
            reasons.add(Markup.list(
                    "ul",
                    words.wrong().stream()
                            .map(wrong -> Markup.escaped(wrong.text()) + ": " + source.html(wrong.feedback()))
                            .toList()));
        }
        return reasons.stream().map(reason -> Markup.element("div", reason)).collect(Collectors.joining());
    }
}
