package dev.studyleaf.search;

import dev.studyleaf.search.Postings.Term;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words of a large site that stand nearly everywhere, in whatever language: they tell as few texts apart as {@link LittleWords}
 * do.
 */
final class CommonWords {
    /** A word in the text of fewer documents is never little for being common: its postings are not large. */
    private static final int COMMON = 4000;
    /** One in so many documents: what stands in more of them tells few apart. */
    private static final int SHARE = 10;

    private CommonWords() {}

    /** In the texts of how many documents a word may stand that is not common. */
    static long mostOfOthers(long documents) {
        return Math.max(COMMON, documents / SHARE);
    }

    /** The words that stand in the text of a tenth of so many documents. */
    static Set<String> of(Collection<Term> terms, long documents) {
        long most = mostOfOthers(documents);
        return terms.stream()
                .filter(term -> term.documentsWithText() > most)
                .map(term -> term.word)
                .collect(Collectors.toSet());
    }

    /**
     * What is left to be found of each word when the common ones are not looked for in texts. English ones need no second
     * look: {@link SearchTokenizer} leaves them out of texts, but for those in capitals, which are other words ({@code IT}).
     */
    static List<Term> inNamesOnly(Set<String> common, List<Term> terms) {
        return terms.stream()
                .map(term -> common.contains(term.word) ? term.inNamesOnly() : term)
                .filter(Term::isSomewhere)
                .toList();
    }
}
