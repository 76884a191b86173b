package dev.studyleaf.search;

import dev.studyleaf.note.WordSet;
import dev.studyleaf.search.Postings.Term;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Words that say nothing of what a text is about. The index holds them in names, not in running text, where they would be
 * a quarter of it; the page gets them with the index and does not ask for them unless nothing else is asked. Some English
 * ones are always little; on a large site, in whatever language, so is a word that stands nearly everywhere.
 */
final class LittleWords {
    static final Set<String> ALL = WordSet.of("""
            a an and are as at be by can do does for from has have how i in is it its me of on or should that the their
            there these this to was we were what when where which who why will with you your
            """);

    /** A word in the text of fewer documents is never little for being common: its postings are not large. */
    private static final int COMMON = 4000;
    /** One in so many documents: what stands in more of them tells few apart. */
    private static final int SHARE = 10;

    private LittleWords() {}

    /** In the texts of how many documents a word may stand that is not common. */
    static long mostOfOthers(long documents) {
        return Math.max(COMMON, documents / SHARE);
    }

    /** The words that stand in the text of a tenth of so many documents. */
    static Set<String> common(Collection<Term> terms, long documents) {
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

    /** Words in order with spaces between. */
    static String line(Collection<String> words) {
        return String.join(" ", new TreeSet<>(words));
    }
}
