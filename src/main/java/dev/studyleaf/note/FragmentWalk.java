package dev.studyleaf.note;

import java.util.List;
import java.util.function.Consumer;
import org.commonmark.node.Node;

/** Goes over all that the values of a note hold of its tree, always in the same order. */
final class FragmentWalk {
    private final Consumer<List<Node>> each;

    private FragmentWalk(Consumer<List<Node>> each) {
        this.each = each;
    }

    static void over(ParsedNote note, Consumer<List<Node>> each) {
        FragmentWalk walk = new FragmentWalk(each);
        walk.fragment(note.heading());
        note.sections().forEach(section -> walk.fragment(section.heading()));
        for (Anchor anchor : note.anchors()) {
            each.accept(anchor.nodes());
            walk.fragment(anchor.heading());
        }
        note.blocks().forEach(walk::block);
        for (Callout callout : note.callouts()) {
            each.accept(callout.nodes());
            walk.fragment(callout.title());
            callout.parts().forEach(walk::part);
        }
    }

    private void fragment(Fragment fragment) {
        each.accept(fragment.nodes());
    }

    private void block(NoteBlock block) {
        fragment(block.text());
        block.children().forEach(this::block);
    }

    private void part(CalloutPart part) {
        if (part instanceof CalloutPart.Line line) {
            fragment(line.text());
        } else if (part instanceof CalloutPart.Items items) {
            fragment(items.content());
            for (CalloutPart.Item item : items.items()) {
                fragment(item.text());
                item.children().forEach(this::part);
            }
        } else if (part instanceof CalloutPart.Table table) {
            fragment(table.content());
            table.rows().forEach(row -> row.forEach(this::fragment));
        } else if (part instanceof CalloutPart.Other other) {
            fragment(other.content());
        }
    }
}
