package dev.studyleaf.note;

import dev.studyleaf.kept.Codes;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;

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
                .with(NoteTree.class, TreeCode::write, TreeCode::read)
                .with(BlockOutline.class, BlockOutline::write, BlockOutline::read);
        return codes.with(ParsedNote.class, new NoteCode(codes, codes.of(ParsedNote.class)))
                .shared(List.of(Fragment.class, NoteBlock.class, Callout.class, ParsedNote.class));
    }

    /** For what is made of one note, {@link OfNote} or the note itself: what is the note's own is taken from it. */
    public static Codes ofNote(Codes codes) {
        return codes.with(NODES, new NodesCode(false))
                .<ParsedNote>with(ParsedNote.class, (out, note) -> {}, TreeCode::note)
                .shared(List.of(Fragment.class));
    }

    /** For what is made of notes. */
    public static Codes sums(Codes codes) {
        return codes.with(NODES, new NodesCode(true))
                .<ParsedNote>told(ParsedNote.class, (out, note) -> TreeCode.sum(out, note.tree()));
    }
}
