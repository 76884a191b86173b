package dev.studyleaf.glossary.weigh;

import dev.studyleaf.glossary.words.Words;
import dev.studyleaf.kept.Codes;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.kept.Seal;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.parallel.Parallel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How often the notes use the names that were found, other than as first words, where every name has a capital and is
 * perhaps a label. One pass over all texts.
 */
public final class Sightings {
    private final Map<String, Count> counts = new HashMap<>();
    private final Seal names;
    private final List<Long> sums = new ArrayList<>();

    public Sightings(Stream<String> all, List<ParsedNote> notes, Kept kept) {
        Sought sought = Sought.of(all.distinct().toList(), kept);
        names = sought.seal();
        Parallel.<Sought.Seen>inTurn(notes.size(), note -> sought.seen(notes.get(note)), (note, seen) -> {
            sums.add(seen.sum());
            seen.counts()
                    .forEach((key, count) ->
                            counts.computeIfAbsent(key, k -> new Count()).add(count));
        });
    }

    /** What is kept under the names of the work; {@code codes} get what is needed for it. */
    public static Map<String, Class<?>> works(Codes codes) {
        codes.<Totals>with(Totals.class, Totals::write, Totals::read);
        return Sought.works(codes);
    }

    /** Tells the names that are looked for from others. */
    public Seal names() {
        return names;
    }

    /** For each note what tells that which was seen in it from anything else. */
    public List<Long> sums() {
        return sums;
    }

    /** All of it, to be compared with what is seen later. */
    public Totals totals() {
        return new Totals(counts);
    }

    private Count.Facts facts(String name) {
        Count count = counts.get(Words.key(name));
        return count == null ? Totals.NOTHING : count.facts();
    }

    /** How often the name stands elsewhere, as far as a pattern may ask; a heading that is just the name counts more. */
    int of(String name) {
        return facts(name).sightings();
    }

    /** Whether the notes use the name so often that it is hardly more than a word. */
    public boolean isEverywhere(String name) {
        return facts(name).everywhere();
    }

    /** Whether the name is written small inside sentences, and never with a capital there. */
    public boolean isWrittenSmall(String name) {
        return facts(name).small();
    }

    /** Whether some heading is the name and nothing more. */
    boolean isHeading(String name) {
        return facts(name).heading();
    }
}
