package dev.studyleaf.glossary.link;

import dev.studyleaf.glossary.Glossary;
import dev.studyleaf.glossary.Term;
import dev.studyleaf.glossary.words.Inflections;
import dev.studyleaf.glossary.words.NameCase;
import dev.studyleaf.glossary.words.TermWords;
import dev.studyleaf.glossary.words.VerbUse;
import dev.studyleaf.glossary.words.WordTrie;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.kept.Once;
import dev.studyleaf.kept.Seal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds the names of terms in a text: whole words, the longest name first, hyphen or space alike,
 * abbreviations letter by letter, simple plurals. Built once, safe for threads; a pass is linear in the text whatever the
 * number of terms.
 */
public final class TermMatcher {
    /** A term whose name, alias or plural stands in a text from {@code start} to {@code end}, in UTF-16 units. */
    public record Match(Term term, int start, int end) {}

    private record Name(String slug, String name, NameCase nameCase) {}

    private final Supplier<WordTrie<Name>> names;
    private final Seal seal;
    private final Map<String, Term> terms = new LinkedHashMap<>();

    /** Of the terms that are linked. */
    public TermMatcher(Glossary glossary) {
        this(glossary, Kept.nothing());
    }

    /** The same with the tree of names from an earlier build, where it is of the same names. */
    public TermMatcher(Glossary glossary, Kept kept) {
        this(glossary.terms().stream().filter(Term::link).toList(), TermMatcher::written, "linked names", kept);
    }

    private TermMatcher(List<Term> terms, BiFunction<String, Term, NameCase> capitals, String which, Kept kept) {
        terms.forEach(term -> this.terms.put(term.slug(), term));
        List<Name> all = terms.stream().flatMap(term -> names(term, capitals)).toList();
        this.names = new Once<>(() -> kept.of(which, "", all, TermMatcher::trie));
        this.seal = kept.seal(names, all);
    }

    /** Of all terms but the unlinked ones that are words of everyday use: those stand in a text for much else. */
    public static TermMatcher ofAll(Glossary glossary) {
        return ofAll(glossary, Kept.nothing());
    }

    /** The same with the tree of names from an earlier build. */
    public static TermMatcher ofAll(Glossary glossary, Kept kept) {
        return new TermMatcher(telling(glossary), TermMatcher::written, "all names", kept);
    }

    /**
     * Of the same terms, for texts that are about them, such as questions: a found word may have a small letter there. Its
     * capital is that of the line which it begins, as far as the notes show.
     */
    public static TermMatcher asked(Glossary glossary, Kept kept) {
        return new TermMatcher(telling(glossary), TermMatcher::asked, "asked names", kept);
    }

    private static List<Term> telling(Glossary glossary) {
        return glossary.terms().stream()
                .filter(term -> term.link() || !TermWords.isCommon(term.name()))
                .toList();
    }

    private static NameCase written(String name, Term term) {
        return NameCase.of(name, term.letterCase());
    }

    private static NameCase asked(String name, Term term) {
        NameCase written = written(name, term);
        boolean any = written == NameCase.CAPITAL && !term.isDeclared() && !TermWords.isCommon(name);
        return any ? NameCase.FOLDED : written;
    }

    private static WordTrie<Name> trie(List<Name> all) {
        WordTrie<Name> trie = new WordTrie<>();
        all.forEach(name -> trie.add(name.name(), name));
        // After all names as they are, so that a plural never takes a text from the term that is called so.
        all.forEach(name -> addInflections(name, trie));
        return trie;
    }

    /** Equal as long as the names are. */
    public Seal names() {
        return seal;
    }

    /** All terms whose names are looked for. */
    Stream<Term> terms() {
        return terms.values().stream();
    }

    Term term(String slug) {
        return Optional.ofNullable(terms.get(slug)).orElseThrow();
    }

    /** Every place in the text, from left to right, none over another. */
    public List<Match> find(String text) {
        return names
                .get()
                .find(
                        text,
                        (name, t, start, end) ->
                                name.nameCase().accepts(name.name(), t, start, end) && !VerbUse.is(t, start, end))
                .stream()
                .map(hit -> new Match(term(hit.value().slug()), hit.start(), hit.end()))
                .toList();
    }

    private static Stream<Name> names(Term term, BiFunction<String, Term, NameCase> capitals) {
        return Stream.concat(Stream.of(term.name()), term.aliases().stream())
                .map(String::strip)
                .filter(TermMatcher::isLinkable)
                .map(name -> new Name(term.slug(), name, capitals.apply(name, term)));
    }

    /** Single letters and bare numbers stand in a text for too much else. */
    private static boolean isLinkable(String name) {
        return name.codePointCount(0, name.length()) > 1 && name.codePoints().anyMatch(Character::isLetter);
    }

    private static void addInflections(Name name, WordTrie<Name> trie) {
        Inflections.plurals(name.name()).forEach(form -> trie.add(form, name));
        if (name.nameCase() == NameCase.FOLDED) {
            Inflections.singulars(name.name()).forEach(form -> trie.add(form, name));
        }
    }
}
