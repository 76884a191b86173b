package dev.studyleaf.glossary;

import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the names of terms in a text: whole words, the longest name first, hyphen or space alike,
 * abbreviations letter by letter, simple plurals. Built once, safe for threads; a pass is linear in the text whatever the
 * number of terms.
 */
public final class TermMatcher {
    /** A term whose name, alias or plural stands in a text from {@code start} to {@code end}, in UTF-16 units. */
    public record Match(Term term, int start, int end) {}

    private record Name(Term term, String name, NameCase nameCase) {}

    private final WordTrie<Name> names = new WordTrie<>();

    /** Of the terms that are linked. */
    public TermMatcher(Glossary glossary) {
        this(glossary.terms().stream().filter(Term::link));
    }

    private TermMatcher(Stream<Term> terms) {
        List<Name> all = terms.flatMap(TermMatcher::names).toList();
        all.forEach(name -> names.add(name.name(), name));
        // After all names as they are, so that a plural never takes a text from the term that is called so.
        all.forEach(this::addInflections);
    }

    /** Of all terms but the unlinked ones that are words of everyday use: those stand in a text for much else. */
    public static TermMatcher ofAll(Glossary glossary) {
        return new TermMatcher(
                glossary.terms().stream().filter(term -> term.link() || !TermWords.isCommon(term.name())));
    }

    /** Every place in the text, from left to right, none over another. */
    public List<Match> find(String text) {
        return names.find(text, (name, t, start, end) -> name.nameCase().accepts(name.name(), t, start, end)).stream()
                .map(hit -> new Match(hit.value().term(), hit.start(), hit.end()))
                .toList();
    }

    private static Stream<Name> names(Term term) {
        return Stream.concat(Stream.of(term.name()), term.aliases().stream())
                .map(String::strip)
                .filter(TermMatcher::isLinkable)
                .map(name -> new Name(term, name, NameCase.of(name, term.letterCase())));
    }

    /** Single letters and bare numbers stand in a text for too much else. */
    private static boolean isLinkable(String name) {
        return name.codePointCount(0, name.length()) > 1 && name.codePoints().anyMatch(Character::isLetter);
    }

    private void addInflections(Name name) {
        Inflections.plurals(name.name()).forEach(form -> names.add(form, name));
        if (name.nameCase() == NameCase.FOLDED) {
            Inflections.singulars(name.name()).forEach(form -> names.add(form, name));
        }
    }
}
