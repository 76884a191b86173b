package dev.studyleaf.note;

import dev.studyleaf.kept.In;
import dev.studyleaf.kept.Out;
import java.util.Optional;
import java.util.OptionalLong;

/** How a tree that was let go of is written down: as the places of its blocks. Its nodes are those of the note that is read. */
final class TreeCode {
    private TreeCode() {}

    /** The note that what is read was made of. */
    static ParsedNote note(In in) {
        return note(in.inputs()).orElseThrow();
    }

    private static Optional<ParsedNote> note(Object inputs) {
        if (inputs instanceof OfNote some) {
            return Optional.of(some.note());
        }
        return inputs instanceof ParsedNote note ? Optional.of(note) : Optional.empty();
    }

    /** Whether the tree of a part is the one that {@link #of} will give when it is read. */
    static boolean mayBeOf(Out out, PartedTree tree) {
        return out.inputs()
                .flatMap(TreeCode::note)
                .map(note -> note.tree() == tree)
                .orElse(true);
    }

    /** Refused while the tree is held. */
    static void write(Out out, NoteTree tree) {
        if (tree.isHeld()) {
            out.refuse();
        }
        int[] places = tree.places();
        out.number(places.length);
        int last = 0;
        for (int place : places) {
            out.number(place - last);
            last = place;
        }
    }

    static NoteTree read(In in) {
        int[] places = new int[in.count()];
        int last = 0;
        for (int i = 0; i < places.length; i++) {
            last += in.number();
            places[i] = last;
        }
        NoteTree tree = of(in);
        tree.restore(places);
        return tree;
    }

    /** The tree of the note that is read. */
    static NoteTree of(In in) {
        return note(in.inputs()).map(ParsedNote::tree).orElseGet(() -> in.common(NoteTree.class, NoteTree::released));
    }

    /** What the tree was made of; refused where nobody said. */
    static void sum(Out out, PartedTree tree) {
        OptionalLong madeOf = tree.madeOf();
        if (madeOf.isEmpty()) {
            out.refuse();
        } else {
            out.whole(madeOf.getAsLong());
        }
    }
}
