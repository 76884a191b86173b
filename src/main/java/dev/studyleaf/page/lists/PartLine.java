package dev.studyleaf.page.lists;

import java.util.List;
import java.util.Optional;

/**
 * A part of a list that is too long for one page.
 *
 * @param name what the part is called in a row of all parts, such as a letter
 * @param address of its page
 * @param first what its first entry is called
 * @param last what its last entry is called
 * @param size how many entries it has
 */
public record PartLine(String name, String address, String first, String last, int size) {
    /** What a part is called that goes from one thing to another. */
    public static String name(String first, String last) {
        return first.equals(last) ? first : first + " – " + last;
    }

    /** The part with an index, if there is one. */
    public static Optional<PartLine> at(List<PartLine> parts, int index) {
        return index >= 0 && index < parts.size() ? Optional.of(parts.get(index)) : Optional.empty();
    }
}
