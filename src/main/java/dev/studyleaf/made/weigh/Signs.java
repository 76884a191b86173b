package dev.studyleaf.made.weigh;

import java.util.EnumSet;
import java.util.Set;

/** Gathers what speaks for and against a question. */
public final class Signs {
    private final Set<Sign> all = EnumSet.noneOf(Sign.class);

    /** Begins with those of a place and that of a form. */
    public Signs(Set<Sign> place, Sign form) {
        all.addAll(place);
        all.add(form);
    }

    /** Adds a sign where it holds. */
    public Signs when(boolean holds, Sign sign) {
        if (holds) {
            all.add(sign);
        }
        return this;
    }

    public Set<Sign> all() {
        return all;
    }
}
