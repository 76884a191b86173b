package dev.studyleaf.note;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Running text and blocks of a note that was read from disk: two thirds of all that it is in memory, and most notes of a build
 * after a change are not looked into. Safe for threads.
 */
final class LaterBody {
    /** What is read later. */
    record Body(List<TextRun> runs, List<NoteBlock> blocks) {}

    private final Supplier<Optional<Body>> read;
    private final NoteTree tree;
    private volatile WeakReference<@Nullable Body> last = new WeakReference<>(null);

    /**
     * Nothing is read yet.
     *
     * @param read gives it each time anew; nothing where it is damaged since
     * @param tree of the note, which parses it again then
     */
    LaterBody(Supplier<Optional<Body>> read, NoteTree tree) {
        this.read = read;
        this.tree = tree;
    }

    List<TextRun> runs(int size) {
        return new LaterList<>(size, () -> get().runs());
    }

    List<NoteBlock> blocks(int size, BlockOutline outline) {
        return new LaterBlocks(size, () -> get().blocks(), outline);
    }

    private Body get() {
        Body known = last.get();
        if (known == null) {
            known = read.get().orElseGet(this::parsed);
            last = new WeakReference<>(known);
        }
        return known;
    }

    private Body parsed() {
        ParsedNote whole = tree.again();
        return new Body(whole.runs(), whole.blocks());
    }

    /** Blocks of which is known without them how they stand. */
    static final class LaterBlocks extends LaterList<NoteBlock> {
        private final BlockOutline outline;

        private LaterBlocks(int size, Supplier<List<NoteBlock>> items, BlockOutline outline) {
            super(size, items);
            this.outline = outline;
        }

        BlockOutline outline() {
            return outline;
        }
    }
}
