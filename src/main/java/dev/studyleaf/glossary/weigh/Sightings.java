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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How often the notes use the names that were found, other than as first words, where every name has a capital and is
 * perhaps a label. One pass over all texts.
 */
public final class Sightings {
    private static final int WORTH_OF_A_HEADING = 2;
    /** Notes whose names are counted before they are added up. */
    private static final int BATCH = 256;

    private static final class Count {
        private int capital;
        private int small;
        private boolean heading;

        static void write(Out out, Count count) {
            out.number(count.capital);
            out.number(count.small);
            out.flag(count.heading);
        }

        static Count read(In in) {
            Count count = new Count();
            count.capital = in.number();
            count.small = in.number();
            count.heading = in.flag();
            return count;
        }

        void add(Count other) {
            capital += other.capital;
            small += other.small;
            heading |= other.heading;
        }
    }

    /** A note and the names that are looked for in it. */
    private record Looked(ParsedNote note, Seal names) implements OfNote {}

    /** What was seen in a note, by the keys of names, and what tells that from anything else. */
    private record Seen(Map<String, Count> counts, long sum) {
        static Seen of(Map<String, Count> counts) {
            StringBuilder all = new StringBuilder();
            new TreeMap<>(counts)
                    .forEach((key, count) -> all.append(key)
                            .append('\n')
                            .append(count.capital)
                            .append(' ')
                            .append(count.small)
                            .append(' ')
                            .append(count.heading)
                            .append('\n'));
            return new Seen(counts, Out.sum(all.toString()));
        }
    }

    /**
     * The names that are looked for.
     *
     * @param trie leads from each to its key; made when a note is looked through
     * @param seal the same for the same names
     */
    private record Sought(Supplier<WordTrie<String>> trie, Seal seal) {
        static Sought of(List<String> names, Kept kept) {
            // the same object for the same names: what was seen of them in a note is seen again
            Supplier<WordTrie<String>> trie = new Once<>(() -> kept.of("found names", "", names, Sightings::trie));
            return new Sought(trie, kept.seal(trie, names));
        }

        Seen in(ParsedNote note, Kept kept) {
            return kept.of(WORK, note.path(), new Looked(note, seal), looked -> inNote(note, trie.get()));
        }
    }

    private static final String WORK = "sightings";

    /** What is kept under the name of the work. */
    public static Map<String, Class<?>> works(Codes codes) {
        codes.<Count>with(Count.class, Count::write, Count::read);
        return Map.of(WORK, Seen.class);
    }

    private final Map<String, Count> counts = new HashMap<>();
    private final Seal names;
    private final List<Long> sums = new ArrayList<>();

    public Sightings(Stream<String> all, List<ParsedNote> notes, Kept kept) {
        Sought sought = Sought.of(all.distinct().toList(), kept);
        names = sought.seal();
        for (int from = 0; from < notes.size(); from += BATCH) {
            List<Seen> seen = notes.subList(from, Math.min(notes.size(), from + BATCH)).parallelStream()
                    .map(note -> sought.in(note, kept))
                    .toList();
            seen.forEach(one -> {
                sums.add(one.sum());
                one.counts().forEach((key, count) -> count(key, counts).add(count));
            });
        }
    }

    /** Tells the names that are looked for from others. */
    public Seal names() {
        return names;
    }

    /** For each note what tells that which was seen in it from anything else. */
    public List<Long> sums() {
        return sums;
    }

    /** The same of one note, for names that are looked for in it; {@code all} are those of which {@code names} tells. */
    public static long sum(ParsedNote note, Seal names, Supplier<? extends Stream<String>> all, Kept kept) {
        Supplier<WordTrie<String>> trie =
                new Once<>(() -> trie(all.get().distinct().toList()));
        return new Sought(trie, names).in(note, kept).sum();
    }

    private static Count count(String key, Map<String, Count> counts) {
        return counts.computeIfAbsent(key, k -> new Count());
    }

    /** How often the name stands elsewhere; a heading that is just the name counts more. */
    int of(String name) {
        Count count = counts.get(Words.key(name));
        return count == null ? 0 : count.capital + count.small + (count.heading ? WORTH_OF_A_HEADING : 0);
    }

    /** How often the name stands elsewhere, headings that are just the name not counted. */
    public int uses(String name) {
        Count count = counts.get(Words.key(name));
        return count == null ? 0 : count.capital + count.small;
    }

    /** Whether the name is written small inside sentences, and never with a capital there. */
    public boolean isWrittenSmall(String name) {
        Count count = counts.get(Words.key(name));
        return count != null && count.small > 0 && count.capital == 0;
    }

    /** Whether some heading is the name and nothing more. */
    boolean isHeading(String name) {
        Count count = counts.get(Words.key(name));
        return count != null && count.heading;
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

    private static Seen inNote(ParsedNote note, WordTrie<String> names) {
        Map<String, Count> seen = new HashMap<>();
        note.sections().forEach(section -> readHeading(section, names, seen));
        note.blocks().forEach(block -> readBlock(block, names, seen));
        return Seen.of(seen);
    }

    private static void readHeading(Section section, WordTrie<String> names, Map<String, Count> seen) {
        String title = section.title().strip();
        for (WordTrie.Hit<String> hit : names.find(title, (key, text, start, end) -> true)) {
            if (hit.start() == 0 && hit.end() == title.length()) {
                count(hit.value(), seen).heading = true;
            } else {
                note(hit, title, seen);
            }
        }
    }

    private static void readBlock(NoteBlock block, WordTrie<String> names, Map<String, Count> seen) {
        String text = block.text().text();
        for (WordTrie.Hit<String> hit : names.find(text, (key, t, start, end) -> true)) {
            if (hit.start() > 0) {
                note(hit, text, seen);
            }
        }
        block.children().forEach(child -> readBlock(child, names, seen));
    }

    private static void note(WordTrie.Hit<String> hit, String text, Map<String, Count> seen) {
        Count count = count(hit.value(), seen);
        if (Character.isUpperCase(text.codePointAt(hit.start()))) {
            count.capital++;
        } else {
            count.small++;
        }
    }
}
