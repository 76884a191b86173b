package dev.studyleaf.search;

import dev.studyleaf.search.SearchDocument.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the words of one page stand, coded as the shards hold it but for the distance from the page before. It depends on
 * this page alone.
 *
 * <p>A list is of one kind of document and one field. In it, each document is a number, the gap from the one before in
 * groups of four: + 1 where the word stands more than once (the count - 2 follows), + 2 where another document follows.
 *
 * @param entries in no order; {@link Postings} brings them into one
 */
record PagePostings(List<Entry> entries) {
    private static final int FIELDS = SearchField.ALL.size();
    private static final int AGAIN = 1;
    private static final int GOES_ON = 2;
    private static final int FLAGS = 4;

    /**
     * A word in a list.
     *
     * @param term the word
     * @param list its kind and field, see {@link #list}
     * @param documents how many documents of this page
     * @param places the code
     */
    record Entry(String term, int list, int documents, String places) {}

    /** The documents and counts of one word in one list: number and count by turns. */
    private static final class Places {
        private int[] values = new int[2];
        private int size;

        void add(int document) {
            if (size > 0 && values[size - 2] == document) {
                values[size - 1]++;
                return;
            }
            if (size == values.length) {
                values = java.util.Arrays.copyOf(values, size * 2);
            }
            values[size++] = document;
            values[size++] = 1;
        }

        String code(StringBuilder text) {
            text.setLength(0);
            int before = 0;
            for (int i = 0; i < size; i += 2) {
                int flags = (values[i + 1] > 1 ? AGAIN : 0) + (i + 2 < size ? GOES_ON : 0);
                Digits.append((long) (values[i] - before) * FLAGS + flags, text);
                if (values[i + 1] > 1) {
                    Digits.append(values[i + 1] - 2, text);
                }
                before = values[i];
            }
            return text.toString();
        }
    }

    static int list(Kind kind, SearchField field) {
        return kind.number() * FIELDS + field.number();
    }

    static PagePostings of(SearchPage page) {
        List<Map<String, Places>> lists = new ArrayList<>();
        for (int i = 0; i < Kind.values().length * FIELDS; i++) {
            lists.add(new HashMap<>());
        }
        int[] numbers = new int[Kind.values().length];
        for (SearchDocument document : page.documents()) {
            int number = numbers[document.kind().number()]++;
            for (SearchField field : SearchField.ALL) {
                Map<String, Places> places = lists.get(list(document.kind(), field));
                field.tokens(document)
                        .forEach(token ->
                                places.computeIfAbsent(token, t -> new Places()).add(number));
            }
        }
        return new PagePostings(entries(lists));
    }

    private static List<Entry> entries(List<Map<String, Places>> lists) {
        List<Entry> entries = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int list = 0; list < lists.size(); list++) {
            for (Map.Entry<String, Places> one : lists.get(list).entrySet()) {
                Places places = one.getValue();
                entries.add(new Entry(one.getKey(), list, places.size / 2, places.code(text)));
            }
        }
        return entries;
    }
}
