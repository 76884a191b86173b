package dev.studyleaf.glossary.spot;

/** Tells the first blocks under each heading of a note from the later ones; asked block by block, in the note's order. */
public final class SectionStarts {
    private static final int EARLY = 4;

    /** Where a block stands under its heading. */
    public enum Place {
        FIRST,
        EARLY,
        LATER
    }

    private int section = -1;
    private int seen;

    /** Blocks inside others are always later ones. */
    public Place next(Spot spot) {
        if (!spot.isTopLevel()) {
            return Place.LATER;
        }
        if (spot.block().section() != section) {
            section = spot.block().section();
            seen = 0;
        }
        seen++;
        return seen == 1 ? Place.FIRST : seen <= EARLY ? Place.EARLY : Place.LATER;
    }
}
