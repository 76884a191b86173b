package dev.studyleaf.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.json.Json;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.quiz.CardQuestion;
import dev.studyleaf.quiz.ChoiceQuestion;
import dev.studyleaf.quiz.ClassifyQuestion;
import dev.studyleaf.quiz.ClozeQuestion;
import dev.studyleaf.quiz.MatchingQuestion;
import dev.studyleaf.quiz.NumericQuestion;
import dev.studyleaf.quiz.OpenQuestion;
import dev.studyleaf.quiz.OrderingQuestion;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.ShortAnswerQuestion;
import dev.studyleaf.quiz.TrueFalseQuestion;
import dev.studyleaf.study.Note;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Everything that we know of questions and terms, for programs of one's own. Texts are XHTML. */
final class JsonExport implements Export {
    private static final int VERSION = 1;

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String title() {
        return "JSON for programs of one's own";
    }

    @Override
    public byte[] write(Source source, Losses losses) {
        Json json = new Json().object().key("studyleaf").value(VERSION);
        json.key("title")
                .value(source.study().info().title())
                .key("site")
                .value(source.study().info().id());
        json.key("questions").array();
        for (Note note : source.asking()) {
            for (Question question : source.questions(note)) {
                source.pictures(question, losses);
                question(json.object(), note, question, source);
                json.end();
            }
        }
        json.end().key("terms").array();
        source.study().glossary().toLearn().forEach(term -> term(json, term, source));
        return (json.end().end() + "\n").getBytes(UTF_8);
    }

    private static void question(Json json, Note note, Question question, Source source) {
        json.key("id").value(question.id()).key("kind").value(question.kind());
        json.key("note").value(note.title()).key("file").value(note.parsed().path());
        json.key("level").value(question.core().level());
        strings(json.key("tags"), Source.tags(note, question));
        String prompt = question instanceof ClozeQuestion cloze
                ? source.cloze(cloze, gap -> "{" + (gap + 1) + "}").html()
                : source.html(question.core().prompt());
        json.key("given").value(source.given(question)).key("prompt").value(prompt);
        answer(json, question, source);
        strings(
                json.key("hints"),
                question.core().hints().stream().map(source::html).toList());
        json.key("why").value(question.core().why().map(source::html).orElse(""));
    }

    private static void answer(Json json, Question question, Source source) {
        if (question instanceof ChoiceQuestion choice) {
            options(json, choice, source);
        } else if (question instanceof TrueFalseQuestion statement) {
            json.key("answer").value(statement.answer());
        } else if (question instanceof ClozeQuestion cloze) {
            gaps(json, cloze);
        } else if (question instanceof NumericQuestion numeric) {
            json.key("answer").value(numeric.shown()).key("unit").value(numeric.unit());
            json.key("low").value(decimal(numeric.low())).key("high").value(decimal(numeric.high()));
            json.key("highIncluded").value(numeric.highIncluded());
        } else if (question instanceof ShortAnswerQuestion words) {
            words(json, words, source);
        } else if (question instanceof OrderingQuestion ordering) {
            strings(json.key("items"), html(ordering.items(), source));
        } else if (question instanceof MatchingQuestion matching) {
            pairs(json, matching, source);
        } else if (question instanceof ClassifyQuestion sorting) {
            categories(json, sorting, source);
        } else if (question instanceof CardQuestion card) {
            json.key("back").value(source.html(card.back()));
        } else if (question instanceof OpenQuestion open) {
            json.key("model").value(source.html(open.model()));
            strings(json.key("rubric"), html(open.rubric(), source));
        }
    }

    private static void options(Json json, ChoiceQuestion question, Source source) {
        json.key("multiple").value(question.multiple()).key("options").array();
        question.options()
                .forEach(option -> json.object()
                        .key("id")
                        .value(option.id())
                        .key("text")
                        .value(source.html(option.text()))
                        .key("right")
                        .value(option.right())
                        .key("feedback")
                        .value(option.feedback().map(source::html).orElse(""))
                        .end());
        json.end();
    }

    private static void gaps(Json json, ClozeQuestion question) {
        json.key("gaps").array();
        question.gaps().forEach(gap -> {
            strings(json.object().key("accepted"), gap.accepted());
            json.key("hint").value(gap.hint()).end();
        });
        json.end();
    }

    private static void pairs(Json json, MatchingQuestion question, Source source) {
        json.key("pairs").array();
        question.pairs().forEach(pair -> strings(json, html(List.of(pair.left(), pair.right()), source)));
        strings(json.end().key("extras"), html(question.extras(), source));
    }

    private static void categories(Json json, ClassifyQuestion question, Source source) {
        json.key("categories").array();
        question.categories().forEach(category -> {
            json.object().key("name").value(source.html(category.name()));
            strings(json.key("items"), html(category.items(), source));
            json.end();
        });
        json.end();
    }

    private static void words(Json json, ShortAnswerQuestion question, Source source) {
        json.key("accepted").array();
        question.accepted()
                .forEach(accepted -> json.object()
                        .key("text")
                        .value(accepted.text())
                        .key("tolerant")
                        .value(accepted.tolerant())
                        .key("regex")
                        .value(accepted.regex())
                        .end());
        json.end().key("wrong").array();
        question.wrong()
                .forEach(wrong -> json.object()
                        .key("text")
                        .value(wrong.text())
                        .key("feedback")
                        .value(source.html(wrong.feedback()))
                        .end());
        json.end();
    }

    private static void term(Json json, Term term, Source source) {
        json.object().key("id").value("term:" + term.slug()).key("name").value(term.name());
        strings(json.key("aliases"), term.aliases());
        json.key("category").value(term.category()).key("definition").value(source.html(term.definition()));
        json.key("file").value(term.path()).end();
    }

    private static List<String> html(List<Fragment> fragments, Source source) {
        return fragments.stream().map(source::html).toList();
    }

    private static void strings(Json json, List<String> values) {
        json.array();
        values.forEach(json::value);
        json.end();
    }

    /** A number as people write it; the slack that hides rounding is gone. */
    static String decimal(double number) {
        int digits = 8;
        BigDecimal rounded =
                new BigDecimal(number).round(new MathContext(digits)).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
