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
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is special to a kind of question in Moodle.
 *
 * @param type as Moodle names it
 * @param prompt XHTML
 * @param elements XML that only this kind has
 */
record MoodleQuestion(String type, String prompt, String elements) {

    static Optional<MoodleQuestion> of(Question asked, Source source, Losses losses) {
        Question question = Source.plainer(asked);
        String prompt = source.asked(question);
        if (question instanceof ChoiceQuestion choice) {
            return Optional.of(new MoodleQuestion("multichoice", prompt, choice(choice, source, losses)));
        }
        if (question instanceof TrueFalseQuestion statement) {
            String answers = answer(statement.answer() ? "100" : "0", MoodleElements.text("true"), "")
                    + answer(statement.answer() ? "0" : "100", MoodleElements.text("false"), "");
            return Optional.of(new MoodleQuestion("truefalse", prompt, answers));
        }
        if (question instanceof NumericQuestion numeric) {
            return Optional.of(new MoodleQuestion("numerical", prompt, number(numeric)));
        }
        if (question instanceof ShortAnswerQuestion words) {
            return words(words, source, losses).map(xml -> new MoodleQuestion("shortanswer", prompt, xml));
        }
        if (question instanceof MatchingQuestion matching) {
            return Optional.of(new MoodleQuestion("matching", prompt, matching(matching, source)));
        }
        if (question instanceof OrderingQuestion ordering) {
            losses.of(question, "Moodle before 4.4: it knows no question of ordering");
            return Optional.of(new MoodleQuestion("ordering", prompt, ordering(ordering, source)));
        }
        if (question instanceof OpenQuestion open) {
            return Optional.of(new MoodleQuestion("essay", prompt, essay(open, source)));
        }
        if (question instanceof ClozeQuestion cloze) {
            return Optional.of(new MoodleQuestion("cloze", cloze(cloze, source, losses), ""));
        }
        losses.of(question, "the whole question: there is none of the kind `" + question.kind() + "`");
        return Optional.empty();
    }

    private static String choice(ChoiceQuestion choice, Source source, Losses losses) {
        long right =
                choice.options().stream().filter(ChoiceQuestion.Option::right).count();
        StringBuilder out = new StringBuilder();
        out.append(Markup.element("single", choice.multiple() ? "false" : "true"));
        out.append("<shuffleanswers>true</shuffleanswers><answernumbering>abc</answernumbering>\n");
        for (ChoiceQuestion.Option option : choice.options()) {
            String wrong = choice.multiple() ? "-100" : "0";
            String fraction = !option.right()
                    ? wrong
                    : choice.multiple() ? MoodleLosses.share(choice, (int) right, losses) : "100";
            out.append("<answer fraction=\"").append(fraction).append("\" format=\"html\">");
            out.append(MoodleElements.text(source.html(option.text())));
            out.append(feedback(option.feedback().map(source::html).orElse(""))).append("</answer>\n");
        }
        return out.toString();
    }

    private static String answer(String fraction, String text, String feedback) {
        return "<answer fraction=\"" + fraction + "\" format=\"plain_text\">" + text + feedback(feedback)
                + "</answer>\n";
    }

    private static String feedback(String html) {
        return html.isEmpty() ? "" : MoodleElements.html("feedback", html);
    }

    private static String number(NumericQuestion question) {
        BigDecimal low = new BigDecimal(JsonExport.decimal(question.low()));
        BigDecimal high = new BigDecimal(JsonExport.decimal(question.high()));
        BigDecimal half = high.subtract(low).multiply(new BigDecimal("0.5"));
        BigDecimal middle = low.add(half);
        return "<answer fraction=\"100\" format=\"plain_text\">" + MoodleElements.text(plain(middle))
                + Markup.element("tolerance", plain(half)) + "</answer>\n";
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static Optional<String> words(ShortAnswerQuestion question, Source source, Losses losses) {
        List<ShortAnswerQuestion.Accepted> accepted = MoodleLosses.accepted(question, losses);
        if (accepted.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder("<usecase>0</usecase>\n");
        accepted.forEach(one -> out.append(answer("100", MoodleElements.text(MoodleLosses.literal(one.text())), "")));
        question.wrong()
                .forEach(one -> out.append(answer(
                        "0", MoodleElements.text(MoodleLosses.literal(one.text())), source.html(one.feedback()))));
        return Optional.of(out.toString());
    }

    private static String matching(MatchingQuestion question, Source source) {
        StringBuilder out = new StringBuilder("<shuffleanswers>true</shuffleanswers>\n");
        question.pairs().forEach(pair -> out.append(pair(source.html(pair.left()), source.text(pair.right()))));
        question.extras().forEach(extra -> out.append(pair("", source.text(extra))));
        return out.toString();
    }

    private static String pair(String left, String right) {
        return "<subquestion format=\"html\">" + MoodleElements.text(left)
                + Markup.element("answer", MoodleElements.text(right)) + "</subquestion>\n";
    }

    private static String ordering(OrderingQuestion question, Source source) {
        StringBuilder out = new StringBuilder("<layouttype>VERTICAL</layouttype><selecttype>ALL</selecttype>");
        out.append("<selectcount>0</selectcount><gradingtype>ABSOLUTE_POSITION</gradingtype>");
        out.append("<showgrading>SHOW</showgrading><numberingstyle>none</numberingstyle>\n");
        int place = 1;
        for (Fragment item : question.items()) {
            out.append("<answer fraction=\"").append(place++).append("\" format=\"html\">");
            out.append(MoodleElements.text(source.html(item))).append("</answer>\n");
        }
        return out.toString();
    }

    private static String essay(OpenQuestion question, Source source) {
        return "<responseformat>editor</responseformat><responserequired>0</responserequired>"
                + "<responsefieldlines>10</responsefieldlines><attachments>0</attachments>\n"
                + MoodleElements.html("graderinfo", Card.model(question, source)) + "\n";
    }

    private static String cloze(ClozeQuestion question, Source source, Losses losses) {
        if (question.gaps().stream().anyMatch(gap -> !gap.hint().isEmpty())) {
            losses.of(question, "the hint in a gap");
        }
        return source.cloze(
                        question,
                        gap -> question.gaps().get(gap).accepted().stream()
                                .map(word -> "=" + Markup.escaped(embedded(MoodleLosses.literal(word))))
                                .collect(Collectors.joining("~", "{1:SHORTANSWER:", "}")))
                .html();
    }

    /** Signs that mean something inside a gap. */
    private static String embedded(String words) {
        return words.replaceAll("([~}#\"/\\\\])", "\\\\$1").replace("\\\\*", "\\*");
    }
}
