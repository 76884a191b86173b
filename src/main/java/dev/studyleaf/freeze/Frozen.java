package dev.studyleaf.freeze;

import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.Section;
import dev.studyleaf.quiz.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A note with questions written into it.
 *
 * @param insertions what is put in, by the place in the note's text, in UTF-16 units; nothing else changes
 * @param questions those that are put in
 * @param refused those that would not be read back as they are
 */
public record Frozen(NavigableMap<Integer, String> insertions, List<Question> questions, List<Question> refused) {
    public Frozen {
        questions = List.copyOf(questions);
        refused = List.copyOf(refused);
    }

    /**
     * Puts questions at the end of the part of the note that each belongs to, in the given order. Each keeps its id, and so
     * the progress of learners.
     */
    public static Frozen of(ParsedNote note, List<Question> questions) {
        Trial trial = new Trial(note);
        Map<Question, List<String>> lines = new LinkedHashMap<>();
        List<Question> refused = new ArrayList<>();
        for (Question question : questions) {
            List<String> kept = trial.lines(question);
            if (kept.isEmpty()) {
                refused.add(question);
            } else {
                lines.put(question, kept);
            }
        }
        NavigableMap<Integer, String> insertions = insertions(note, lines);
        List<Question> all = List.copyOf(lines.keySet());
        if (trial.keeps(insertions, all)) {
            return new Frozen(insertions, all, refused);
        }
        return new Frozen(new TreeMap<>(), List.of(), questions);
    }

    private static NavigableMap<Integer, String> insertions(ParsedNote note, Map<Question, List<String>> lines) {
        SourceText text = note.text();
        String end = text.text().contains("\r\n") ? "\r\n" : "\n";
        NavigableMap<Integer, List<String>> blocks = new TreeMap<>();
        lines.forEach((question, callout) -> blocks.computeIfAbsent(place(note, question), p -> new ArrayList<>())
                .add(String.join(end, callout) + end));
        NavigableMap<Integer, String> insertions = new TreeMap<>();
        blocks.forEach((place, callouts) -> {
            boolean last = place == text.text().length();
            insertions.put(place, before(text, place, end) + String.join(end, callouts) + (last ? "" : end));
        });
        return insertions;
    }

    /** The start of the line of the heading that begins the next part, or the end of the note. */
    private static int place(ParsedNote note, Question question) {
        return note.afterPart(question.core().section())
                .map(Section::span)
                .map(span -> note.text().lineStart(note.text().lineOf(span.offset())))
                .orElse(note.text().text().length());
    }

    /** What parts a callout from the text before it: a line without words. */
    private static String before(SourceText text, int place, String end) {
        String head = text.text().substring(0, place);
        if (head.isEmpty() || head.endsWith("\n\n") || head.endsWith("\r\n\r\n") || head.endsWith("\r\r")) {
            return "";
        }
        return head.endsWith("\n") || head.endsWith("\r") ? end : end + end;
    }
}
