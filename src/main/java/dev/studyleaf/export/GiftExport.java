package dev.studyleaf.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.quiz.ChoiceQuestion;
import dev.studyleaf.quiz.ClozeQuestion;
import dev.studyleaf.quiz.MatchingQuestion;
import dev.studyleaf.quiz.NumericQuestion;
import dev.studyleaf.quiz.OpenQuestion;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.ShortAnswerQuestion;
import dev.studyleaf.quiz.TrueFalseQuestion;
import dev.studyleaf.study.Note;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Moodle's GIFT: questions as plain text. */
final class GiftExport implements Export {
    private static final int TITLE = 60;

    @Override
    public String name() {
        return "gift";
    }

    @Override
    public String title() {
        return "Moodle GIFT";
    }

    @Override
    public byte[] write(Source source, Losses losses) {
        StringBuilder file = new StringBuilder();
        for (Note note : source.asking()) {
            String category = source.path(note).stream()
                    .map(name -> name.replace("/", "//"))
                    .collect(Collectors.joining("/"));
            file.append("$CATEGORY: $course$/top/")
                    .append(category.replaceAll("\\s+", " "))
                    .append("\n\n");
            for (Question question : source.questions(note)) {
                body(question, source, losses)
                        .ifPresent(body -> file.append(head(note, question, source))
                                .append(body)
                                .append("\n\n"));
            }
        }
        MoodleLosses.terms(source, losses);
        return file.toString().getBytes(UTF_8);
    }

    private static String head(Note note, Question question, Source source) {
        String tags = Source.tags(note, question).stream()
                .map(tag -> " [tag:" + tag.replaceAll("[\\[\\]\\\\\\s]+", " ") + "]")
                .collect(Collectors.joining());
        String prompt = source.prompt(question);
        int end = Math.min(TITLE, prompt.codePointCount(0, prompt.length()));
        String title = prompt.substring(0, prompt.offsetByCodePoints(0, end)).strip();
        return "// [id:" + question.id() + "]" + tags + "\n::" + escaped(title) + "::[html]";
    }

    private static Optional<String> body(Question asked, Source source, Losses losses) {
        Question question = Source.plainer(asked);
        MoodleLosses.common(question, source, losses);
        if (!question.core().hints().isEmpty()) {
            losses.of(question, "hints");
        }
        if (question instanceof OpenQuestion open) {
            losses.of(open, "the model answer: it is kept as feedback");
            String told = Card.model(open, source)
                    + open.core().why().map(why -> "<hr />" + source.html(why)).orElse("");
            return Optional.of(escaped(source.asked(open)) + " {####" + escaped(told) + "}");
        }
        String why =
                question.core().why().map(text -> "####" + html(text, source)).orElse("");
        if (question instanceof ClozeQuestion cloze) {
            return cloze(cloze, why, source, losses);
        }
        return answers(question, source, losses)
                .map(answers -> escaped(source.asked(question)) + " {" + answers + why + "}");
    }

    private static Optional<String> answers(Question question, Source source, Losses losses) {
        if (question instanceof ChoiceQuestion choice) {
            return Optional.of(choice(choice, source, losses));
        }
        if (question instanceof TrueFalseQuestion statement) {
            return Optional.of(statement.answer() ? "TRUE" : "FALSE");
        }
        if (question instanceof NumericQuestion numeric) {
            return Optional.of("#" + JsonExport.decimal(numeric.low()) + ".." + JsonExport.decimal(numeric.high()));
        }
        if (question instanceof ShortAnswerQuestion words) {
            return words(words, source, losses);
        }
        if (question instanceof MatchingQuestion matching) {
            return Optional.of(matching(matching, source));
        }
        losses.of(question, "the whole question: there is none of the kind `" + question.kind() + "`");
        return Optional.empty();
    }

    private static String choice(ChoiceQuestion choice, Source source, Losses losses) {
        long right =
                choice.options().stream().filter(ChoiceQuestion.Option::right).count();
        StringBuilder out = new StringBuilder("\n");
        for (ChoiceQuestion.Option option : choice.options()) {
            String mark = choice.multiple()
                    ? "~%" + (option.right() ? MoodleLosses.share(choice, (int) right, losses) : "-100") + "%"
                    : option.right() ? "=" : "~";
            out.append(mark).append(html(option.text(), source));
            option.feedback().ifPresent(text -> out.append('#').append(html(text, source)));
            out.append('\n');
        }
        return out.toString();
    }

    private static Optional<String> words(ShortAnswerQuestion question, Source source, Losses losses) {
        List<ShortAnswerQuestion.Accepted> accepted = MoodleLosses.accepted(question, losses);
        if (accepted.isEmpty()) {
            return Optional.empty();
        }
        String right = accepted.stream()
                .map(one -> "=" + escaped(MoodleLosses.literal(one.text())))
                .collect(Collectors.joining(" "));
        String wrong = question.wrong().stream()
                .map(one -> " =%0%" + escaped(MoodleLosses.literal(one.text()))
                        + (one.feedback().isEmpty() ? "" : "#" + html(one.feedback(), source)))
                .collect(Collectors.joining());
        return Optional.of(right + wrong);
    }

    private static String matching(MatchingQuestion question, Source source) {
        StringBuilder out = new StringBuilder("\n");
        for (MatchingQuestion.Pair pair : question.pairs()) {
            out.append('=')
                    .append(side(pair.left(), source))
                    .append(" -> ")
                    .append(side(pair.right(), source))
                    .append('\n');
        }
        question.extras()
                .forEach(
                        extra -> out.append("= -> ").append(side(extra, source)).append('\n'));
        return out.toString();
    }

    /** An arrow inside a side would part it. */
    private static String side(Fragment side, Source source) {
        return escaped(Markup.escaped(source.text(side).replace("->", "→")));
    }

    private static Optional<String> cloze(ClozeQuestion question, String why, Source source, Losses losses) {
        if (question.gaps().size() > 1) {
            losses.of(question, "the whole question: there can be only one gap");
            return Optional.empty();
        }
        if (!question.gaps().get(0).hint().isEmpty()) {
            losses.of(question, "the hint in a gap");
        }
        String mark = "\ue000";
        String answers = question.gaps().get(0).accepted().stream()
                .map(word -> "=" + escaped(MoodleLosses.literal(word)))
                .collect(Collectors.joining(" ", "{", why + "}"));
        return Optional.of(escaped(source.given(question)
                        + source.cloze(question, gap -> mark).html())
                .replace(mark, answers));
    }

    private static String html(Fragment fragment, Source source) {
        return escaped(source.html(fragment));
    }

    static String escaped(String text) {
        return text.replaceAll("([\\\\~=#{}:])", "\\\\$1").replace("\r", "").replace("\n", "\\n");
    }
}
