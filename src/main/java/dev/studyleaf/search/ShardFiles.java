package dev.studyleaf.search;

import dev.studyleaf.json.Json;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.kept.Seal;
import dev.studyleaf.parallel.Parallel;
import dev.studyleaf.search.SearchDocument.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files of a large site: a head with the numbers that weights need, the words with their places in names in shards, their
 * places in texts in shards of their own, lists of words for slips of the fingers, and the texts of pages.
 */
final class ShardFiles {
    /** Pages that are counted together, and again when one of them changes. */
    private static final int BATCH = 64;

    private static final int NOTES_A_FILE = 1;
    private static final int OTHERS_A_FILE = 12;
    private static final int HUNDRED = 100;

    private final List<? extends SearchSource> pages;
    private final List<Seal> seals;
    private final Kept kept;
    private final String stem;
    private final List<BatchWords> batches;
    private final int notes;
    private final long documents;
    /** How many documents of one kind a page has at most: with it the page of a document and its place make one number. */
    private final long mostOfAKind;

    private record Parts(List<Seal> parts) {}

    /** {@code notes}: how many of the pages are notes; they come first. */
    ShardFiles(List<? extends SearchSource> pages, int notes, String language, Kept kept) {
        this.pages = pages;
        this.notes = notes;
        this.kept = kept;
        this.stem = Stemmer.of(language).orElse("");
        this.seals = Parallel.map(pages, page -> kept.seal(page.madeOf()));
        this.batches = Parallel.map((pages.size() + BATCH - 1) / BATCH, this::counted);
        this.documents = batches.stream().mapToLong(BatchWords::documents).sum();
        this.mostOfAKind =
                batches.stream().mapToInt(BatchWords::mostOfAKind).max().orElse(1);
    }

    private BatchWords counted(int batch) {
        int from = batch * BATCH;
        int to = Math.min(pages.size(), from + BATCH);
        Parts madeOf = new Parts(List.copyOf(seals.subList(from, to)));
        return kept.of(
                "postings", Integer.toString(batch), madeOf, made -> BatchWords.of(pages.subList(from, to), kept));
    }

    void write(SearchSink sink) {
        texts(0, notes, NOTES_A_FILE, "n", sink);
        texts(notes, pages.size(), OTHERS_A_FILE, "o", sink);
        List<LetterFiles> letters = letters(sink);
        Set<String> little = new TreeSet<>(LittleWords.ALL);
        Set<String> spelling = new TreeSet<>();
        letters.forEach(letter -> {
            little.addAll(letter.common());
            spelling.addAll(letter.spelling());
        });
        List<ShardRow.File> names = row(ShardKind.NAMES, letters, sink);
        List<ShardRow.File> places = row(ShardKind.PLACES, letters, sink);
        String head = SearchScripts.call("accept", head(little, names, places, spelling));
        sink.add(SearchScripts.INDEX, kept.seal(head), () -> head);
    }

    private List<LetterFiles> letters(SearchSink sink) {
        Map<String, List<LetterFiles.Part>> parts = new TreeMap<>();
        for (int i = 0; i < batches.size(); i++) {
            for (BatchWords.OfLetter one : batches.get(i).letters()) {
                parts.computeIfAbsent(one.letter(), letter -> new ArrayList<>())
                        .add(new LetterFiles.Part(i * BATCH, one.code(), one.seal()));
            }
        }
        return Parallel.map(
                List.copyOf(parts.entrySet()),
                one -> new LetterFiles(one.getKey(), one.getValue(), documents, kept).written(sink));
    }

    /** Puts the words of all letters side by side, and writes the files that hang on more than their own. */
    private List<ShardRow.File> row(ShardKind kind, List<LetterFiles> letters, SearchSink sink) {
        Map<String, LetterFiles> byLetter = new HashMap<>();
        letters.forEach(letter -> byLetter.put(letter.letter(), letter));
        List<ShardRow.File> files =
                ShardRow.of(letters.stream().map(letter -> letter.group(kind)).toList());
        for (ShardRow.File file : files) {
            String name = SearchScripts.fileName(file.start());
            List<LetterFiles> some = file.groups().stream()
                    .map(group -> Objects.requireNonNull(byLetter.get(group.letter())))
                    .toList();
            if (!file.isOwn()) {
                Parts madeOf = new Parts(some.stream().map(LetterFiles::seal).toList());
                sink.add(kind.path(name), kept.seal(madeOf), () -> kind.script(name, Shards.text(file.words())));
            } else if (file.number() == 0) {
                LetterFiles letter = some.get(0);
                sink.add(kind.path(name), letter.seal(), () -> kind.script(name, letter.first(kind)));
            }
        }
        return files;
    }

    private String head(
            Set<String> little, List<ShardRow.File> names, List<ShardRow.File> places, Set<String> letters) {
        Json head = new Json().object().key("little").value(LittleWords.line(little));
        head.key("stem").value(stem).key("documents").value(documents);
        head.key("notes").value(notes).key("notesAFile").value(NOTES_A_FILE);
        head.key("othersAFile").value(OTHERS_A_FILE).key("most").value(mostOfAKind);
        // weights in hundredths, for our JSON has whole numbers only
        head.key("kinds").object();
        for (Kind kind : Kind.values()) {
            head.key(kind.id()).value(Math.round(kind.boost() * HUNDRED));
        }
        head.end().key("fields").object();
        for (SearchField field : SearchField.ALL) {
            head.key(field.id()).value(field.boost());
        }
        head.end();
        head.key("names").value(starts(names));
        head.key("places").value(starts(places));
        head.key("letters").value(String.join(" ", letters));
        return head.end().toString();
    }

    private static String starts(List<ShardRow.File> shards) {
        FrontCoded starts = new FrontCoded();
        shards.forEach(shard -> starts.add(shard.start()));
        return starts.text().toString();
    }

    private void texts(int from, int to, int each, String name, SearchSink sink) {
        Parallel.forEach((to - from + each - 1) / each, file -> {
            int start = from + file * each;
            int end = Math.min(to, start + each);
            String id = name + file;
            Parts madeOf = new Parts(List.copyOf(seals.subList(start, end)));
            sink.add(SearchScripts.path(id), kept.seal(madeOf), () -> texts(id, pages.subList(start, end)));
        });
    }

    private static String texts(String id, List<? extends SearchSource> some) {
        Json texts = new Json().array();
        some.forEach(page -> PageResults.json(page.page(), texts));
        return SearchScripts.call("texts", id, texts.end().toString());
    }
}
