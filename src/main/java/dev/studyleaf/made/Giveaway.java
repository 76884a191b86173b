package dev.studyleaf.made;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a question can be answered by who knows nothing of its subject: the right answer shares a word with what is asked
 * that no wrong one shares, is spelled by it, or is the only long one.
 */
final class Giveaway {
    /** A word inside a longer one, as "protocol" in "Netzwerkprotocol", has so many letters at least. */
    private static final int PART = 5;

    private static final int COMPOUND = 9;
    private static final int SHORTEST_INITIALS = 3;
    private static final int LONGEST_INITIALS = 6;
    /** So much longer than the longest wrong answer the right one may be. */
    private static final double LONGER = 1.8;
    /** Under this length a difference says nothing. */
    private static final int SHORT = 40;

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** What is read before the answer. */
    private final Set<String> stems;

    private final List<String> compounds;
    private final String initials;

    private Giveaway(String asked) {
        List<String> words = words(asked);
        this.stems = Stems.of(asked);
        this.compounds =
                words.stream().filter(word -> word.length() >= COMPOUND).toList();
        this.initials = initials(words.stream())
                + ' '
                + initials(words.stream().filter(word -> !Stems.of(word).isEmpty()));
    }

    /** {@code asked} is all that is read before the answers: the heading, the prompt, the value. */
    static boolean is(String asked, String right, List<String> wrong) {
        return new Giveaway(asked).gives(right, wrong);
    }

    /** Whether a name is said by the words that ask for it, or that stand beside it. */
    static boolean isTold(String asked, String name) {
        Giveaway giveaway = new Giveaway(asked);
        return giveaway.shared(name) > 0 || giveaway.spells(name);
    }

    /**
     * Wrong answers that leave the question a question: the first ones, or the same with one of the others that shares what
     * the right answer has; empty where none does.
     */
    static <T> Optional<List<T>> fair(
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
                .filter(word -> Stems.of(word).stream().anyMatch(stem -> isRead(stem, word)))
                .count();
    }

    private boolean isRead(String stem, String word) {
        return Stems.akin(stem, stems)
                || (stem.length() >= PART && compounds.stream().anyMatch(compound -> compound.contains(stem)))
                || (word.length() >= COMPOUND
                        && stems.stream().anyMatch(read -> read.length() >= PART && word.contains(read)));
    }

    /** Whether words that follow each other begin with the letters of an abbreviation, or the first with a letter. */
    private boolean spells(String name) {
        String letters = GAP.matcher(name).replaceAll("");
        if (letters.length() == 1) {
            return initials.startsWith(letters.toLowerCase(Locale.ROOT));
        }
        return letters.length() >= SHORTEST_INITIALS
                && letters.length() <= LONGEST_INITIALS
                && letters.equals(letters.toUpperCase(Locale.ROOT))
                && initials.contains(letters.toLowerCase(Locale.ROOT));
    }

    private static String initials(Stream<String> words) {
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
        return initials.toString();
    }

    private static List<String> words(String text) {
        return GAP.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
