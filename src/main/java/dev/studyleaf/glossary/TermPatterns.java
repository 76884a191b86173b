package dev.studyleaf.glossary;

import java.util.List;

/** The patterns, the most reliable first: of two finds of one name the earlier pattern's is kept. */
public final class TermPatterns {
    /** All of them; a new one is a new file and a line here. */
    public static final List<TermPattern> ALL = List.of(
            new TermTablePattern(),
            new IsAPattern(),
            new MarkedLeadPattern(),
            new BoldLeadPattern(),
            new PlainLeadPattern(),
            new NamedItemPattern(),
            new PlainHeadPattern(),
            new AbbreviationPattern());

    private TermPatterns() {}
}
