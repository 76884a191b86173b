package dev.studyleaf.glossary;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.glossary.weigh.Find;
import java.util.Set;

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
     * Of 60 finds from {@link #LIKELY} on that are not linked 8 of 35 of the first two of these patterns were terms, 14 of 25 of the
     * others; of 60 other ones 2 of 28 of the last.
     */
    private static final Set<String> WEAK = Set.of("named-item", "heading", "mentioned-name");

    private static final double LIKELY_OF_WEAK = 0.7;

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
        return confidence >= (WEAK.contains(pattern) ? LIKELY_OF_WEAK : LIKELY);
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
