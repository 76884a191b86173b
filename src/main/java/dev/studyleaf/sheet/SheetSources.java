package dev.studyleaf.sheet;

import java.util.List;

/** Everything that goes on a cheat sheet, in the order in which a note's cards stand on it. */
final class SheetSources {
    static final List<SheetSource> ALL =
            List.of(new KeyCallouts(), new Contrasts(), new SmallTables(), new DisplayFormulas(), new Facts());

    private SheetSources() {}
}
