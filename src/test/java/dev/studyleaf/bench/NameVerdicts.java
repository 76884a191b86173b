package dev.studyleaf.bench;

import dev.studyleaf.build.command.TermList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Counts, of names of the index that a reader judged, those that are still in it and name a thing, by what sees them. */
final class NameVerdicts {
    private NameVerdicts() {}

    static void count(List<String> rows, Path folder) throws IOException {
        Map<Path, Map<String, String>> found = new HashMap<>();
        Map<String, Tally> patterns = new TreeMap<>();
        Tally things = new Tally();
        Tally kept = new Tally();
        for (String row : rows) {
            NamePlace place = NamePlace.of(row);
            boolean thing = row.endsWith("\tthing");
            String pattern = found.computeIfAbsent(place.notes(folder), NameVerdicts::names)
                    .getOrDefault(NamePlace.key(place.name(folder)), "");
            if (thing) {
                kept.add(!pattern.isEmpty());
            }
            if (!pattern.isEmpty()) {
                things.add(thing);
                patterns.computeIfAbsent(pattern, p -> new Tally()).add(thing);
            }
        }
        patterns.forEach((pattern, tally) -> System.out.printf(Locale.ROOT, "%-24s %s%n", pattern, tally));
        System.out.println("names that name a thing  " + things);
        System.out.println("things that are kept     " + kept);
    }

    /** The pattern of each name of the index; "entry" for what is an entry now. */
    private static Map<String, String> names(Path notes) {
        TermList list = TermList.of(notes);
        Map<String, String> patterns = new HashMap<>();
        list.terms().forEach(term -> patterns.put(NamePlace.key(term.name()), "entry"));
        list.names().forEach(name -> patterns.putIfAbsent(NamePlace.key(name.name()), name.pattern()));
        return patterns;
    }
}
