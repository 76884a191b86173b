package dev.studyleaf.lexicon;

import dev.studyleaf.files.OwnFiles;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of all languages, by the names of their lists, such as {@code term.label}. The files are read once, when the
 * first list is asked for.
 */
public final class Lexicon {
    /** The languages that there are files for, in the order in which their words are joined. */
    static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "it", "pt", "nl", "da", "sv", "ru", "ja", "zh");

    private static final Map<String, List<String>> LISTS = all();

    private Lexicon() {}

    /**
     * The words of a list.
     *
     * @throws IllegalArgumentException where no language has a list of that name
     */
    public static Set<String> words(String list) {
        return Set.copyOf(entries(list));
    }

    /**
     * The entries of a list as one regular expression without brackets around it: {@code a|b|c}. Entries may be regular
     * expressions themselves. Where one begins with another, the longer one has to stand before it in its file.
     *
     * @throws IllegalArgumentException where no language has a list of that name
     */
    public static String either(String list) {
        return String.join("|", entries(list));
    }

    private static List<String> entries(String list) {
        List<String> entries = LISTS.get(list);
        if (entries == null) {
            throw new IllegalArgumentException("no language has a list of words called " + list);
        }
        return entries;
    }

    private static Map<String, List<String>> all() {
        Map<String, Set<String>> lists = new HashMap<>();
        for (String language : LANGUAGES) {
            WordFile.read(OwnFiles.text(Lexicon.class, language + ".txt"))
                    .lists()
                    .forEach((name, words) -> lists.computeIfAbsent(name, n -> new LinkedHashSet<>())
                            .addAll(words));
        }
        Map<String, List<String>> all = new HashMap<>();
        lists.forEach((name, words) -> all.put(name, List.copyOf(words)));
        return Map.copyOf(all);
    }
}
