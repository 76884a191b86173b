package dev.studyleaf.search;

import java.util.Set;
import java.util.TreeSet;

/**
 * English words that say nothing of what a text is about. The index holds them in names, not in running text, where they
 * would be a quarter of it; the page gets them with the index and does not ask for them unless nothing else is asked.
 */
final class LittleWords {
    static final Set<String> ALL = Set.of(
            ("a an and are as at be by can do does for from has have how i in is it its me of on or should that the their "
                            + "there these this to was we were what when where which who why will with you your")
                    .split(" "));

    private LittleWords() {}

    /** All of them, with spaces between. */
    static String line() {
        return String.join(" ", new TreeSet<>(ALL));
    }
}
