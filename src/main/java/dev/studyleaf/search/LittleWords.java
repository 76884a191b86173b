package dev.studyleaf.search;

import dev.studyleaf.note.WordSet;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that say nothing of what a text is about. The index holds them in names, not in running text, where they would be
 * a quarter of it; the page gets them with the index and does not ask for them unless nothing else is asked. These
 * English ones are always little; on a large site so are {@link CommonWords}.
 */
final class LittleWords {
    static final Set<String> ALL = WordSet.of("""
            a an and are as at be by can do does for from has have how i in is it its me of on or should that the their
            there these this to was we were what when where which who why will with you your
            """);

    private LittleWords() {}

    /** Words in order with spaces between. */
    static String line(Collection<String> words) {
        return String.join(" ", new TreeSet<>(words));
    }
}
