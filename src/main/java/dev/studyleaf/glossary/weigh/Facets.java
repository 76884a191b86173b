package dev.studyleaf.glossary.weigh;

import dev.studyleaf.glossary.words.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The labels of a folder: a lead that four or more different headings have is a facet of what the headings name ("Time
 * complexity"), not a term. Needs no list of words and no language.
 */
public final class Facets {
    private static final int HEADINGS_OF_A_LABEL = 4;

    private record Place(String path, int section) {}

    private final Map<String, Set<Place>> places = new HashMap<>();

    public Facets(List<Find> finds) {
        for (Find find : finds) {
            if (find.pattern().mayBeLabels()) {
                places.computeIfAbsent(Words.key(find.name()), k -> new HashSet<>())
                        .add(new Place(find.path(), find.spot().block().section()));
            }
        }
    }

    public boolean isFacet(Find find) {
        return find.pattern().mayBeLabels()
                && places.getOrDefault(Words.key(find.name()), Set.of()).size() >= HEADINGS_OF_A_LABEL;
    }
}
