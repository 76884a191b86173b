package dev.studyleaf.search;

import dev.studyleaf.kept.Kept;
import dev.studyleaf.search.SearchDocument.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** The same pages as one index and as shards, to see that both answer alike. */
public final class BothIndexes {
    private static final int WORDS = 3000;
    private static final String[] SYLLABLES =
            "an bar co da ex fi gra hy in ka le mo net or pro qua ri se tion un vec ing ed es".split(" ");
    private static final String[] ODD =
            "C++ p3.16xlarge naïve auto-scaling SageMaker 日本語の本 constructor __proto__ it's IT 北京大学 𝒳 x²".split(" ");

    private BothIndexes() {}

    /** Made-up words, the first ones the commonest. */
    public static List<String> words(Random random) {
        List<String> words = new ArrayList<>(List.of(ODD));
        while (words.size() < WORDS) {
            StringBuilder word = new StringBuilder();
            for (int i = random.nextInt(3) + 1; i > 0; i--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            words.add(word.toString());
        }
        return words;
    }

    /** Pages of made-up words: notes with sections and questions, terms, a card. */
    public static List<SearchPage> pages(int notes, List<String> words, Random random) {
        List<SearchPage> pages = new ArrayList<>();
        for (int i = 0; i < notes; i++) {
            String address = "notes/n" + i + ".html";
            String title = text(2, words, random);
            List<SearchDocument> documents = new ArrayList<>();
            for (int s = 0; s < 1 + random.nextInt(6); s++) {
                String heading = s == 0 ? "" : text(3, words, random);
                documents.add(new SearchDocument(
                        title,
                        address + (s == 0 ? "" : "#s" + s),
                        heading,
                        Kind.NOTE,
                        List.of(),
                        text(90, words, random)));
            }
            documents.add(new SearchDocument(
                    title, address + "#q-1", "", Kind.QUESTION, List.of(), text(9, words, random) + "?"));
            pages.add(new SearchPage(title, address, documents));
        }
        for (int i = 0; i < notes; i++) {
            Kind kind = i % 5 == 0 ? Kind.SHEET : Kind.TERM;
            String name = text(2, words, random);
            String address = "glossary/t" + i + ".html";
            List<String> aliases = kind == Kind.TERM ? List.of(text(1, words, random)) : List.of();
            pages.add(new SearchPage(
                    name,
                    address,
                    List.of(new SearchDocument(
                            name, address, kind == Kind.SHEET ? name : "", kind, aliases, text(12, words, random)))));
        }
        return pages;
    }

    private static String text(int most, List<String> words, Random random) {
        List<String> text = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            text.add(words.get((int) (words.size() * Math.pow(random.nextDouble(), 3))));
        }
        return String.join(" ", text);
    }

    /** How much text pages have, as the choice between one file and shards counts it. */
    public static long characters(List<SearchPage> pages) {
        return pages.stream().mapToLong(SearchFiles::characters).sum();
    }

    /** The files of the shards, by address. */
    public static Map<String, String> shards(List<SearchPage> pages) {
        Map<String, String> files = new ConcurrentHashMap<>();
        int notes = (int) pages.stream()
                .filter(page -> page.documents().get(0).kind() == Kind.NOTE)
                .count();
        new ShardFiles(pages, notes, "en", Kept.nothing()).write((path, madeOf, text) -> files.put(path, text.get()));
        return files;
    }

    /** Writes {@code search/whole.js} and, with {@code search/index.js} as their head, the shards. */
    public static void write(List<SearchPage> pages, Path site) {
        try {
            for (Map.Entry<String, String> file : shards(pages).entrySet()) {
                Files.writeString(site.resolve(file.getKey()), file.getValue());
            }
            Files.writeString(site.resolve("search/whole.js"), SearchFiles.whole(pages, "en"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
