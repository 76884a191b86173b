package dev.studyleaf.search;

import dev.studyleaf.kept.Kept;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The postings of all pages joined: for each word, in each list, the pages and places where it stands. */
final class Postings {
    /** Pages that are counted together, and again when one of them changes. */
    private static final int BATCH = 64;

    /** Batches that are held at once: enough for all cores, little for the memory. */
    private static final int AT_ONCE = 8;

    private static final int NAMES = 8;

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

        void add(int from, BatchPostings.Entry entry) {
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

    /** The words of pages, sorted by UTF-16 as JavaScript does. */
    static List<Term> of(List<SearchPage> pages, Kept kept) {
        Postings postings = new Postings();
        int batches = (pages.size() + BATCH - 1) / BATCH;
        for (int from = 0; from < batches; from += AT_ONCE) {
            List<BatchPostings> counted = IntStream.range(from, Math.min(batches, from + AT_ONCE))
                    .parallel()
                    .mapToObj(batch -> counted(batch, pages, kept))
                    .toList();
            for (int i = 0; i < counted.size(); i++) {
                int first = (from + i) * BATCH;
                counted.get(i).entries().forEach(entry -> postings.add(first, entry));
            }
        }
        return postings.terms.values().stream()
                .sorted(Comparator.comparing(term -> term.word))
                .toList();
    }

    private static BatchPostings counted(int batch, List<SearchPage> pages, Kept kept) {
        int from = batch * BATCH;
        List<SearchPage> some = List.copyOf(pages.subList(from, Math.min(pages.size(), from + BATCH)));
        return kept.of("postings", Integer.toString(batch), some, BatchPostings::of);
    }

    /** Adds what comes after all that is there: {@code from} is the number of the first page of its batch. */
    void add(int from, BatchPostings.Entry entry) {
        terms.computeIfAbsent(entry.term(), Term::new).list(entry.list()).add(from, entry);
    }

    /** All of them as those of one batch. */
    List<BatchPostings.Entry> entries() {
        List<BatchPostings.Entry> entries = new ArrayList<>();
        for (Term term : terms.values()) {
            for (PlaceList list : term.lists) {
                entries.add(new BatchPostings.Entry(
                        term.word, list.code, list.documents, list.first, list.last, list.text.toString()));
            }
        }
        return entries;
    }
}
