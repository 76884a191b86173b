package dev.studyleaf.glossary.weigh;

import java.util.Set;

/** Collects signs. */
public record Marks<S>(Set<S> signs) {
    /** Takes a sign where it is one. */
    public void add(S sign, boolean is) {
        if (is) {
            signs.add(sign);
        }
    }
}
