package dev.studyleaf.search;

import dev.studyleaf.json.Json;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.search.Postings.Term;
import dev.studyleaf.search.SearchDocument.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The files of a large site: a head with the numbers that weights need, the words with their places in names in shards, their
 * places in texts in shards of their own, lists of words for slips of the fingers, and the texts of pages.
 */
final class ShardFiles {
    private static final int NOTES_A_FILE = 1;
    private static final int OTHERS_A_FILE = 12;
    private static final int HUNDRED = 100;
    private static final Pattern SPELLED = Pattern.compile("\\p{L}{4,24}");

    private final List<SearchPage> pages;
    private final Kept kept;
    private final String stem;
    private int notes;
    private long documents;
    /** How many documents of one kind a page has at most: with it the page of a document and its place make one number. */
    private long mostOfAKind = 1;

    ShardFiles(List<SearchPage> pages, String language, Kept kept) {
        this.pages = pages;
        this.kept = kept;
        this.stem = Stemmer.of(language).orElse("");
        pages.forEach(this::count);
    }

    private void count(SearchPage page) {
        notes += isNote(page) ? 1 : 0;
        documents += page.documents().size();
        int[] kinds = new int[Kind.values().length];
        page.documents().forEach(document -> kinds[document.kind().number()]++);
        mostOfAKind = Math.max(mostOfAKind, Arrays.stream(kinds).max().orElse(1));
    }

    private static boolean isNote(SearchPage page) {
        return page.documents().get(0).kind() == Kind.NOTE;
    }

    void write(BiConsumer<String, String> sink) {
        texts(0, notes, NOTES_A_FILE, "n", sink);
        texts(notes, pages.size(), OTHERS_A_FILE, "o", sink);
        List<Term> all = Postings.of(pages, kept);
        Set<String> common = LittleWords.common(all, documents);
        Set<String> little = new TreeSet<>(LittleWords.ALL);
        little.addAll(common);
        List<Term> terms = LittleWords.inNamesOnly(common, all);
        List<Shards.Shard> names = Shards.of(terms, Term::names);
        List<Shards.Shard> places = Shards.of(
                terms.stream().filter(term -> term.documentsWithText() > 0).toList(), Term::texts);
        write(names, "w", "names", sink);
        write(places, "b", "places", sink);
        Map<String, FrontCoded> spelling = spelling(terms);
        spelling.forEach((letter, words) -> sink.accept(
                "search/s-" + fileName(letter) + ".js",
                SearchFiles.call("spelling", letter, words.text().toString())));
        rests(Shards.completions(names, terms, little), sink);
        sink.accept(SearchFiles.INDEX, SearchFiles.call("accept", head(little, names, places, spelling.keySet())));
    }

    private static void write(List<Shards.Shard> shards, String letter, String call, BiConsumer<String, String> sink) {
        shards.parallelStream().forEach(shard -> {
            String name = fileName(shard.start());
            sink.accept("search/" + letter + "-" + name + ".js", SearchFiles.call(call, name, shard.text()));
        });
    }

    private String head(Set<String> little, List<Shards.Shard> names, List<Shards.Shard> places, Set<String> letters) {
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

    private static String starts(List<Shards.Shard> shards) {
        FrontCoded starts = new FrontCoded();
        shards.forEach(shard -> starts.add(shard.start()));
        return starts.text().toString();
    }

    /** By the first two letters, what may stand for the rest of half words whose words lie in several shards. */
    private static void rests(Map<String, List<String>> completions, BiConsumer<String, String> sink) {
        Map<String, Json> letters = new TreeMap<>();
        completions.forEach((start, words) -> letters.computeIfAbsent(
                        start.substring(0, Math.min(2, start.length())), letter -> new Json().object())
                .key(start)
                .value(String.join(" ", words)));
        letters.forEach((letter, rests) -> sink.accept(
                "search/r-" + fileName(letter) + ".js",
                SearchFiles.call("rests", fileName(letter), rests.end().toString())));
    }

    private void texts(int from, int to, int each, String name, BiConsumer<String, String> sink) {
        IntStream.range(0, (to - from + each - 1) / each).parallel().forEach(file -> {
            Json texts = new Json().array();
            int start = from + file * each;
            pages.subList(start, Math.min(to, start + each)).forEach(page -> PageText.json(page, texts));
            String id = name + file;
            sink.accept(
                    "search/" + id + ".js",
                    SearchFiles.call("texts", id, texts.end().toString()));
        });
    }

    /** By first letter, the words in which a slip may be looked for, each with how often it stands (as a power of 2). */
    private static Map<String, FrontCoded> spelling(List<Term> terms) {
        Map<String, FrontCoded> spelling = new TreeMap<>();
        for (Term term : terms) {
            int rank = term.rank();
            if (rank > 0 && SPELLED.matcher(term.word).matches()) {
                String letter = term.word.substring(0, term.word.offsetByCodePoints(0, 1));
                FrontCoded words = spelling.computeIfAbsent(letter, l -> new FrontCoded());
                words.add(term.word);
                Digits.append(Integer.SIZE - 1 - Integer.numberOfLeadingZeros(rank), words.text());
            }
        }
        return spelling;
    }

    /** A name for every file system: small ASCII letters and digits as they are, others as their numbers. */
    static String fileName(String start) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            name.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "-%04x", (int) c));
        }
        return name.toString();
    }
}
