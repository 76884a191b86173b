package dev.studyleaf.bench;

import dev.studyleaf.build.command.TermList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts how many of the names that a careful reader would list are found: places of names, as the reader gave them. */
final class TermRecall {
    private TermRecall() {}

    /** The names of a folder: anywhere in its glossary, as an entry, linked. */
    private record Names(Set<String> anywhere, Set<String> entries, Set<String> linked) {
        static Names of(Path notes) {
            TermList list = TermList.of(notes);
            return new Names(
                    names(Stream.concat(list.terms().stream(), list.names().stream())),
                    names(list.terms().stream()),
                    names(list.terms().stream().filter(TermList.Entry::link)));
        }
    }

    static void count(List<String> rows, Path folder) throws IOException {
        Map<Path, Names> found = new HashMap<>();
        Tally anywhere = new Tally();
        Tally entries = new Tally();
        Tally linked = new Tally();
        for (String row : rows) {
            NamePlace place = NamePlace.of(row);
            Names names = found.computeIfAbsent(place.notes(folder), Names::of);
            String key = NamePlace.key(place.name(folder));
            anywhere.add(names.anywhere().contains(key));
            entries.add(names.entries().contains(key));
            linked.add(names.linked().contains(key));
        }
        System.out.println("names anywhere       " + anywhere);
        System.out.println("names as an entry    " + entries);
        System.out.println("names linked         " + linked);
    }

    private static Set<String> names(Stream<TermList.Entry> terms) {
        return terms.flatMap(term -> Stream.concat(Stream.of(term.name()), term.aliases().stream()))
                .map(NamePlace::key)
                .collect(Collectors.toSet());
    }
}
