package dev.studyleaf.bench;

import dev.studyleaf.build.command.TermList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts how many of the names that a careful reader would list are found: places of names, as the reader gave them. */
final class TermRecall {
    /** Where a name stands: line and column from 1, in code points of the line. */
    private record Place(String repository, String path, int line, int column, int length) {
        static Place of(String row) {
            String[] cells = row.split("\t", -1);
            return new Place(
                    cells[0],
                    cells[2],
                    Integer.parseInt(cells[3]),
                    Integer.parseInt(cells[4]),
                    Integer.parseInt(cells[5]));
        }

        Path notes(Path folder) {
            return folder.resolve(repository.replaceFirst("/", "+"));
        }

        String name(Path folder) throws IOException {
            String words = Files.readString(notes(folder).resolve(path))
                    .lines()
                    .toList()
                    .get(line - 1);
            int start = words.offsetByCodePoints(0, column - 1);
            return words.substring(start, words.offsetByCodePoints(start, length));
        }
    }

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
            Place place = Place.of(row);
            Names names = found.computeIfAbsent(place.notes(folder), Names::of);
            String key = key(place.name(folder));
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
                .map(TermRecall::key)
                .collect(Collectors.toSet());
    }

    /** Without case, hyphens, spaces and the ending of a simple plural. */
    private static String key(String name) {
        String bare = name.toLowerCase(Locale.ROOT).replaceAll("[\\s\\-]+", "");
        return bare.endsWith("ies") ? bare.substring(0, bare.length() - 3) + "y" : bare.replaceAll("(?<!s)s$", "");
    }
}
