package dev.studyleaf.note;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * The tree of a note. Most of what a study takes in memory would be trees, so a build that shows each note once lets go of
 * each as soon as its values are read; the note is parsed again when its page is made. Safe for threads once it was let go
 * of.
 */
public final class NoteTree implements PartedTree {
    private @Nullable Node document;
    private List<Node> runs;
    /** The places of the note, see {@link ParsedNote#placeOf}, once there is no tree to see them by. */
    private int[] places = {};

    private @Nullable Supplier<ParsedNote> again;
    private OptionalLong madeOf = OptionalLong.empty();
    private WeakReference<@Nullable ParsedNote> last = new WeakReference<>(null);
    private @Nullable List<TreePart> parts;

    /** {@code runs} are the texts of {@link ParsedNote#runs()}, in the same order. */
    public NoteTree(Node document, List<Node> runs) {
        this.document = document;
        this.runs = List.copyOf(runs);
    }

    /** One that was let go of. */
    static NoteTree released() {
        NoteTree tree = new NoteTree(new Document(), List.of());
        tree.document = null;
        return tree;
    }

    void restore(int[] offsets) {
        places = offsets;
    }

    int[] places() {
        return places;
    }

    @Override
    public OptionalLong madeOf() {
        return madeOf;
    }

    /** Says how a tree that was let go of is made again, and what its note was made of. */
    void made(OptionalLong sum, Supplier<ParsedNote> parse) {
        madeOf = sum;
        again = parse;
    }

    /** Whether it is there. */
    public boolean isHeld() {
        return document != null;
    }

    /** The root; for {@code render} only, and only of {@link ParsedNote#whole()}. */
    public Node document() {
        if (document == null) {
            throw new IllegalStateException("the tree was let go of");
        }
        return document;
    }

    /** The node of a stretch of running text by its index, under the same conditions. */
    public Node ofRun(int run) {
        document();
        return runs.get(run);
    }

    /**
     * Lets go of the tree of a note that no other thread knows yet.
     *
     * @param note whose tree this is
     * @param elsewhere what other pages show of the note: it gets small trees of its own, where it can have them
     */
    void release(ParsedNote note, Collection<Fragment> elsewhere) {
        places = BlockPlaces.offsets(note.blocks());
        elsewhere.forEach(fragment -> TreePart.loosen(fragment.nodes()));
        List<TreePart> all = parts(note);
        for (int i = 0; i < all.size(); i++) {
            all.get(i).release(this, i);
        }
        document = null;
        runs = List.of();
        parts = null;
    }

    /** The note with its tree: the same for as long as somebody holds it. */
    synchronized ParsedNote again() {
        ParsedNote known = last.get();
        if (known == null) {
            if (again == null) {
                throw new IllegalStateException("the tree is there");
            }
            known = again.get();
            last = new WeakReference<>(known);
        }
        return known;
    }

    @Override
    public List<Node> part(int number) {
        ParsedNote whole = again();
        return whole.tree().parts(whole).get(number).inTree();
    }

    /** Whether the block that begins at an offset has a place, where the tree is gone. */
    boolean hasPlace(int offset) {
        return Arrays.binarySearch(places, offset) >= 0;
    }

    /** All parts that a note's values have, in an order that hangs on its text alone. */
    private synchronized List<TreePart> parts(ParsedNote note) {
        if (parts == null) {
            List<TreePart> all = new ArrayList<>();
            FragmentWalk.over(note, nodes -> {
                if (nodes instanceof TreePart part) {
                    all.add(part);
                }
            });
            parts = all;
        }
        return parts;
    }
}
