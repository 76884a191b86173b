package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spots;
import java.util.List;

/**
 * One of the places in which notes name what they speak of, whether or not they say there what it is. What it finds may be
 * listed in the index of names; it makes no term.
 */
public abstract class NamePattern {
    private final String name;
    private final String says;
    private final NameSign sign;

    /**
     * @param name a short name for reports, such as {@code named-heading}
     * @param says what it looks for, in words, for reports
     * @param sign what it says for its names
     */
    NamePattern(String name, String says, NameSign sign) {
        this.name = name;
        this.says = says;
        this.sign = sign;
    }

    /** A short name for reports, such as {@code named-heading}. */
    public final String name() {
        return name;
    }

    /** What it looks for, in words, for reports. */
    public final String says() {
        return says;
    }

    /** What it says for its names. */
    public final NameSign sign() {
        return sign;
    }

    /** The names of one note, in its order. */
    public abstract List<SeenName> find(Spots spots);
}
