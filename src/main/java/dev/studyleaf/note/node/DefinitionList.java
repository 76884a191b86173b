package dev.studyleaf.note.node;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;

/** Terms, each a line, and what they mean; its children are {@link DefinitionPart}s. */
public final class DefinitionList extends CustomBlock {
    /** The parts that belong together: one or more terms, then what they mean. */
    public List<List<DefinitionPart>> entries() {
        List<List<DefinitionPart>> entries = new ArrayList<>();
        DefinitionPart before = null;
        for (Node child = getFirstChild(); child instanceof DefinitionPart part; child = child.getNext()) {
            if (part.isTerm() && (before == null || !before.isTerm())) {
                entries.add(new ArrayList<>());
            }
            entries.get(entries.size() - 1).add(part);
            before = part;
        }
        return entries;
    }
}
