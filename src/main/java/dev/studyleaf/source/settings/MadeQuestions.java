package dev.studyleaf.source.settings;

import java.util.List;

/**
 * Which questions may be made from the notes.
 *
 * @param wanted whether any are
 * @param not the ids of those that are not, as the author gave them
 */
public record MadeQuestions(boolean wanted, List<String> not) {
    /** All of them. */
    public static final MadeQuestions ALL = new MadeQuestions(true, List.of());

    public MadeQuestions {
        not = List.copyOf(not);
    }
}
