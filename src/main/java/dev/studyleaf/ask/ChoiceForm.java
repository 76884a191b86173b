package dev.studyleaf.ask;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.quiz.ChoiceQuestion;
import dev.studyleaf.quiz.ChoiceQuestion.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Options, chosen by their numbers. */
record ChoiceForm(ChoiceQuestion question) implements Form {
    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Option option : question.options()) {
            lines.add(lines.size() + 1 + "  " + option.text().text().strip());
        }
        return lines;
    }

    @Override
    public String wanted() {
        long right = question.options().stream().filter(Option::right).count();
        return question.multiple() ? "Numbers (" + right + " are right)" : "Number";
    }

    @Override
    public Verdict judge(String typed) {
        Set<Integer> chosen = new TreeSet<>();
        for (String word : typed.split("[\\s,;]+")) {
            if (!word.matches("\\d{1,2}") || !within(Integer.parseInt(word))) {
                return Verdict.unreadable(
                        "Type numbers from 1 to " + question.options().size() + ".");
            }
            chosen.add(Integer.parseInt(word));
        }
        if (!question.multiple() && chosen.size() > 1) {
            return Verdict.unreadable("Type one number.");
        }
        List<Option> options = chosen.stream()
                .map(number -> question.options().get(number - 1))
                .toList();
        long all = question.options().stream().filter(Option::right).count();
        boolean right = options.size() == all && options.stream().allMatch(Option::right);
        String given = options.stream().map(Option::id).collect(Collectors.joining(" "));
        List<String> remarks = options.stream()
                .filter(option -> option.feedback().isPresent())
                .map(option -> option.text().text().strip() + ": "
                        + option.feedback().orElse(Fragment.EMPTY).text().strip())
                .toList();
        return Verdict.of(right, given, remarks);
    }

    private boolean within(int number) {
        return number >= 1 && number <= question.options().size();
    }

    @Override
    public String answer() {
        return question.answers().stream().map(String::strip).collect(Collectors.joining("; "));
    }
}
