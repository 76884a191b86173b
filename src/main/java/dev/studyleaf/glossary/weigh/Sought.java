package dev.studyleaf.glossary.weigh;

import dev.studyleaf.glossary.words.Inflections;
import dev.studyleaf.glossary.words.WordTrie;
import dev.studyleaf.glossary.words.Words;
import dev.studyleaf.kept.Codes;
import dev.studyleaf.kept.In;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.kept.Once;
import dev.studyleaf.kept.Out;
import dev.studyleaf.kept.Seal;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.OfNote;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.Section;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The names that are looked for in notes, and how each note uses them.
 *
 * @param trie leads from each to its key; made when a note is looked through
 * @param seal the same for the same names
 * @param kept what was seen by earlier builds
 */
record Sought(Supplier<WordTrie<String>> trie, Seal seal, Kept kept) {
    private static final String SUMS = "sightings";
    private static final String COUNTS = "counts of names";

    /** A note and the names that are looked for in it. */
    private record Looked(ParsedNote note, Seal names) implements OfNote {}

    /** Tells what was seen in a note from anything else. */
    private record Sum(long sum) {}

    /** What is seen in a note, by the keys of names, and what tells it from anything else. */
    record Seen(long sum, Map<String, Count> counts) {}

    /** What was seen in a note, by the keys of names; nothing where that is not known any more, which is not written down. */
    private record Counts(Optional<Map<String, Count>> all) {
        static void write(Out out, Counts counts) {
            counts.all().ifPresentOrElse(all -> writeAll(out, all), out::refuse);
        }

        static Counts read(In in) {
            return new Counts(Optional.of(readAll(in)));
        }
    }

    static Sought of(List<String> names, Kept kept) {
        // the same object for the same names: what was seen of them in a note is seen again
        Supplier<WordTrie<String>> trie = new Once<>(() -> kept.of("found names", "", names, Sought::trie));
        return new Sought(trie, kept.seal(trie, names), kept);
    }

    /** Those of an earlier decision. */
    static Sought again(Seal names, Supplier<List<String>> all, Kept kept) {
        return new Sought(new Once<>(() -> trie(all.get())), names, kept);
    }

    static Map<String, Class<?>> works(Codes codes) {
        codes.<Counts>with(Counts.class, Counts::write, Counts::read);
        return Map.of(SUMS, Sum.class, COUNTS, Counts.class);
    }

    /** How counts are written down, by their keys. */
    static void writeAll(Out out, Map<String, Count> counts) {
        out.number(counts.size());
        new TreeMap<>(counts).forEach((key, count) -> {
            out.text(key);
            Count.write(out, count);
        });
    }

    static Map<String, Count> readAll(In in) {
        Map<String, Count> counts = new HashMap<>();
        for (int left = in.count(); left > 0; left--) {
            counts.put(in.text(), Count.read(in));
        }
        return counts;
    }

    /** What tells that which is seen in a note from anything else. */
    long sum(ParsedNote note) {
        return sum(note, () -> inNote(note));
    }

    private long sum(ParsedNote note, Supplier<Map<String, Count>> counts) {
        return kept.of(SUMS, note.path(), new Looked(note, seal), looked -> new Sum(sum(counts.get())))
                .sum();
    }

    private static long sum(Map<String, Count> counts) {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(counts)
                .forEach((key, count) ->
                        all.append(key).append('\n').append(count).append('\n'));
        return Out.sum(all.toString());
    }

    Seen seen(ParsedNote note) {
        Supplier<Map<String, Count>> counts = new Once<>(() -> inNote(note));
        long sum = sum(note, counts);
        return new Seen(
                sum, counts(note.path(), sum, () -> Optional.of(counts.get())).orElseThrow());
    }

    /** What was seen in a note when its sum was another; nothing where that is lost. */
    Optional<Map<String, Count>> before(String path, long sum) {
        return counts(path, sum, Optional::empty);
    }

    /** Kept by their sum, so that those of a decision are there as long as somebody asks, whatever the note says since. */
    private Optional<Map<String, Count>> counts(String path, long sum, Supplier<Optional<Map<String, Count>>> make) {
        return kept.of(COUNTS, path + ' ' + Long.toHexString(sum), seal, names -> new Counts(make.get()))
                .all();
    }

    /** The names, each leading to its key. */
    private static WordTrie<String> trie(List<String> names) {
        WordTrie<String> trie = new WordTrie<>();
        Set<String> keys = new HashSet<>();
        for (String name : names) {
            String key = Words.key(name);
            if (keys.add(key)) {
                trie.add(name, key);
                Inflections.plurals(name).forEach(form -> trie.add(form, key));
                Inflections.singulars(name).forEach(form -> trie.add(form, key));
            }
        }
        return trie;
    }

    private Map<String, Count> inNote(ParsedNote note) {
        Map<String, Count> seen = new HashMap<>();
        note.sections().forEach(section -> readHeading(section, seen));
        note.blocks().forEach(block -> readBlock(block, seen));
        return seen;
    }

    private void readHeading(Section section, Map<String, Count> seen) {
        String title = section.title().strip();
        for (WordTrie.Hit<String> hit : hits(title)) {
            if (hit.start() == 0 && hit.end() == title.length()) {
                count(hit, seen).seeHeading();
            } else {
                see(hit, title, seen);
            }
        }
    }

    private void readBlock(NoteBlock block, Map<String, Count> seen) {
        String text = block.text().text();
        for (WordTrie.Hit<String> hit : hits(text)) {
            if (hit.start() > 0) {
                see(hit, text, seen);
            }
        }
        block.children().forEach(child -> readBlock(child, seen));
    }

    private List<WordTrie.Hit<String>> hits(String text) {
        return trie.get().find(text, (key, t, start, end) -> true);
    }

    private static void see(WordTrie.Hit<String> hit, String text, Map<String, Count> seen) {
        count(hit, seen).see(Character.isUpperCase(text.codePointAt(hit.start())));
    }

    private static Count count(WordTrie.Hit<String> hit, Map<String, Count> seen) {
        return seen.computeIfAbsent(hit.value(), key -> new Count());
    }
}
