package dev.studyleaf.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.kept.Kept;
import dev.studyleaf.search.SearchDocument.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How a large index is cut; that it answers as one index does is held by {@code ShardsInThePageTest}. */
class ShardsTest {
    private static final int NOTES = 150;

    private static List<SearchPage> pages() {
        Random random = new Random(7);
        return BothIndexes.pages(NOTES, BothIndexes.words(random), random);
    }

    @Test
    void the_same_pages_give_the_same_files() {
        assertThat(BothIndexes.shards(pages())).isEqualTo(BothIndexes.shards(pages()));
    }

    @Test
    void shards_are_small_and_in_order() {
        List<Shards.Word> words = Shards.words(terms(pages()), Postings.Term::texts);
        List<Shards.Shard> shards = Shards.of("", words);
        assertThat(shards).hasSizeGreaterThan(5);
        assertThat(shards.stream().map(Shards.Shard::start)).isSorted().doesNotHaveDuplicates();
        assertThat(shards).allSatisfy(shard -> assertThat(shard.text().length()).isBetween(1, Shards.LARGEST + 4000));
    }

    @Test
    void letters_cut_one_by_one_make_the_files_that_all_words_make() {
        for (int notes : List.of(1, 5, 20, NOTES)) {
            Random random = new Random(notes);
            List<SearchPage> pages = BothIndexes.pages(notes, BothIndexes.words(random), random);
            List<Shards.Word> words = Shards.words(terms(pages), Postings.Term::names);
            Map<String, List<Shards.Word>> letters = new TreeMap<>(
                    words.stream().collect(Collectors.groupingBy(word -> BatchWords.letter(word.word()))));
            List<ShardRow.Group> groups = new ArrayList<>();
            Map<String, List<Shards.Shard>> own = new TreeMap<>();
            letters.forEach((letter, some) -> {
                LetterWords.Cut cut = LetterWords.Cut.of(letter, some);
                own.put(letter, cut.shards());
                groups.add(cut.group(letter));
            });
            List<Shards.Shard> row = ShardRow.of(groups).stream()
                    .map(file -> new Shards.Shard(
                            file.start(),
                            file.isOwn()
                                    ? own.getOrDefault(file.groups().get(0).letter(), List.of())
                                            .get(file.number())
                                            .text()
                                    : Shards.text(file.words())))
                    .toList();
            assertThat(row).as("%d notes", notes).isEqualTo(Shards.of("", words));
        }
    }

    /** The words of pages, by way of the codes of batches. */
    private static List<Postings.Term> terms(List<SearchPage> pages) {
        Postings postings = new Postings();
        for (int from = 0; from < pages.size(); from += 64) {
            int first = from;
            BatchWords.of(pages.subList(from, Math.min(pages.size(), from + 64)), Kept.nothing())
                    .letters()
                    .forEach(letter -> BatchWords.read(letter.code(), first, postings));
        }
        return postings.sorted();
    }

    @Test
    void a_word_more_in_one_note_changes_the_shard_of_that_word_and_the_text_of_that_note_only() {
        List<SearchPage> pages = new ArrayList<>(pages());
        Map<String, String> before = BothIndexes.shards(pages);
        SearchPage page = pages.get(3);
        List<SearchDocument> documents = new ArrayList<>(page.documents());
        SearchDocument first = documents.get(0);
        documents.set(
                0,
                new SearchDocument(
                        first.page(),
                        first.address(),
                        first.heading(),
                        Kind.NOTE,
                        List.of(),
                        first.text() + " zyzzyva"));
        pages.set(3, new SearchPage(page.title(), page.address(), documents));
        Map<String, String> changed = new TreeMap<>(BothIndexes.shards(pages));
        changed.entrySet().removeIf(file -> file.getValue().equals(before.get(file.getKey())));
        assertThat(changed.keySet())
                .hasSize(5)
                .contains("search/n3.js", "search/s-z.js", "search/index.js")
                .anySatisfy(file -> assertThat(file).startsWith("search/w-"))
                .anySatisfy(file -> assertThat(file).startsWith("search/b-"));
    }

    @Test
    void what_stands_in_a_tenth_of_many_texts_is_looked_for_in_names_only() {
        List<SearchPage> pages = new ArrayList<>();
        for (int i = 0; i < 4001; i++) {
            String title = i == 0 ? "Gemein" : "T" + i;
            String text = "gemein x" + i + (i == 0 ? "" : " fast");
            pages.add(new SearchPage(
                    title, "n" + i, List.of(new SearchDocument(title, "n" + i, "", Kind.NOTE, List.of(), text))));
        }
        List<Postings.Term> terms = terms(pages);
        Set<String> common = CommonWords.of(terms, pages.size());
        assertThat(common).containsExactly("gemein");
        List<Postings.Term> left = CommonWords.inNamesOnly(common, terms);
        assertThat(left)
                .filteredOn(term -> term.word.equals("gemein"))
                .singleElement()
                .satisfies(term -> {
                    assertThat(term.documentsWithText()).isZero();
                    assertThat(term.rank()).isPositive();
                });
        assertThat(left).filteredOn(term -> term.word.equals("fast")).hasSize(1);
        assertThat(CommonWords.of(terms, 50_000)).doesNotContain("gemein");
    }

    @Test
    void a_file_name_is_good_on_every_system() {
        assertThat(SearchScripts.fileName("con")).isEqualTo("con");
        assertThat(SearchScripts.fileName("日a")).isEqualTo("-65e5a");
        assertThat(BothIndexes.shards(pages()).keySet())
                .allSatisfy(name -> assertThat(name).matches("search/([bwnsor]-?[-a-z0-9]*|index)\\.js"));
    }

    @Test
    void numbers_take_few_characters() {
        assertThat(coded(0)).isEqualTo("!");
        assertThat(coded(59)).hasSize(1);
        assertThat(coded(60)).hasSize(2);
        assertThat(coded(1979)).hasSize(2);
        assertThat(coded(1980)).hasSize(3);
    }

    @Test
    void numbers_are_read_as_they_were_written() {
        StringBuilder text = new StringBuilder();
        for (int number = 0; number < 200_000; number += 1 + number / 50) {
            Digits.append(number, text);
        }
        Coded coded = new Coded(text.toString());
        for (int number = 0; number < 200_000; number += 1 + number / 50) {
            assertThat(coded.number()).isEqualTo(number);
        }
        assertThat(coded.hasMore()).isFalse();
    }

    private static String coded(long number) {
        StringBuilder text = new StringBuilder();
        Digits.append(number, text);
        return text.toString();
    }
}
