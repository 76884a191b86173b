package dev.studyleaf.sheet;

import dev.studyleaf.study.SiteInfo;
import java.util.List;

/** Everything that goes on a cheat sheet, in the order in which a note's cards stand on it. */
final class SheetSources {
    private SheetSources() {}

    static List<SheetSource> all(SiteInfo site) {
        return List.of(new KeyCallouts(site), new Contrasts(), new SmallTables(), new DisplayFormulas(), new Facts());
    }
}
