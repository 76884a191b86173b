package dev.studyleaf.made;

import dev.studyleaf.note.LineMark;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.source.settings.MadeQuestions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * What authors do not want to be asked: nothing at all, nothing of a note ({@code made-questions: false} in its front
 * matter), nothing of a line ({@code <!--no-question-->} in it), or not one question.
 *
 * @param all whether no question is made anywhere
 * @param ids the questions that are not to be made
 * @param met those of them that would have been made; it fills while questions are made, by several threads
 */
public record Silence(boolean all, Set<String> ids, Set<String> met) {
    /** Files about a repository, and orders to a machine, are no notes to learn from. */
    private static final Pattern ABOUT =
            Pattern.compile("(?i)(.*/)?(AGENTS|CLAUDE|GEMINI|CONTRIBUTING|CHANGELOG|LICEN[CS]E|SECURITY|"
                    + "CODE_OF_CONDUCT|.*\\.prompt)\\.md");

    private static final Pattern MARK = LineMark.comment(LineMark.NO_QUESTION);

    public Silence(boolean all, Set<String> ids) {
        this(all, Set.copyOf(ids), ConcurrentHashMap.newKeySet());
    }

    /** What the settings say. */
    public static Silence of(MadeQuestions settings) {
        return new Silence(!settings.wanted(), Set.copyOf(settings.not()));
    }

    boolean in(ParsedNote note) {
        return all
                || ABOUT.matcher(note.path()).matches()
                || !note.file().frontMatter().madeQuestions();
    }

    boolean isOn(Question question) {
        boolean on = ids.contains(question.id());
        if (on) {
            met.add(question.id());
        }
        return on;
    }

    /** Whether the line that a question was made of says so; the text of the note is read for that. */
    static boolean isMarked(ParsedNote note, Question question) {
        String text = note.text().text();
        int start = Math.min(question.core().origin().span().offset(), text.length());
        int end = text.indexOf('\n', start);
        String line = text.substring(start, end < 0 ? text.length() : end);
        return MARK.matcher(line).find();
    }
}
