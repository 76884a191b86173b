package dev.studyleaf.glossary.weigh;

import java.util.Set;

/** Collects signs. */
record Marks(Set<Sign> signs) {
    void add(Sign sign, boolean is) {
        if (is) {
            signs.add(sign);
        }
    }
}
