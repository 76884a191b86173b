package dev.studyleaf.glossary.weigh;

import dev.studyleaf.kept.In;
import dev.studyleaf.kept.Out;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** How often all notes together used each name when something was decided; read when somebody asks. */
public final class Totals {
    /** What is known of a name that nobody uses. */
    static final Count.Facts NOTHING = new Count().facts();

    private final Supplier<Optional<Map<String, Count>>> counts;

    private Totals(Supplier<Optional<Map<String, Count>>> counts) {
        this.counts = counts;
    }

    Totals(Map<String, Count> counts) {
        this(() -> Optional.of(counts));
    }

    static void write(Out out, Totals totals) {
        totals.counts.get().ifPresentOrElse(all -> out.part(part -> Sought.writeAll(part, all)), out::refuse);
    }

    static Totals read(In in) {
        return new Totals(in.part(Sought::readAll));
    }

    /** Whether decisions on all names stay the same with more or fewer uses; not, where the totals are lost. */
    boolean stayWith(Map<String, Count> changes) {
        return changes.isEmpty()
                || counts.get().filter(all -> stay(all, changes)).isPresent();
    }

    private static boolean stay(Map<String, Count> all, Map<String, Count> changes) {
        return changes.entrySet().stream().allMatch(change -> {
            Count known = all.get(change.getKey());
            Count now = new Count();
            now.add(change.getValue());
            if (known != null) {
                now.add(known);
            }
            return now.facts().equals(known == null ? NOTHING : known.facts());
        });
    }
}
