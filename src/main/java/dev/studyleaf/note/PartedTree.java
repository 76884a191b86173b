package dev.studyleaf.note;

import java.util.List;
import java.util.OptionalLong;
import org.commonmark.node.Node;

/** The tree of a note that was let go of, as its {@link TreePart parts} know it. */
interface PartedTree {
    /** The nodes of a part; parses the note again. */
    List<Node> part(int number);

    /** What the tree was made of, once that is said. */
    OptionalLong madeOf();
}
