package dev.studyleaf.quiz;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The ids that questions had when they were last locked, so that a learner's progress follows a question whose prompt is
 * edited.
 *
 * @param entries each question as it was, in the order of the file
 * @param renamed ids that are no longer used, each with the one that took its place
 */
public record QuestionLock(List<Entry> entries, Map<String, String> renamed) {
    public static final QuestionLock NONE = new QuestionLock(List.of(), Map.of());

    private static final String HEAD = """
            # The ids of the questions, so that progress follows them when they are edited.
            # Written by `studyleaf lock`; keep it with the notes.
            """;
    private static final Pattern QUESTION = Pattern.compile("question\\t([^\\t]+)\\t([a-z0-9]+)\\t([^\\t]+)\\t(.+)");
    private static final Pattern RENAMED = Pattern.compile("renamed\\t([^\\t]+)\\t([^\\t]+)");

    /**
     * A question as it was locked.
     *
     * @param id under which learners have their progress
     * @param fingerprint of its kind and prompt
     * @param path of its note
     * @param prompt its words, folded
     */
    public record Entry(String id, String fingerprint, String path, String prompt) {}

    public QuestionLock {
        entries = List.copyOf(entries);
        renamed = Map.copyOf(renamed);
    }

    /** Only the entries of one note. */
    public QuestionLock of(String path) {
        return new QuestionLock(
                entries.stream().filter(entry -> entry.path().equals(path)).toList(), renamed);
    }

    /** Reads what {@link #text} wrote; a line that is something else is reported. */
    public static QuestionLock read(SourceText file, Diagnostics diagnostics) {
        List<Entry> entries = new ArrayList<>();
        Map<String, String> renamed = new LinkedHashMap<>();
        int offset = 0;
        for (String line : file.text().split("\n", -1)) {
            Matcher question = QUESTION.matcher(line.stripTrailing());
            Matcher old = RENAMED.matcher(line.stripTrailing());
            if (question.matches()) {
                entries.add(new Entry(question.group(1), question.group(2), question.group(3), question.group(4)));
            } else if (old.matches()) {
                renamed.put(old.group(1), old.group(2));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                diagnostics.add(
                        file,
                        new SourceSpan(offset, line.length()),
                        Code.CONFIG_SYNTAX,
                        "this line is no entry of the lock file",
                        "take the file from before, or keep both sides of a merge; then run `studyleaf lock`");
            }
            offset += line.length() + 1;
        }
        return new QuestionLock(entries, renamed);
    }

    /** The lock of these questions as they are now; earlier names are kept. */
    public static QuestionLock of(List<Question> questions, Map<String, String> renamed) {
        return new QuestionLock(
                questions.stream()
                        .filter(question -> !question.core().made())
                        .map(QuestionLock::entry)
                        .toList(),
                renamed);
    }

    static Entry entry(Question question) {
        String prompt = Fingerprint.normal(question.core().prompt().text());
        return new Entry(
                question.id(), Fingerprint.of(question), question.core().path(), prompt);
    }

    /** The file, the same for the same questions: sorted, one line each, so that versions can be compared and merged. */
    public String text() {
        String questions = entries.stream()
                .map(entry -> "question\t" + entry.id() + "\t" + entry.fingerprint() + "\t" + entry.path() + "\t"
                        + entry.prompt() + "\n")
                .distinct()
                .sorted()
                .collect(Collectors.joining());
        String names = new TreeMap<>(renamed)
                .entrySet().stream()
                        .map(name -> "renamed\t" + name.getKey() + "\t" + name.getValue() + "\n")
                        .collect(Collectors.joining());
        return HEAD + questions + names;
    }
}
