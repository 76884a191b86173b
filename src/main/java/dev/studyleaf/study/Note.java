package dev.studyleaf.study;

import dev.studyleaf.glossary.link.TermUse;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.quiz.Question;
import java.util.List;
import java.util.Optional;

/**
 * A note in its study.
 *
 * @param parsed its content
 * @param place where it stands among the others
 * @param questions in the order of the note, those that its page does not show among them
 * @param uses the first place of each term in each section, in the order of the note
 * @param neighbours what other notes have to do with it
 */
public record Note(
        ParsedNote parsed, Place place, List<Question> questions, List<TermUse> uses, Neighbours neighbours) {
    /** Words that a careful reader takes in a minute. */
    private static final int WORDS_A_MINUTE = 200;

    public Note {
        questions = List.copyOf(questions);
        uses = List.copyOf(uses);
    }

    /** Its place in the reading order, from 1; 0 for the note that is the first page. */
    public int number() {
        return place.number();
    }

    /** Its page below the site's root. */
    public String address() {
        return place.address();
    }

    /** The shown names of the parts of the study that it is in, outermost first. */
    public List<String> folders() {
        return place.folders();
    }

    /** Whether its text is that of the first page. */
    public boolean isHome() {
        return place.address().equals(Place.HOME);
    }

    /** What it calls itself, else what the list of notes calls it. */
    public String title() {
        boolean named = parsed.file().frontMatter().title().isPresent()
                || !parsed.heading().isEmpty();
        return named ? parsed.title() : place.label();
    }

    /** Its title for places far from its folder: with the parts of the study that it is in, where the title alone does not tell it from others. */
    public String titleAfar() {
        return place.within().isEmpty() ? title() : title() + " (" + place.within() + ")";
    }

    /** The questions that its page asks. */
    public List<Question> asked() {
        return questions.stream().filter(Question::onNote).toList();
    }

    /** The questions that practice asks: all but those that are kept for the exam. */
    public List<Question> practised() {
        return questions.stream()
                .filter(question -> !question.core().marking().examOnly())
                .toList();
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

    /** The day it says it is of, such as {@code 2024-05-31}. */
    public Optional<String> date() {
        return parsed.file().frontMatter().placing().date();
    }

    /** Reading time, at least 1. */
    public int minutes() {
        return Math.max(1, Math.round((float) parsed.words() / WORDS_A_MINUTE));
    }
}
