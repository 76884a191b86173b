package dev.studyleaf.search;

import dev.studyleaf.kept.Kept;
import dev.studyleaf.kept.Seal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files of the words that begin with one letter. As long as no page has other words with it, they stay as they are and the
 * words are not put together again.
 */
final class LetterFiles {
    /** Words of a batch whose first page has a number. */
    record Part(int first, String code, Seal seal) {}

    private record Place(int first, Seal words) {}

    private record Inputs(List<Place> places, long common) {}

    /** What all letters together are to know of one. */
    private record Known(
            ShardRow.Group names, ShardRow.Group places, Set<String> common, Set<String> spelling, Set<String> rests) {
        static Known of(LetterWords words) {
            return new Known(
                    words.names().group(words.letter()),
                    words.places().group(words.letter()),
                    words.common(),
                    words.spelling().keySet(),
                    words.rests().keySet());
        }
    }

    private final String letter;
    private final List<Part> parts;
    private final long documents;
    private final Seal seal;
    private final Known known;
    private final Map<ShardKind, String> firsts = new EnumMap<>(ShardKind.class);
    private @Nullable LetterWords words;

    /** {@code documents}: how many there are of all letters. */
    LetterFiles(String letter, List<Part> parts, long documents, Kept kept) {
        this.letter = letter;
        this.parts = parts;
        this.documents = documents;
        Inputs inputs = new Inputs(
                parts.stream().map(part -> new Place(part.first(), part.seal())).toList(),
                CommonWords.mostOfOthers(documents));
        this.seal = kept.seal(inputs);
        this.known = kept.of("letter", letter, inputs, made -> Known.of(words()));
    }

    /** What of it is kept. */
    static Class<?> kind() {
        return Known.class;
    }

    String letter() {
        return letter;
    }

    Seal seal() {
        return seal;
    }

    ShardRow.Group group(ShardKind kind) {
        return kind == ShardKind.NAMES ? known.names() : known.places();
    }

    Set<String> common() {
        return known.common();
    }

    /** The letters of the files for slips of the fingers. */
    Set<String> spelling() {
        return known.spelling();
    }

    /**
     * Writes the files that hang on no other letter: all but the first of names and of places, whose name does. What is left
     * is then let go of.
     */
    LetterFiles written(SearchSink sink) {
        known.spelling()
                .forEach(start -> sink.add(
                        SearchScripts.path("s", SearchScripts.fileName(start)),
                        seal,
                        () -> SearchScripts.call(
                                "spelling", start, words().spelling().getOrDefault(start, ""))));
        known.rests().forEach(start -> {
            String name = SearchScripts.fileName(start);
            sink.add(
                    SearchScripts.path("r", name),
                    seal,
                    () -> SearchScripts.call("rests", name, words().rests().getOrDefault(start, "")));
        });
        for (ShardKind kind : ShardKind.values()) {
            List<String> starts = group(kind).starts();
            for (int i = 1; i < starts.size(); i++) {
                int number = i;
                String name = SearchScripts.fileName(starts.get(i));
                sink.add(
                        kind.path(name),
                        seal,
                        () -> kind.script(
                                name, kind.of(words()).shards().get(number).text()));
            }
        }
        forget();
        return this;
    }

    private synchronized void forget() {
        LetterWords all = words;
        if (all != null) {
            for (ShardKind kind : ShardKind.values()) {
                kind.of(all).shards().stream().findFirst().ifPresent(first -> firsts.put(kind, first.text()));
            }
            words = null;
        }
    }

    /** What stands in the first of its own files. */
    synchronized String first(ShardKind kind) {
        String text = firsts.get(kind);
        return text == null ? kind.of(words()).shards().get(0).text() : text;
    }

    /** The words, put together when somebody asks for the first time. */
    private synchronized LetterWords words() {
        LetterWords all = words;
        if (all == null) {
            Postings postings = new Postings();
            parts.forEach(part -> BatchWords.read(part.code(), part.first(), postings));
            all = LetterWords.of(letter, postings.sorted(), documents);
            words = all;
        }
        return all;
    }
}
