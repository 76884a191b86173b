package dev.studyleaf.glossary.weigh;

import dev.studyleaf.glossary.words.TermWords;
import dev.studyleaf.glossary.words.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names that begin with the same capitalised word: the products of a maker, whoever the maker is. */
final class Families {
    private static final int FEWEST = 3;

    private final Map<String, Set<String>> members = new HashMap<>();

    Families(List<Find> finds) {
        for (Find find : finds) {
            String first = first(find.name());
            if (!first.isEmpty()) {
                members.computeIfAbsent(first, f -> new HashSet<>()).add(Words.key(find.name()));
            }
        }
    }

    boolean has(String name) {
        return members.getOrDefault(first(name), Set.of()).size() >= FEWEST;
    }

    private static String first(String name) {
        int space = name.indexOf(' ');
        boolean capital = space > 0 && Character.isUpperCase(name.codePointAt(0));
        return capital && !TermWords.isCommon(name.substring(0, space)) ? name.substring(0, space) : "";
    }
}
