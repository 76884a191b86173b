package dev.studyleaf.highlight;

/**
 * A piece of code.
 *
 * @param kind what it is
 * @param text as written; the pieces of a code one after the other are the code
 */
public record Piece(Kind kind, String text) {
    /** What a reader tells apart by colour. */
    public enum Kind {
        PLAIN(""),
        COMMENT("c"),
        KEYWORD("k"),
        STRING("s"),
        NUMBER("n"),
        TYPE("t"),
        NAME("v");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** Its name in style sheets; empty for what has no colour. */
        public String id() {
            return id;
        }
    }
}
