package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spots;
import java.util.List;

/**
 * One of the places in which notes name what they speak of, whether or not they say there what it is. What it finds may be
 * listed in the index of names; it makes no term.
 */
public interface NamePattern {
    /** A short name for reports, such as {@code named-heading}. */
    String name();

    /** What it looks for, in words, for reports. */
    String says();

    /** What it says for its names. */
    NameSign sign();

    /** The names of one note, in its order. */
    List<SeenName> find(Spots spots);
}
