package dev.studyleaf.note;

import dev.studyleaf.kept.Codes;
import dev.studyleaf.kept.In;
import dev.studyleaf.kept.Out;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** How notes whose trees were let go of are written down, and what tells them from others. */
public final class NoteCodes {
    private static final Type NODES = nodes();

    private NoteCodes() {}

    private static Type nodes() {
        return java.util.Arrays.stream(Fragment.class.getRecordComponents())
                .map(java.lang.reflect.RecordComponent::getGenericType)
                .filter(ParameterizedType.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    /** For notes that are read back without their trees; the code of their files has to be given. */
    public static Codes values(Codes codes) {
        codes.with(NODES, new NodesCode(false))
                .with(NoteTree.class, NoteCodes::write, NoteCodes::read)
                .with(BlockOutline.class, BlockOutline::write, BlockOutline::read);
        return codes.with(ParsedNote.class, new NoteCode(codes, codes.of(ParsedNote.class)))
                .shared(List.of(Fragment.class, NoteBlock.class, Callout.class, ParsedNote.class));
    }

    /** For what is made of one note, {@link OfNote} or the note itself: what is the note's own is taken from it. */
    public static Codes ofNote(Codes codes) {
        return codes.with(NODES, new NodesCode(false))
                .<ParsedNote>with(ParsedNote.class, (out, note) -> {}, NoteCodes::note)
                .shared(List.of(Fragment.class));
    }

    private static ParsedNote note(In in) {
        return note(in.inputs()).orElseThrow();
    }

    private static Optional<ParsedNote> note(Object inputs) {
        if (inputs instanceof OfNote some) {
            return Optional.of(some.note());
        }
        return inputs instanceof ParsedNote note ? Optional.of(note) : Optional.empty();
    }

    /** Whether the tree of a part is the one that {@link #of} will give when it is read. */
    static boolean mayBeOf(Out out, NoteTree tree) {
        return out.inputs()
                .flatMap(NoteCodes::note)
                .map(note -> note.tree() == tree)
                .orElse(true);
    }

    /** For what is made of notes. */
    public static Codes sums(Codes codes) {
        return codes.with(NODES, new NodesCode(true))
                .<ParsedNote>told(ParsedNote.class, (out, note) -> sum(out, note.tree()));
    }

    private static void write(Out out, NoteTree tree) {
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

    private static NoteTree read(In in) {
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

    static void sum(Out out, NoteTree tree) {
        OptionalLong madeOf = tree.madeOf();
        if (madeOf.isEmpty()) {
            out.refuse();
        } else {
            out.whole(madeOf.getAsLong());
        }
    }
}
