package dev.studyleaf.made.words;

import dev.studyleaf.letters.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether a question can be answered by who knows nothing of its subject: the right answer shares a word with what is asked
 * that no wrong one shares, is spelled by it, or is the only long one.
 */
public final class Giveaway {
    /** A word inside a longer one, as "protocol" in "Netzwerkprotocol", has so many letters at least. */
    private static final int PART = 5;

    private static final int COMPOUND = 9;
    private static final int SHORTEST_INITIALS = 3;
    private static final int LONGEST_INITIALS = 6;
    private static final int SHORTEST_INFLECTED = 3;
    private static final int LONGEST_ENDING = 2;
    /** So much longer than the longest wrong answer the right one may be. */
    private static final double LONGER = 1.8;
    /** Under this length a difference says nothing. */
    private static final int SHORT = 40;

    /** Two compounds that share so many letters share a part, as "Direktmandat" and "Überhangmandat". */
    private static final int SHARED = 6;
    /** Endings that many words have which have nothing else in common. */
    private static final Pattern ENDING =
            Pattern.compile("(?:[io]logi|ografi|ometri|i[sz]ation|i[sz]acion|i[sz]ierung|schaft|keit|"
                    + "itat|idade?|abilit|ibilit|ation|acion|azion|acao|mente?|ismus|isch)\\p{L}{0,4}$");

    /** Mitosis is mitotic, and so in other languages. */
    private static final Pattern GREEK = Pattern.compile("(?<=\\p{L}{3})(?:sis|tic\\p{L}{0,3}|tisch\\p{L}{0,2})$");

    /** An adjective and its noun may have but three letters in common: "ionic" and "ions", "lobar" and "lobe". */
    private static final Pattern ADJECTIVE = Pattern.compile(
            "(?<=^\\p{L}{3,20})(?:ic(?:al|o|a)?|iqu?es?|isch\\p{L}{0,2}|al(?:es?)?|ar(?:y|es?)?|ous|ian)$");

    private static final Pattern NOUN = Pattern.compile("(?<=^\\p{L}{3,20})(?:es|s|e|a|o|us|um|is|on)$");

    /** One of these is the last sign of whatever {@link #NOUN} finds. */
    private static final String NOUN_ENDS = "seaomn";

    private static final Pattern MARKS = Pattern.compile("(?<=\\p{IsLatin})\\p{M}+");

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** What is read before the answer. */
    private final Set<String> stems;

    /** What is left of its words as nouns and as adjectives. */
    private final Set<String> nouns;

    private final Set<String> adjectives;

    private final List<String> compounds;
    /** What its compounds may share with others. */
    private final Set<String> parts;
    /** Its words, and those of them that say something. */
    private final List<List<String>> phrases;

    private Giveaway(String asked) {
        List<String> words = words(asked);
        List<String> telling =
                words.stream().filter(word -> !Stems.of(word).isEmpty()).toList();
        this.stems = stems(telling);
        List<String> plain = telling.stream().map(Giveaway::folded).toList();
        this.nouns = plain.stream().map(Giveaway::noun).collect(Collectors.toSet());
        this.adjectives = plain.stream().flatMap(Giveaway::adjective).collect(Collectors.toSet());
        this.compounds = words.stream()
                .map(Giveaway::folded)
                .filter(word -> word.length() >= COMPOUND)
                .toList();
        this.parts = compounds.stream().flatMap(Giveaway::parts).collect(Collectors.toSet());
        this.phrases = List.of(words, telling);
    }

    /** {@code asked} is all that is read before the answers: the heading, the prompt, the value. */
    public static boolean is(String asked, String right, List<String> wrong) {
        return new Giveaway(asked).gives(right, wrong);
    }

    /** Whether a name is said by the words that ask for it, or that stand beside it. */
    public static boolean isTold(String asked, String name) {
        Giveaway giveaway = new Giveaway(asked);
        return giveaway.shared(name) > 0 || giveaway.spells(name);
    }

    /** Stems as those of other languages and their kin are spelled. */
    public static Set<String> spelled(Set<String> stems) {
        return stems.stream().map(Giveaway::folded).collect(Collectors.toSet());
    }

    /** Whether all of a name is among others, both {@link #spelled}: "anabolismo" and "metabolismo anabólico". */
    public static boolean isSaidBy(Set<String> name, Set<String> others) {
        return name.stream().allMatch(stem -> Stems.akin(stem, others));
    }

    /**
     * Wrong answers that leave the question a question: the first ones, or the same with one of the others that shares what
     * the right answer has; empty where none does.
     */
    public static <T> Optional<List<T>> fair(
            String asked, String right, List<T> first, List<T> others, Function<T, String> name) {
        Giveaway giveaway = new Giveaway(asked);
        if (!giveaway.gives(right, first.stream().map(name).toList())) {
            return Optional.of(first);
        }
        for (T other : others) {
            List<T> mended = new ArrayList<>(first);
            mended.set(mended.size() - 1, other);
            if (!first.contains(other)
                    && !giveaway.gives(right, mended.stream().map(name).toList())) {
                return Optional.of(mended);
            }
        }
        return Optional.empty();
    }

    /** Whether what is said spells an abbreviation out, "Wide area network: …" for "WAN". */
    public static boolean isSpelled(String said, String name) {
        return new Giveaway(said).spells(name);
    }

    /** Whether a word of a text and one of a name are one but for an ending of two letters: "Ion" and "Ionen". */
    public static boolean isInflected(String said, String name) {
        List<String> read = inflected(said);
        return inflected(name).stream()
                .anyMatch(word -> read.stream().anyMatch(other -> endsAs(word, other) || endsAs(other, word)));
    }

    private static List<String> inflected(String text) {
        return words(text).stream()
                .filter(word ->
                        word.length() >= SHORTEST_INFLECTED && !Stems.of(word).isEmpty())
                .toList();
    }

    private static boolean endsAs(String word, String root) {
        return word.startsWith(root) && word.length() - root.length() <= LONGEST_ENDING;
    }

    private boolean gives(String right, List<String> wrong) {
        int own = shared(right);
        boolean shares = own > 0 && wrong.stream().allMatch(other -> shared(other) < own);
        boolean spelled = spells(right) && wrong.stream().noneMatch(this::spells);
        return shares || spelled || standsOut(right, wrong);
    }

    private static boolean standsOut(String right, List<String> wrong) {
        int longest = wrong.stream().mapToInt(String::length).max().orElse(0);
        return longest > 0 && right.length() > SHORT && right.length() > LONGER * longest;
    }

    /** How many words of an answer were read before. */
    private int shared(String answer) {
        return (int) words(answer).stream()
                .filter(word -> !Stems.of(word).isEmpty())
                .map(Giveaway::folded)
                .filter(word -> Stems.of(word).stream().anyMatch(stem -> isRead(stem, word)))
                .count();
    }

    private static Set<String> stems(List<String> words) {
        return words.stream().flatMap(word -> Stems.of(folded(word)).stream()).collect(Collectors.toSet());
    }

    /** A word as those of other languages and its own kin are spelled: "Eukarya" and "eucariontes", "ósmosis" and "osmótica". */
    private static String folded(String word) {
        String plain = Spelling.isAscii(word)
                ? word
                : Spelling.composed(MARKS.matcher(Spelling.apart(word)).replaceAll(""));
        String spelled = plain.replace('k', 'c').replace('y', 'i').replace("ph", "f");
        boolean mayBeGreek = spelled.endsWith("sis") || spelled.contains("ti");
        return mayBeGreek ? GREEK.matcher(spelled).replaceFirst("s") : spelled;
    }

    /** What a compound may share with another: all that is long enough in it, without its ending. */
    private static Stream<String> parts(String compound) {
        String root = ENDING.matcher(compound).replaceFirst("");
        return IntStream.rangeClosed(0, root.length() - SHARED).mapToObj(i -> root.substring(i, i + SHARED));
    }

    private static String noun(String word) {
        boolean mayEnd = !word.isEmpty() && NOUN_ENDS.indexOf(word.charAt(word.length() - 1)) >= 0;
        return mayEnd ? NOUN.matcher(word).replaceFirst("") : word;
    }

    /** What is left of an adjective; nothing of other words. */
    private static Stream<String> adjective(String word) {
        String root = ADJECTIVE.matcher(word).replaceFirst("");
        return Stream.of(root).filter(left -> left.length() < word.length());
    }

    /** What of a word another may have in it: its stem, if that is long enough to say so. */
    private static String part(String stem, String word) {
        return stem.length() >= PART ? stem : word;
    }

    private boolean isRead(String stem, String word) {
        return Stems.akin(stem, stems)
                || adjectives.contains(noun(word))
                || adjective(word).anyMatch(nouns::contains)
                || (word.length() >= PART
                        && compounds.stream().anyMatch(compound -> compound.contains(part(stem, word))))
                || (word.length() >= COMPOUND
                        && (stems.stream().anyMatch(read -> read.length() >= PART && word.contains(read))
                                || parts(word).anyMatch(parts::contains)));
    }

    /** Whether words that follow each other begin with the letters of an abbreviation, or the first with a letter. */
    private boolean spells(String name) {
        String letters = GAP.matcher(name).replaceAll("");
        String small = letters.toLowerCase(Locale.ROOT);
        if (letters.length() == 1) {
            return initials(phrases.get(0)).startsWith(small);
        }
        return letters.length() >= SHORTEST_INITIALS
                && letters.length() <= LONGEST_INITIALS
                && isAbbreviation(letters)
                && phrases.stream().anyMatch(words -> initials(words).contains(small) || spells(words, small));
    }

    /** Whether the first letter and half of all are capitals: "WAN", "WoL", "SaaS". */
    private static boolean isAbbreviation(String letters) {
        long capitals = letters.codePoints()
                .filter(letter -> letter != Character.toLowerCase(letter))
                .count();
        return Character.isUpperCase(letters.codePointAt(0)) && 2 * capitals >= letters.length();
    }

    /** Whether all but one of many letters begin words, and that one stands in a word: "DBMS", a database management system. */
    private static boolean spells(List<String> words, String letters) {
        String initials = initials(words);
        for (int twice = 1; letters.length() >= SHORTEST_INITIALS && twice < letters.length(); twice++) {
            String others = letters.substring(0, twice) + letters.substring(twice + 1);
            for (int at = initials.indexOf(others); at >= 0; at = initials.indexOf(others, at + 1)) {
                if (words.get(at + twice - 1).indexOf(letters.charAt(twice), 1) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }

    private static List<String> words(String text) {
        return GAP.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
