package dev.studyleaf.page;

import dev.studyleaf.kept.Out;
import dev.studyleaf.kept.Told;
import dev.studyleaf.page.TermUses.Place;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * The places of a term, cut out of the notes when its page is made: most pages of a build after a change are only compared. For one
 * page, not for threads.
 */
final class TermPlaces extends AbstractList<Place> implements RandomAccess, Told {
    private final TermUses uses;
    private final TermUses.Filed filed;
    private @Nullable List<Place> made;

    TermPlaces(TermUses uses, TermUses.Filed filed) {
        this.uses = uses;
        this.filed = filed;
    }

    private List<Place> made() {
        List<Place> places = made;
        if (places == null) {
            places = uses.places(filed);
            made = places;
        }
        return places;
    }

    @Override
    public Place get(int index) {
        return made().get(index);
    }

    @Override
    public int size() {
        return made().size();
    }

    @Override
    public void tell(Out out) {
        uses.tell(filed, out);
    }
}
