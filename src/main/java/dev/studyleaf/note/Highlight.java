package dev.studyleaf.note;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Delimited;

/** {@code ==words==}: marked words; in a question's prompt, a gap to fill. */
public final class Highlight extends CustomNode implements Delimited {
    @Override
    public String getOpeningDelimiter() {
        return "==";
    }

    @Override
    public String getClosingDelimiter() {
        return "==";
    }
}
