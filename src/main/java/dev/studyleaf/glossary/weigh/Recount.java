package dev.studyleaf.glossary.weigh;

import dev.studyleaf.kept.Kept;
import dev.studyleaf.kept.Seal;
import dev.studyleaf.note.ParsedNote;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Looks how some notes use the names of an earlier decision by now, and whether it would be decided in the same way. */
public final class Recount {
    private final Sought sought;
    private final Totals totals;
    private final Map<String, Count> changes = new HashMap<>();

    /**
     * No note is looked at yet.
     *
     * @param names that were looked for
     * @param all the same in words, for who has to look again
     * @param totals of all notes when it was decided
     * @param kept what was seen by earlier builds
     */
    public Recount(Seal names, Supplier<? extends Stream<String>> all, Totals totals, Kept kept) {
        this.sought = Sought.again(names, () -> all.get().distinct().toList(), kept);
        this.totals = totals;
    }

    /**
     * Looks at a note.
     *
     * @param before tells what was seen in it when it was decided, see {@link Sightings#sums}
     * @return whether that is known still
     */
    public boolean look(ParsedNote note, long before) {
        if (sought.sum(note) == before) {
            return true;
        }
        Optional<Map<String, Count>> then = sought.before(note.path(), before);
        then.ifPresent(counts -> {
            sought.seen(note).counts().forEach((key, count) -> change(key).add(count));
            counts.forEach((key, count) -> change(key).subtract(count));
        });
        return then.isPresent();
    }

    private Count change(String key) {
        return changes.computeIfAbsent(key, k -> new Count());
    }

    /** Whether all that was decided would be decided again. */
    public boolean isSame() {
        return totals.stayWith(changes);
    }
}
