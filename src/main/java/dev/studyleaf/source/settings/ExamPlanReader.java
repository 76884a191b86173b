package dev.studyleaf.source.settings;

import dev.studyleaf.source.yaml.YamlNode;
import dev.studyleaf.source.yaml.YamlValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the key {@code exam} of {@code studyleaf.yml}. */
final class ExamPlanReader {
    private static final List<String> KEYS = List.of("questions", "minutes", "pass", "domains", "made");
    private static final int MOST_QUESTIONS = 300;
    private static final int MOST_MINUTES = 600;
    private static final int ALL = 100;
    private static final int MOST_WEIGHT = 1000;

    private final YamlValues values;
    private int questions = ExamPlan.DEFAULT.questions();
    private int minutes = ExamPlan.DEFAULT.minutes();
    private int pass = ExamPlan.DEFAULT.pass();
    private final List<ExamPlan.Domain> domains = new ArrayList<>();
    private Optional<Boolean> made = Optional.empty();

    private ExamPlanReader(YamlValues values) {
        this.values = values;
    }

    static ExamPlan read(YamlNode.Entry entry, YamlValues values) {
        ExamPlanReader reader = new ExamPlanReader(values);
        if (entry.value() instanceof YamlNode.Entries map) {
            map.entries().forEach(reader::take);
        } else if (!entry.value().blank()) {
            values.complain(
                    YamlValues.placeOfValue(entry),
                    "`exam` must have keys of its own",
                    "write `questions`, `minutes`, `pass`, `domains` or `made` below it, two spaces in");
        }
        return new ExamPlan(reader.questions, reader.minutes, reader.pass, reader.domains, reader.made);
    }

    private void take(YamlNode.Entry entry) {
        switch (entry.key().text()) {
            case "questions" -> questions = number(entry, MOST_QUESTIONS).orElse(questions);
            case "minutes" -> minutes = number(entry, MOST_MINUTES).orElse(minutes);
            case "pass" -> pass = number(entry, ALL).orElse(pass);
            case "domains" -> domains(entry);
            case "made" -> made = Optional.of(values.flag(entry, false));
            default -> values.unknownKey(entry.key(), KEYS);
        }
    }

    private void domains(YamlNode.Entry entry) {
        if (entry.value() instanceof YamlNode.Entries map) {
            map.entries()
                    .forEach(domain -> number(domain, MOST_WEIGHT)
                            .ifPresent(weight -> domains.add(new ExamPlan.Domain(
                                    domain.key().text().strip(),
                                    weight,
                                    domain.key().span()))));
        } else if (!entry.value().blank()) {
            values.complain(
                    YamlValues.placeOfValue(entry),
                    "`domains` must be a map of names and weights",
                    "write lines such as `Modeling: 40` below it");
        }
    }

    private Optional<Integer> number(YamlNode.Entry entry, int most) {
        Optional<String> written = values.text(entry).map(text -> text.replaceFirst("\\s*%$", ""));
        Optional<Integer> number = written.filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .filter(n -> n >= 1 && n <= most);
        if (written.isPresent() && number.isEmpty()) {
            values.complain(
                    YamlValues.placeOfValue(entry),
                    "`" + entry.key().text() + "` cannot be `" + written.get() + "`",
                    "write a whole number from 1 to " + most);
        }
        return number;
    }
}
