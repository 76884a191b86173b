package dev.studyleaf.note.syntax.block;

import org.commonmark.parser.block.ParserState;

/** A cheap look at how a line begins, before a block that could start there is tried. */
final class LineStart {
    /** A line that is indented by so many columns is code. */
    static final int CODE_INDENT = 4;

    private LineStart() {}

    /** Whether a line is no indented code and begins with one of the signs: nearly none does. */
    static boolean isOneOf(String signs, ParserState state) {
        CharSequence line = state.getLine().getContent();
        int first = state.getNextNonSpaceIndex();
        return state.getIndent() < CODE_INDENT && first < line.length() && signs.indexOf(line.charAt(first)) >= 0;
    }
}
