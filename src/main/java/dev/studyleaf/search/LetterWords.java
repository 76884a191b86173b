package dev.studyleaf.search;

import dev.studyleaf.json.Json;
import dev.studyleaf.search.Postings.Term;
import dev.studyleaf.search.Shards.Shard;
import dev.studyleaf.search.Shards.Word;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words of all pages that begin with one letter, as they stand in their files.
 *
 * @param letter that they begin with
 * @param common those that stand nearly everywhere
 * @param names words and their places in names: those that share a file, or the letter's own files
 * @param places words and their places in texts, in the same way
 * @param spelling by the first letter of words in which a slip may be looked for, the text of their file
 * @param rests by the first two letters, the text of the file with the rests of half words
 */
record LetterWords(
        String letter,
        Set<String> common,
        Cut names,
        Cut places,
        Map<String, String> spelling,
        Map<String, String> rests) {
    private static final Pattern SPELLED = Pattern.compile("\\p{L}{4,24}");

    /** Words, and the files where they are too many to share one. */
    record Cut(List<Word> words, List<Shard> shards) {
        static Cut of(String letter, List<Word> words) {
            return new Cut(words, Shards.areMany(words) ? Shards.of(letter, words) : List.of());
        }

        ShardRow.Group group(String letter) {
            return new ShardRow.Group(
                    letter,
                    shards.isEmpty() ? words : List.of(),
                    shards.stream().map(Shard::start).toList());
        }
    }

    /** Of the words that begin with a letter, in order, among so many documents. */
    static LetterWords of(String letter, List<Term> all, long documents) {
        Set<String> common = CommonWords.of(all, documents);
        Set<String> little = new TreeSet<>(LittleWords.ALL);
        little.addAll(common);
        List<Term> terms = CommonWords.inNamesOnly(common, all);
        Cut names = Cut.of(letter, Shards.words(terms, Term::names));
        List<Term> inTexts =
                terms.stream().filter(term -> term.documentsWithText() > 0).toList();
        return new LetterWords(
                letter,
                common,
                names,
                Cut.of(letter, Shards.words(inTexts, Term::texts)),
                spelling(terms),
                rests(Completions.of(names.shards(), terms, little)));
    }

    /** By first letter, the words in which a slip may be looked for, each with how often it stands (as a power of 2). */
    private static Map<String, String> spelling(List<Term> terms) {
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
        Map<String, String> texts = new LinkedHashMap<>();
        spelling.forEach((letter, words) -> texts.put(letter, words.text().toString()));
        return texts;
    }

    private static Map<String, String> rests(Map<String, List<String>> completions) {
        Map<String, Json> letters = new TreeMap<>();
        completions.forEach((start, words) -> letters.computeIfAbsent(
                        start.substring(0, Math.min(2, start.length())), letter -> new Json().object())
                .key(start)
                .value(String.join(" ", words)));
        Map<String, String> rests = new LinkedHashMap<>();
        letters.forEach((letter, json) -> rests.put(letter, json.end().toString()));
        return rests;
    }
}
