package dev.studyleaf.ask;

import dev.studyleaf.quiz.ClassifyQuestion;
import dev.studyleaf.quiz.MatchingQuestion;
import dev.studyleaf.quiz.OrderingQuestion;
import dev.studyleaf.render.Shuffled;
import dev.studyleaf.render.Shuffled.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is put in order or matched: a number for each place, in order.
 *
 * @param lines what is shown
 * @param wanted what is to be typed
 * @param key the right number for each place
 * @param choices how many numbers there are
 * @param once whether each number may stand once only
 * @param answer in words
 */
record PlacesForm(List<String> lines, String wanted, List<Integer> key, int choices, boolean once, String answer)
        implements Form {
    PlacesForm {
        lines = List.copyOf(lines);
        key = List.copyOf(key);
    }

    static PlacesForm of(OrderingQuestion question) {
        List<Part> parts = Shuffled.items(question);
        List<Integer> key = IntStream.range(0, parts.size())
                .mapToObj(place -> 1 + place(parts, place))
                .toList();
        String answer = String.join(
                " → ",
                question.items().stream().map(item -> item.text().strip()).toList());
        return new PlacesForm(numbered(parts), "Numbers in the right order", key, parts.size(), true, answer);
    }

    static PlacesForm of(MatchingQuestion question) {
        List<Part> sides = Shuffled.sides(question);
        List<String> lines = new ArrayList<>(numbered(sides));
        List<Integer> key = new ArrayList<>();
        for (MatchingQuestion.Pair pair : question.pairs()) {
            lines.add((char) ('a' + key.size()) + "  " + pair.left().text().strip() + " → ?");
            key.add(1 + place(sides, key.size()));
        }
        return new PlacesForm(
                lines, "A number for each letter", key, sides.size(), false, String.join("; ", question.answers()));
    }

    static PlacesForm of(ClassifyQuestion question) {
        List<String> lines = new ArrayList<>();
        question.categories()
                .forEach(category -> lines.add(
                        lines.size() + 1 + "  " + category.name().text().strip()));
        List<Integer> key = new ArrayList<>();
        List<String> answer = new ArrayList<>();
        for (Part item : Shuffled.toSort(question)) {
            String words = item.fragment().text().strip();
            lines.add((char) ('a' + key.size()) + "  " + words + " → ?");
            key.add(1 + item.index());
            answer.add(words + ": "
                    + question.categories().get(item.index()).name().text().strip());
        }
        int choices = question.categories().size();
        return new PlacesForm(lines, "A number for each letter", key, choices, false, String.join("; ", answer));
    }

    private static List<String> numbered(List<Part> parts) {
        List<String> lines = new ArrayList<>();
        parts.forEach(part ->
                lines.add(lines.size() + 1 + "  " + part.fragment().text().strip()));
        return lines;
    }

    /** Where the part with that index stands. */
    private static int place(List<Part> parts, int index) {
        return IntStream.range(0, parts.size())
                .filter(at -> parts.get(at).index() == index)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Verdict judge(String typed) {
        List<Integer> numbers = new ArrayList<>();
        for (String word : typed.split("[\\s,;]+")) {
            if (!word.matches("\\d{1,2}") || Integer.parseInt(word) < 1 || Integer.parseInt(word) > choices) {
                return Verdict.unreadable("Type numbers from 1 to " + choices + ".");
            }
            numbers.add(Integer.parseInt(word));
        }
        if (numbers.size() != key.size() || (once && numbers.stream().distinct().count() < numbers.size())) {
            return Verdict.unreadable("Type " + key.size() + " numbers" + (once ? ", each once." : "."));
        }
        long right = IntStream.range(0, key.size())
                .filter(at -> same(numbers.get(at), key.get(at)))
                .count();
        List<String> remarks = right == key.size() ? List.of() : List.of(right + " of " + key.size() + " in place.");
        return Verdict.of(right == key.size(), typed, remarks);
    }

    /** Two right sides may have the same words. */
    private boolean same(int given, int wanted) {
        return given == wanted || words(given).equals(words(wanted));
    }

    private String words(int number) {
        return lines.get(number - 1).replaceFirst("^\\d+  ", "");
    }
}
