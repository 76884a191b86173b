package dev.studyleaf.lexicon;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The lists of one language. A file has a line {@code [name]} before each list, then entries with a comma and white space
 * between them, on as many lines as they need; lines that begin with {@code #} are remarks.
 *
 * @param lists entries by the name of their list, both in the order of the file
 */
record WordFile(Map<String, Set<String>> lists) {
    private static final String SEPARATOR = ", ";

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException where an entry stands before the first list, a list comes twice or has no entry, or
     *     an entry comes twice in a list
     */
    static WordFile read(String text) {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        Set<String> list = new LinkedHashSet<>();
        for (String line : (Iterable<String>) text.lines()::iterator) {
            if (line.startsWith("[") && line.endsWith("]")) {
                list = new LinkedHashSet<>();
                require(lists.put(line.substring(1, line.length() - 1), list) == null, "a list twice: " + line);
            } else if (!line.isBlank() && !line.startsWith("# ")) {
                require(!lists.isEmpty(), "words before the first list: " + line);
                add(line.strip(), list);
            }
        }
        lists.forEach((name, words) -> require(!words.isEmpty(), "a list without words: " + name));
        return new WordFile(lists);
    }

    private static void add(String line, Set<String> list) {
        String words = line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
        for (int from = 0, to = 0; from <= words.length(); from = to + SEPARATOR.length()) {
            int comma = words.indexOf(SEPARATOR, from);
            to = comma < 0 ? words.length() : comma;
            String word = words.substring(from, to);
            require(!word.isBlank() && list.add(word), "a word twice, or none: " + line);
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
