package dev.studyleaf.glossary.link;

import dev.studyleaf.glossary.words.NameCase;
import dev.studyleaf.glossary.words.TermWords;
import dev.studyleaf.glossary.words.WordTrie;
import dev.studyleaf.glossary.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds names of other things than terms, such as titles of notes, in a text by the rules of terms: whole words, the
 * longest first, abbreviations letter by letter. Not changed after the last {@code add}, then safe for threads.
 */
public final class NameMatcher<T> {
    /** A shorter word stands in a text for too much else. */
    private static final int SHORTEST = 4;

    private final WordTrie<Named<T>> names = new WordTrie<>();

    private record Named<T>(String name, NameCase nameCase, T value) {}

    /** A value whose name stands in a text from {@code start} to {@code end}, in UTF-16 units. */
    public record Match<T>(T value, int start, int end) {}

    /** Adds a value under a name; a name that says nothing, such as {@code Notes}, is left out. */
    public void add(String name, T value) {
        String bare = name.strip();
        if (tells(bare)) {
            names.add(bare, new Named<>(bare, NameCase.of(bare), value));
        }
    }

    private static boolean tells(String name) {
        boolean oneWord = Words.of(name).size() == 1;
        boolean ideograms = name.codePoints().anyMatch(Words::isIdeogram);
        boolean plain = oneWord && !ideograms && NameCase.of(name) != NameCase.EXACT;
        return name.codePointCount(0, name.length()) > 1
                && name.codePoints().anyMatch(Character::isLetter)
                && !TermWords.isGenericHeading(name)
                && !(plain && (name.length() < SHORTEST || TermWords.isCommon(name)));
    }

    /** Every place in the text, from left to right, none over another. */
    public List<Match<T>> find(String text) {
        List<Match<T>> matches = new ArrayList<>();
        names.find(text, (named, t, start, end) -> named.nameCase().accepts(named.name(), t, start, end))
                .forEach(hit -> matches.add(new Match<>(hit.value().value(), hit.start(), hit.end())));
        return matches;
    }
}
