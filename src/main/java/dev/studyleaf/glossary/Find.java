package dev.studyleaf.glossary;

/** A found term with the pattern that found it. */
record Find(TermPattern pattern, FoundTerm term) {
    String name() {
        return term.name();
    }

    Spot spot() {
        return term.spot();
    }

    String path() {
        return term.spot().note().path();
    }

    /** Whether its name may become a link wherever the notes use it. */
    boolean isLinked() {
        return unlinkedFor().isEmpty();
    }

    /** Why its name becomes no link, or empty. */
    String unlinkedFor() {
        if (TermWords.isCommon(name())) {
            return "too plain a word to be linked";
        }
        if (isProduct()) {
            return "";
        }
        boolean measured = pattern.precision().isLinked() || !term.trust().isLinked();
        return measured ? term.trust().remark() : "not linked, for what is written so is too often no term";
    }

    /** A product with the name of its maker, such as "Amazon Lex", is no label of a remark, whatever is said of it. */
    private boolean isProduct() {
        return term.trust() != Trust.CUE && TermName.asWritten(name()).isProduct();
    }
}
