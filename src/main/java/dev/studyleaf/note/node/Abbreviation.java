package dev.studyleaf.note.node;

import org.commonmark.node.CustomNode;

/** A use of an abbreviation that its note explains with {@code *[HTML]: words}; its child is the abbreviation. */
public final class Abbreviation extends CustomNode {
    private final String meaning;

    public Abbreviation(String meaning) {
        this.meaning = meaning;
    }

    public String meaning() {
        return meaning;
    }
}
