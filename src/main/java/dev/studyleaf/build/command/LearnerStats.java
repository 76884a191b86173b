package dev.studyleaf.build.command;

import dev.studyleaf.build.reading.StudyReading;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.quiz.ChoiceQuestion;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.ShortAnswerQuestion;
import dev.studyleaf.stats.ClassStats;
import dev.studyleaf.stats.QuestionStats;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What progress files that learners handed over tell of the questions of notes. */
public final class LearnerStats {
    /** From how many learners on it says something that nobody chose an option. */
    private static final int FEWEST = 5;
    /** From how many on a wrong typed answer is worth an answer of its own. */
    private static final int OFTEN = 2;

    /**
     * A question with how learners fared.
     *
     * @param path the file of its note, or empty where the notes do not have it
     * @param line from 1, or 0
     * @param prompt what it asks, or empty
     * @param stats the numbers
     * @param remarks what an author can do about it: options that nobody takes, mistakes that many make
     */
    public record Line(String path, int line, String prompt, QuestionStats stats, List<String> remarks) {
        public Line {
            remarks = List.copyOf(remarks);
        }

        /** Its place and its prompt; its id where the notes do not have it. */
        public String name() {
            return path.isEmpty() ? stats.id() : path + ":" + line + " " + prompt;
        }
    }

    /** How many learners there are, and each question that they answered, the hardest first. */
    public record Result(int learners, List<Line> lines) {
        public Result {
            lines = List.copyOf(lines);
        }
    }

    private LearnerStats() {}

    /**
     * The statistics.
     *
     * @param files the texts of progress files
     * @param notes the folder of the notes that the questions come from, to name them
     * @throws IllegalArgumentException if a text is no progress file; the message begins with its index from 0 and a space
     */
    public static Result of(List<String> files, Optional<Path> notes) {
        Optional<StudyReading> reading = notes.map(folder -> StudyReading.of(folder, new Diagnostics()));
        Map<String, String> renamed =
                reading.map(read -> read.locked().renamed()).orElse(Map.of());
        ClassStats stats = ClassStats.of(files, renamed);
        Map<String, Line> known =
                reading.map(read -> known(read.study(), stats)).orElse(Map.of());
        List<Line> lines = stats.questions().stream()
                .map(one -> known.getOrDefault(one.id(), new Line("", 0, "", one, List.of())))
                .toList();
        return new Result(stats.learners(), lines);
    }

    private static Map<String, Line> known(Study study, ClassStats stats) {
        Map<String, QuestionStats> byId = new HashMap<>();
        stats.questions().forEach(question -> byId.put(question.id(), question));
        Map<String, Line> known = new HashMap<>();
        for (Note note : study.notes()) {
            for (Question question : note.questions()) {
                Optional.ofNullable(byId.get(question.id()))
                        .ifPresent(one -> known.put(one.id(), line(note, question, one)));
            }
        }
        return known;
    }

    private static Line line(Note note, Question question, QuestionStats stats) {
        int line = note.parsed().text().lineOf(question.core().origin().span().offset());
        String prompt = question.asked().strip().replaceAll("\\s+", " ");
        return new Line(note.parsed().path(), line, prompt, stats, remarks(question, stats));
    }

    private static List<String> remarks(Question question, QuestionStats stats) {
        if (question instanceof ChoiceQuestion choice) {
            return ClassStats.neverChosen(choice, stats, FEWEST).stream()
                    .map(option -> "nobody chose “" + words(option.text()) + "”")
                    .toList();
        }
        if (!(question instanceof ShortAnswerQuestion shortAnswer)) {
            return List.of();
        }
        List<String> remarks = new ArrayList<>();
        List<String> right =
                shortAnswer.accepted().stream().map(one -> folded(one.text())).toList();
        stats.given().entrySet().stream()
                .filter(given -> given.getValue() >= OFTEN && !right.contains(folded(given.getKey())))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(given -> remarks.add(given.getValue() + " typed “" + given.getKey() + "”"));
        return remarks;
    }

    private static String words(Fragment text) {
        return text.text().strip();
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
