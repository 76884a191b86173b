package dev.studyleaf.glossary.weigh;

import dev.studyleaf.glossary.pattern.Trust;
import dev.studyleaf.kept.In;
import dev.studyleaf.kept.Out;
import java.util.Arrays;

/** How often a name is used in a note, or in many. */
final class Count {
    private static final int WORTH_OF_A_HEADING = 2;
    private static final int EVERYWHERE = 40;

    /** How many uses in a find's own text are told apart from others. */
    static final int MOST_OWN = 2;

    /** More than any pattern asks for, own uses left out, is as good as that. */
    private static final int ENOUGH = MOST_OWN
            + Arrays.stream(Trust.values())
                    .mapToInt(Trust::sightings)
                    .filter(sightings -> sightings < Integer.MAX_VALUE)
                    .max()
                    .orElse(0);

    private int capital;
    private int small;
    /** How many notes have a heading that is just the name. */
    private int headings;

    /**
     * All that a decision hangs on: where this stays, a use more or less changes nothing.
     *
     * @param sightings how often the name stands elsewhere, a heading that is just the name counted as more; no more than any pattern
     *     asks for
     * @param everywhere whether it is used so often, headings not counted, that it is hardly more than a word
     * @param small whether it is written small inside sentences, and never with a capital there
     * @param heading whether some heading is the name and nothing more
     */
    record Facts(int sightings, boolean everywhere, boolean small, boolean heading) {}

    static void write(Out out, Count count) {
        out.number(count.capital);
        out.number(count.small);
        out.number(count.headings);
    }

    static Count read(In in) {
        Count count = new Count();
        count.capital = in.number();
        count.small = in.number();
        count.headings = in.number();
        return count;
    }

    /** A place inside a sentence. */
    void see(boolean withCapital) {
        if (withCapital) {
            capital++;
        } else {
            small++;
        }
    }

    /** A heading of a note that is just the name; more of one note count as one. */
    void seeHeading() {
        headings = 1;
    }

    void add(Count other) {
        capital += other.capital;
        small += other.small;
        headings += other.headings;
    }

    void subtract(Count other) {
        capital -= other.capital;
        small -= other.small;
        headings -= other.headings;
    }

    Facts facts() {
        int uses = capital + small;
        boolean heading = headings > 0;
        return new Facts(
                Math.min(ENOUGH, uses + (heading ? WORTH_OF_A_HEADING : 0)),
                uses >= EVERYWHERE,
                small > 0 && capital == 0,
                heading);
    }

    @Override
    public String toString() {
        return capital + " " + small + " " + headings;
    }
}
