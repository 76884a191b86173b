package dev.studyleaf.search;

import dev.studyleaf.kept.Kept;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The postings of all pages joined: for each word, in each list, the pages and places where it stands. */
final class Postings {
    /** Pages whose words are held at once: enough for all cores, little for the memory. */
    private static final int BATCH = 512;

    private static final int NAMES = 8;

    /** One list of one word. */
    private static final class PlaceList {
        final int code;
        final StringBuilder text = new StringBuilder(4);
        int documents;
        int page = -1;

        PlaceList(int code) {
            this.code = code;
        }
    }

    /** One word. */
    static final class Term {
        final String word;
        private final List<PlaceList> lists = new ArrayList<>(1);

        Term(String word) {
            this.word = word;
        }

        private PlaceList list(int code) {
            for (PlaceList list : lists) {
                if (list.code == code) {
                    return list;
                }
            }
            PlaceList list = new PlaceList(code);
            lists.add(list);
            return list;
        }

        /** In the text of how many documents it stands. */
        int documentsWithText() {
            return lists.stream()
                    .filter(Term::isText)
                    .mapToInt(list -> list.documents)
                    .sum();
        }

        private static boolean isText(PlaceList list) {
            return list.code % SearchField.ALL.size() == SearchField.BODY.number();
        }

        /** The same word without its places in texts. */
        Term inNamesOnly() {
            Term names = new Term(word);
            lists.stream().filter(list -> !isText(list)).forEach(names.lists::add);
            return names;
        }

        boolean isSomewhere() {
            return !lists.isEmpty();
        }

        /** How much it is worth as the rest of half a word: hits in names count most, whole names not at all. */
        int rank() {
            int rank = 0;
            for (PlaceList list : lists) {
                SearchField field = SearchField.ALL.get(list.code % SearchField.ALL.size());
                rank += field == SearchField.WHOLE ? 0 : list.documents * (field == SearchField.BODY ? 1 : NAMES);
            }
            return rank;
        }

        /** What is known of the word before its places in texts are: rank, how many texts have it, its places in names. */
        String names() {
            StringBuilder entry = new StringBuilder();
            Digits.append(rank(), entry);
            Digits.append(documentsWithText(), entry);
            return entry.append(measured(list -> !isText(list))).toString();
        }

        /** Its places in texts. */
        String texts() {
            return measured(Term::isText);
        }

        /** Some of its lists, each with code, number of documents, length and places, and before them how long they are. */
        private String measured(Predicate<PlaceList> some) {
            StringBuilder code = new StringBuilder();
            lists.stream()
                    .filter(some)
                    .sorted(Comparator.comparingInt(list -> list.code))
                    .forEach(list -> {
                        Digits.append(list.code, code);
                        Digits.append(list.documents, code);
                        Digits.append(list.text.length(), code);
                        code.append(list.text);
                    });
            StringBuilder measured = new StringBuilder(code.length() + 2);
            Digits.append(code.length(), measured);
            return measured.append(code).toString();
        }
    }

    private final Map<String, Term> terms = new HashMap<>();

    private Postings() {}

    /** The words of pages, sorted by UTF-16 as JavaScript does. */
    static List<Term> of(List<SearchPage> pages, Kept kept) {
        Postings postings = new Postings();
        for (int start = 0; start < pages.size(); start += BATCH) {
            List<SearchPage> batch = pages.subList(start, Math.min(pages.size(), start + BATCH));
            List<PagePostings> counted = batch.parallelStream()
                    .map(page -> kept.of("postings", page.address(), page, PagePostings::of))
                    .toList();
            for (int i = 0; i < counted.size(); i++) {
                postings.add(start + i, counted.get(i));
            }
        }
        return postings.terms.values().stream()
                .sorted(Comparator.comparing(term -> term.word))
                .toList();
    }

    private void add(int page, PagePostings postings) {
        for (PagePostings.Entry entry : postings.entries()) {
            PlaceList list = terms.computeIfAbsent(entry.term(), Term::new).list(entry.list());
            Digits.append(page - list.page - 1L, list.text);
            list.text.append(entry.places());
            list.page = page;
            list.documents += entry.documents();
        }
    }
}
