package dev.studyleaf.imports;

import dev.studyleaf.imports.GiftQuestion.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The lines of a callout for the answers of a question of GIFT. */
final class GiftAnswers {
    private static final Pattern STATEMENT =
            Pattern.compile("\\s*(T|TRUE|F|FALSE)\\s*(?:#([^#]*))?(?:#([^#]*))?\\s*", Pattern.CASE_INSENSITIVE);
    private static final int ALL = 100;

    private final GiftQuestion question;
    private final Losses losses;

    /** A prompt and what stands below it. */
    record Lines(String prompt, List<String> body) {
        Lines {
            body = List.copyOf(body);
        }
    }

    GiftAnswers(GiftQuestion question, Losses losses) {
        this.question = question;
        this.losses = losses;
    }

    /** Nothing where a note cannot ask it; that is told. */
    Optional<Lines> lines() {
        String own = question.own();
        Matcher statement = STATEMENT.matcher(own);
        if (question.prompt("").isEmpty()) {
            losses.whole(question.span(), "the question asks nothing", "write what it asks");
            return Optional.empty();
        }
        if (own.isBlank()) {
            return Optional.of(open());
        }
        if (statement.matches()) {
            return Optional.of(statement(statement));
        }
        if (own.strip().startsWith("#")) {
            return GiftNumbers.answer(own.strip().substring(1), question, losses)
                    .map(answer -> answered(question.prompt("_____"), List.of("Answer: " + answer)));
        }
        List<Answer> answers = GiftQuestion.list(own);
        if (answers.isEmpty()) {
            losses.whole(
                    question.span(), "the answers begin with neither `=` nor `~`", "write `=` before the right one");
            return Optional.empty();
        }
        if (answers.stream().allMatch(answer -> answer.right() && answer.text().contains("->"))) {
            return Optional.of(matching(answers));
        }
        boolean typed = answers.stream().allMatch(Answer::right);
        return typed ? typed(answers) : choice(answers);
    }

    private Lines open() {
        String general = question.general();
        String model = general.isEmpty() ? "There is no model answer." : general;
        if (general.isEmpty()) {
            losses.part(question.span(), "an essay has no model answer", "write one after `Model:`");
        }
        return new Lines(question.prompt("_____"), List.of("", "Model: " + model));
    }

    private Lines statement(Matcher statement) {
        boolean right = statement.group(1).toUpperCase(Locale.ROOT).startsWith("T");
        List<String> said = new ArrayList<>();
        said.add(question.general());
        for (int group = 2; group <= 3; group++) {
            Optional.ofNullable(statement.group(group)).map(question::markdown).ifPresent(said::add);
        }
        String why = said.stream().filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining(" "));
        return lines(question.prompt("_____"), List.of("", "Answer: " + right), why);
    }

    private Lines matching(List<Answer> answers) {
        List<String> rows = new ArrayList<>(List.of("", "| | |", "| --- | --- |"));
        for (Answer answer : answers) {
            String[] sides = answer.text().split("->", 2);
            rows.add("| " + question.markdown(sides[0]) + " | " + question.markdown(sides[1]) + " |");
        }
        return lines("Match: " + question.prompt("_____"), rows, question.general());
    }

    private Optional<Lines> choice(List<Answer> answers) {
        boolean one = answers.stream().anyMatch(answer -> answer.right() && answer.points() >= ALL);
        List<String> options = new ArrayList<>();
        for (Answer answer : answers) {
            boolean right = one ? answer.right() && answer.points() >= ALL : answer.points() > 0;
            if (one && !right && answer.points() > 0) {
                losses.part(question.span(), "an option is worth a part of the points", "it is wrong in the note");
            }
            options.add("- [" + (right ? "x" : " ") + "] " + question.markdown(answer.text()));
            String told = question.markdown(answer.feedback());
            if (!told.isEmpty()) {
                options.add("  - " + told);
            }
        }
        if (options.stream().noneMatch(option -> option.startsWith("- [x]"))) {
            losses.whole(question.span(), "no option is right", "write `=` before the right one");
            return Optional.empty();
        }
        long right =
                options.stream().filter(option -> option.startsWith("- [x]")).count();
        String lead = !one && right == 1 ? "Multi: " : "";
        return Optional.of(lines(lead + question.prompt("_____"), options, question.general()));
    }

    private Optional<Lines> typed(List<Answer> answers) {
        List<Answer> right = answers.stream()
                .filter(answer -> answer.points() >= ALL && !answer.text().isBlank())
                .toList();
        if (right.isEmpty()) {
            losses.whole(question.span(), "no answer with words is worth all points", "write `=` before the right one");
            return Optional.empty();
        }
        boolean told = right.stream().anyMatch(answer -> !answer.feedback().isBlank());
        if (told) {
            losses.part(question.span(), "what is said to a right answer is lost", "put it after `Why:`");
        }
        if (question.gap() && right.size() == answers.size() && right.stream().allMatch(GiftAnswers::plain)) {
            String words =
                    right.stream().map(answer -> GiftText.typed(answer.text())).collect(Collectors.joining("|"));
            return Optional.of(lines(question.prompt("==" + words + "=="), List.of(), question.general()));
        }
        List<String> body = new ArrayList<>(List.of(
                "",
                right.stream()
                        .map(answer -> TypedAnswer.of(GiftText.typed(answer.text())))
                        .collect(Collectors.joining(" | ", "Answer: ", ""))));
        answers.stream().filter(answer -> answer.points() < ALL).forEach(answer -> {
            if (answer.points() > 0) {
                losses.part(question.span(), "an answer is worth a part of the points", "it is wrong in the note");
            }
            body.add("");
            body.add("Not: " + TypedAnswer.plain(GiftText.typed(answer.text())) + " => "
                    + question.markdown(answer.feedback()));
        });
        return Optional.of(lines(question.prompt("_____"), body, question.general()));
    }

    private static boolean plain(Answer answer) {
        return GiftText.typed(answer.text()).matches("[\\p{L}\\p{N}][\\p{L}\\p{N} .,'’()/+-]*");
    }

    private Lines answered(String prompt, List<String> body) {
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(body);
        return lines(prompt, lines, question.general());
    }

    private static Lines lines(String prompt, List<String> body, String why) {
        List<String> all = new ArrayList<>(body);
        if (!why.isEmpty()) {
            all.add("");
            all.add("Why: " + why);
        }
        return new Lines(prompt, all);
    }
}
