package dev.studyleaf.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Postings of pages joined: for each word, in each list, the pages and places where it stands. */
final class Postings {
    private static final int NAMES = 8;

    /**
     * A word in a list.
     *
     * @param term the word
     * @param list its kind and field, see {@link PagePostings#list}
     * @param documents how many documents of these pages
     * @param first the first page that has it, counted from 0 in the batch of these
     * @param last the last one
     * @param places the code of its pages, without the distance of the first from the page before
     */
    record Entry(String term, int list, int documents, int first, int last, String places) {}

    /** One list of one word. */
    private static final class PlaceList {
        final int code;
        /** Without the distance of the first page from the one before. */
        final StringBuilder text = new StringBuilder(4);

        int documents;
        int first = -1;
        int last;

        PlaceList(int code) {
            this.code = code;
        }

        void add(int from, Entry entry) {
            if (first < 0) {
                first = from + entry.first();
            } else {
                Digits.append(from + entry.first() - last - 1L, text);
            }
            text.append(entry.places());
            last = from + entry.last();
            documents += entry.documents();
        }

        String text() {
            StringBuilder whole = new StringBuilder(text.length() + 2);
            Digits.append(first, whole);
            return whole.append(text).toString();
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
                        String text = list.text();
                        Digits.append(text.length(), code);
                        code.append(text);
                    });
            StringBuilder measured = new StringBuilder(code.length() + 2);
            Digits.append(code.length(), measured);
            return measured.append(code).toString();
        }
    }

    private final Map<String, Term> terms = new HashMap<>();

    /** None yet. */
    Postings() {}

    /** The words of all that was added, sorted by UTF-16 as JavaScript does. */
    List<Term> sorted() {
        return terms.values().stream()
                .sorted(Comparator.comparing(term -> term.word))
                .toList();
    }

    /** Adds what comes after all that is there: {@code from} is the number of the first page of its batch. */
    void add(int from, Entry entry) {
        terms.computeIfAbsent(entry.term(), Term::new).list(entry.list()).add(from, entry);
    }

    /** All of them as those of one batch. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Term term : terms.values()) {
            for (PlaceList list : term.lists) {
                entries.add(
                        new Entry(term.word, list.code, list.documents, list.first, list.last, list.text.toString()));
            }
        }
        return entries;
    }
}
