package dev.studyleaf.highlight;

import java.util.ArrayList;
import java.util.List;

/** Gathers pieces; neighbours of one kind become one piece. */
final class Pieces {
    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Piece.Kind kind = Piece.Kind.PLAIN;

    void add(Piece.Kind next, String more) {
        if (next != kind) {
            flush();
            kind = next;
        }
        text.append(more);
    }

    List<Piece> all() {
        flush();
        return List.copyOf(pieces);
    }

    private void flush() {
        if (text.length() > 0) {
            pieces.add(new Piece(kind, text.toString()));
            text.setLength(0);
        }
    }
}
