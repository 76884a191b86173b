package dev.studyleaf.glossary;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.glossary.weigh.Find;
import java.util.Map;

/**
 * Where a term or a cue comes from, and what speaks for it.
 *
 * @param path the file
 * @param span its place in that file
 * @param line the number of its line, from 1
 * @param pattern what found it: {@code declared}, or the name of a pattern
 * @param confidence the share, 0 to 1, of hand-labelled finds of this pattern that were right; 1 for what is declared
 * @param why in words, for the author
 */
public record Evidence(String path, SourceSpan span, int line, String pattern, double confidence, String why) {
    /**
     * Of 211 labelled questions on terms from here on 0.90 were unambiguous and 0.82 worth asking, of 77 on others 0.81 and 0.66:
     * docs/quality/made-questions-samples.md.
     */
    private static final double LIKELY = 0.4;

    /**
     * Patterns of which more is asked. Of 397 entries that are not linked and were judged as cards, a learner would be glad of 8 of 8
     * rows from here on and of 4 of 10 below, of 4 of 5 and 10 of 26 marked names, of 11 of 14 and 4 of 12 colon-leads, of 15 of 23 and 14 of
     * 32 headings, of 9 of 17 items that are names, however sure, and of none of the 3 titles and heads below: docs/terms/samples.md. Bold leads
     * stay, though of the less sure ones only 27 of 44 are good: {@code **Name**: what it is} is how people write down a term on purpose.
     */
    private static final Map<String, Double> WORTH_LEARNING_FROM = Map.of(
            "row", 0.37,
            "named-item", 1.0,
            "heading", 0.7,
            "mentioned-name", 0.7,
            "colon-lead", 0.6,
            "marked-name", 0.65,
            "title", 0.7,
            "plain-head", 0.7,
            "bold-head", 0.7);

    /** Of a find, where it stands in its note. */
    static Evidence of(Find find, double confidence, String why) {
        return new Evidence(
                find.path(),
                find.spot().block().span(),
                find.spot().line(),
                find.pattern().name(),
                confidence,
                why);
    }

    /** Whether the term is likely enough to be one to be asked for, where the question is weighed too. */
    public boolean isLikely() {
        return confidence >= LIKELY;
    }

    /** Whether it is likely enough to be put on cards and on paper without a link in the notes. */
    public boolean isWorthLearning() {
        return confidence >= WORTH_LEARNING_FROM.getOrDefault(pattern, LIKELY);
    }

    /** The same at another place of the file. */
    public Evidence at(SourceSpan place, int lineThere) {
        return new Evidence(path, place, lineThere, pattern, confidence, why);
    }

    public Evidence {
        why = why.intern(); // what speaks for one thing speaks for hundreds
        if (confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("no share: " + confidence);
        }
    }
}
