package dev.studyleaf.study;

import dev.studyleaf.glossary.TermUse;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.quiz.Question;
import java.util.List;
import java.util.Optional;

/**
 * A note in its study.
 *
 * @param parsed its content
 * @param number its place in the reading order, from 1
 * @param address its page below the site's root, such as {@code notes/graphs/bfs.html}
 * @param folders the shown names of the folders it lies in, outermost first
 * @param questions in the order of the note, those that its page does not show among them
 * @param uses the first place of each term in each section, in the order of the note
 * @param neighbours what other notes have to do with it
 */
public record Note(
        ParsedNote parsed,
        int number,
        String address,
        List<String> folders,
        List<Question> questions,
        List<TermUse> uses,
        Neighbours neighbours) {
    /** Words that a careful reader takes in a minute. */
    private static final int WORDS_A_MINUTE = 200;

    public Note {
        folders = List.copyOf(folders);
        questions = List.copyOf(questions);
        uses = List.copyOf(uses);
    }

    public String title() {
        return parsed.title();
    }

    /** The questions that its page asks. */
    public List<Question> asked() {
        return questions.stream().filter(Question::onNote).toList();
    }

    /** The author's description, or empty. */
    public String description() {
        return parsed.file().frontMatter().description().orElse("");
    }

    public List<String> tags() {
        return parsed.file().frontMatter().tags();
    }

    /** The author's other names for it. */
    public List<String> aliases() {
        return parsed.file().frontMatter().aliases();
    }

    /** The language it says it is in, a BCP 47 tag. */
    public Optional<String> language() {
        return parsed.file().frontMatter().language();
    }

    /** Reading time, at least 1. */
    public int minutes() {
        return Math.max(1, Math.round((float) parsed.words() / WORDS_A_MINUTE));
    }
}
