package dev.studyleaf.search;

import dev.studyleaf.search.Postings.Term;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that say nothing of what a text is about. The index holds them in names, not in running text, where they would be
 * a quarter of it; the page gets them with the index and does not ask for them unless nothing else is asked. Some English
 * ones are always little; on a large site, in whatever language, so is a word that stands nearly everywhere.
 */
final class LittleWords {
    static final Set<String> ALL = Set.of(
            ("a an and are as at be by can do does for from has have how i in is it its me of on or should that the their "
                            + "there these this to was we were what when where which who why will with you your")
                    .split(" "));

    /** A word in the text of fewer documents is never little for being common: its postings are not large. */
    private static final int COMMON = 4000;
    /** One in so many documents: what stands in more of them tells few apart. */
    private static final int SHARE = 10;

    private LittleWords() {}

    /** Those of a site with so many documents: the English ones, and the words that stand in the text of a tenth of them. */
    static Set<String> of(Collection<Term> terms, long documents) {
        long most = Math.max(COMMON, documents / SHARE);
        Set<String> little = new TreeSet<>(ALL);
        terms.stream()
                .filter(term -> term.documentsWithText() > most)
                .map(term -> term.word)
                .forEach(little::add);
        return little;
    }

    /** What is left to be found of each word when the little ones are not looked for in texts. */
    static List<Term> inNamesOnly(Set<String> little, List<Term> terms) {
        return terms.stream()
                .map(term -> little.contains(term.word) ? term.inNamesOnly() : term)
                .filter(Term::isSomewhere)
                .toList();
    }

    /** Words in order with spaces between. */
    static String line(Collection<String> words) {
        return String.join(" ", new TreeSet<>(words));
    }
}
