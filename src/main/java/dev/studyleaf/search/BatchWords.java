package dev.studyleaf.search;

import dev.studyleaf.kept.Kept;
import dev.studyleaf.kept.Seal;
import dev.studyleaf.search.SearchDocument.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The words of some pages in a row. They depend on these pages and their order alone, so batches are counted in parallel, and a
 * build may keep those of which no page has changed.
 *
 * @param documents how many documents the pages have
 * @param mostOfAKind how many documents of one kind a page has at most
 * @param letters the words by their first character, in order
 */
record BatchWords(int documents, int mostOfAKind, List<OfLetter> letters) {
    /**
     * The words that begin with one character.
     *
     * @param letter the UTF-16 unit that they begin with
     * @param code the words, in the order of UTF-16, and their postings
     * @param seal of the code
     */
    record OfLetter(String letter, String code, Seal seal) {}

    static BatchWords of(List<? extends SearchSource> sources, Kept kept) {
        Postings joined = new Postings();
        int documents = 0;
        int most = 1;
        for (int i = 0; i < sources.size(); i++) {
            SearchPage page = sources.get(i).page();
            for (PagePostings.Entry one : PagePostings.of(page).entries()) {
                joined.add(0, new Postings.Entry(one.term(), one.list(), one.documents(), i, i, one.places()));
            }
            documents += page.documents().size();
            most = Math.max(most, mostOfAKind(page));
        }
        return new BatchWords(documents, most, letters(joined.entries(), kept));
    }

    private static int mostOfAKind(SearchPage page) {
        int[] kinds = new int[Kind.values().length];
        page.documents().forEach(document -> kinds[document.kind().number()]++);
        return Arrays.stream(kinds).max().orElse(1);
    }

    private static List<OfLetter> letters(List<Postings.Entry> entries, Kept kept) {
        List<Postings.Entry> sorted = entries.stream()
                .sorted(Comparator.comparing(Postings.Entry::term).thenComparing(Postings.Entry::list))
                .toList();
        List<OfLetter> letters = new ArrayList<>();
        for (int at = 0; at < sorted.size(); ) {
            String letter = letter(sorted.get(at).term());
            FrontCoded words = new FrontCoded();
            while (at < sorted.size() && sorted.get(at).term().startsWith(letter)) {
                at = add(sorted, at, words);
            }
            String code = words.text().toString();
            letters.add(new OfLetter(letter, code, kept.seal(code)));
        }
        return letters;
    }

    /** What a word begins with. */
    static String letter(String word) {
        return word.substring(0, 1);
    }

    /** Adds all lists of a word, and says where the next word begins. */
    private static int add(List<Postings.Entry> sorted, int from, FrontCoded words) {
        String word = sorted.get(from).term();
        int to = from;
        while (to < sorted.size() && sorted.get(to).term().equals(word)) {
            to++;
        }
        words.add(word);
        StringBuilder text = words.text();
        Digits.append((long) to - from, text);
        for (Postings.Entry entry : sorted.subList(from, to)) {
            Digits.append(entry.list(), text);
            Digits.append(entry.documents(), text);
            Digits.append(entry.first(), text);
            Digits.append((long) entry.last() - entry.first(), text);
            Digits.append(entry.places().length(), text);
            text.append(entry.places());
        }
        return to;
    }

    /** Adds the words of a code to others: {@code from} is the number of the first page of the batch. */
    static void read(String code, int from, Postings to) {
        Coded coded = new Coded(code);
        while (coded.hasMore()) {
            String word = coded.word();
            for (int lists = coded.number(); lists > 0; lists--) {
                int list = coded.number();
                int documents = coded.number();
                int first = coded.number();
                int last = first + coded.number();
                to.add(from, new Postings.Entry(word, list, documents, first, last, coded.text(coded.number())));
            }
        }
    }
}
