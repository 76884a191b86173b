package dev.studyleaf.quiz;

import dev.studyleaf.note.Fragment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What questions of every kind have.
 *
 * @param id stable and unique in the study: the learner's progress hangs on it
 * @param prompt what is asked
 * @param hints in the order in which they are given
 * @param why the explanation
 * @param tags from the author's comment
 * @param level 1 to 3, 0 where none is given
 * @param marking how it counts, and where it is asked
 * @param given what is to be known before the prompt: a case, or the title of a set of cards
 * @param path the note
 * @param section the index of the section it stands in
 * @param origin where it comes from
 */
public record QuestionCore(
        String id,
        Fragment prompt,
        List<Fragment> hints,
        Optional<Fragment> why,
        List<String> tags,
        int level,
        Marking marking,
        Optional<Fragment> given,
        String path,
        int section,
        Origin origin) {
    public QuestionCore {
        hints = List.copyOf(hints);
        tags = List.copyOf(tags);
    }

    /** Whether it is asked before the text, as the tag {@code before} says. */
    public boolean before() {
        return tags.contains("before");
    }

    /** Whether it was made from the notes. */
    public boolean made() {
        return origin instanceof Origin.Made;
    }

    /** What every question shows with its mark-up. */
    Stream<Fragment> pieces() {
        return Stream.of(Stream.of(prompt), hints.stream(), why.stream(), given.stream())
                .flatMap(some -> some);
    }

    /** The same under another id. */
    public QuestionCore withId(String other) {
        return new QuestionCore(other, prompt, hints, why, tags, level, marking, given, path, section, origin);
    }

    /** The same in another place of its note. */
    public QuestionCore moved(Origin there, int sectionThere) {
        return new QuestionCore(id, prompt, hints, why, tags, level, marking, given, path, sectionThere, there);
    }

    /** The same, from elsewhere. */
    public QuestionCore withOrigin(Origin other) {
        return new QuestionCore(id, prompt, hints, why, tags, level, marking, given, path, section, other);
    }
}
