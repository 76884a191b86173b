package dev.studyleaf.ask;

import java.util.List;

/** How a question is asked and judged, line by line. */
interface Form {
    /** What stands below the prompt, such as options with their numbers. */
    default List<String> lines() {
        return List.of();
    }

    /** What is to be typed, such as {@code Number}. */
    String wanted();

    /** What an answer is worth; it is not blank. */
    Verdict judge(String typed);

    /** The right answer in words. */
    String answer();

    /** Whether the learner judges. */
    default boolean open() {
        return false;
    }
}
