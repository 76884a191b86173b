package dev.studyleaf.glossary.pattern;

import java.util.List;

/** The patterns, the most reliable first: of two finds of one name the earlier pattern's is kept. */
public final class TermPatterns {
    /** All of them; a new one is a new file and a line here. */
    public static final List<TermPattern> ALL = List.of(
            new AuthorMarkPattern(),
            new TermTablePattern(),
            new IsAPattern(),
            new DefinitionListPattern(),
            new QuestionHeadingPattern(),
            new AnnouncedPattern(),
            new DefinitionLabelPattern(),
            new CalledPattern(),
            new PlainlyCalledPattern(),
            new ItalicLeadPattern(),
            new HighlightLeadPattern(),
            new CodeLeadPattern(),
            new LinkLeadPattern(),
            new BoldLeadPattern(),
            new NamedTablePattern(),
            new WideGapPattern(),
            new DashLeadPattern(),
            new ColonLeadPattern(),
            new EqualsLeadPattern(),
            new CommaLeadPattern(),
            new TitlePattern(),
            new HeadingPattern(),
            new HeadingGistPattern(),
            new HeadedStatementPattern(),
            new BoldHeadPattern(),
            new HeadedPhrasePattern(),
            new SentencePattern(),
            new NamedItemPattern(),
            new ConditionPattern(),
            new MarkedNamePattern(),
            new GlossedNamePattern(),
            new MentionedNamePattern(),
            new PlainHeadPattern(),
            new RowPattern(),
            new AbbreviationPattern(),
            new ShortNamePattern(),
            new FacetPattern());

    private TermPatterns() {}
}
