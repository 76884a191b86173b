package dev.studyleaf.glossary.link;

import dev.studyleaf.glossary.Glossary;
import dev.studyleaf.glossary.Term;
import dev.studyleaf.glossary.words.Articles;
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

    /**
     * A name that is looked for.
     *
     * @param slug of its term; empty for a name that only keeps a shorter one within it from being found
     * @param firm whether it is found within longer names too
     */
    private record Name(String slug, String name, NameCase nameCase, boolean firm) {
        boolean isTerm() {
            return !slug.isEmpty();
        }

        boolean fits(String text, int start, int end) {
            return nameCase.accepts(name, text, start, end)
                    && !VerbUse.is(text, start, end)
                    && (firm || !LongerName.covers(text, start, end));
        }
    }

    private final Supplier<WordTrie<Name>> names;
    private final Seal seal;
    private final Map<String, Term> terms = new LinkedHashMap<>();

    /** Of the terms that are linked, but for where a found one is a part of a longer name. */
    public TermMatcher(Glossary glossary) {
        this(glossary, Kept.nothing());
    }

    /** The same with the tree of names from an earlier build, where it is of the same names. */
    public TermMatcher(Glossary glossary, Kept kept) {
        this(
                glossary.terms().stream().filter(Term::link).toList(),
                glossary.terms().stream()
                        .flatMap(term -> term.link() ? linked(term) : longer(term))
                        .toList(),
                "linked names",
                kept);
    }

    private TermMatcher(List<Term> terms, List<Name> all, String which, Kept kept) {
        terms.forEach(term -> this.terms.put(term.slug(), term));
        this.names = new Once<>(() -> kept.of(which, "", all, TermMatcher::trie));
        this.seal = kept.seal(names, all);
    }

    /** Of all terms but the unlinked ones that are words of everyday use: those stand in a text for much else. */
    public static TermMatcher ofAll(Glossary glossary) {
        return ofAll(glossary, Kept.nothing());
    }

    /** The same with the tree of names from an earlier build. */
    public static TermMatcher ofAll(Glossary glossary, Kept kept) {
        return of(telling(glossary), TermMatcher::written, "all names", kept);
    }

    /**
     * Of the same terms, for texts that are about them, such as questions: a found word may have a small letter there. Its
     * capital is that of the line which it begins, as far as the notes show.
     */
    public static TermMatcher asked(Glossary glossary, Kept kept) {
        return of(telling(glossary), TermMatcher::asked, "asked names", kept);
    }

    private static TermMatcher of(
            List<Term> terms, BiFunction<String, Term, NameCase> capitals, String which, Kept kept) {
        List<Name> all = terms.stream()
                .flatMap(term -> names(term).map(name -> new Name(term.slug(), name, capitals.apply(name, term), true)))
                .toList();
        return new TermMatcher(terms, all, which, kept);
    }

    private static List<Term> telling(Glossary glossary) {
        return glossary.terms().stream()
                .filter(term -> term.link() || !TermWords.isTooPlainToLink(term.name()))
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
        List<Name> terms = all.stream().filter(Name::isTerm).toList();
        terms.forEach(name -> trie.add(name.name(), name));
        // After all names as they are, so that a plural never takes a text from the term that is called so.
        terms.forEach(name -> addInflections(name, trie));
        List<Name> longer = all.stream().filter(name -> keeps(name, trie)).toList();
        longer.forEach(name -> {
            trie.add(name.name(), name);
            addInflections(name, trie);
        });
        return trie;
    }

    /** Whether the name of an entry that is not linked has found words in it and nothing more telling. */
    private static boolean keeps(Name name, WordTrie<Name> trie) {
        if (name.isTerm()) {
            return false;
        }
        List<WordTrie.Hit<Name>> within = trie.find(name.name(), Name::fits);
        return !within.isEmpty()
                && within.stream()
                        .noneMatch(hit -> hit.value().firm()
                                || !NameForm.isPlainWord(name.name().substring(hit.start(), hit.end())));
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
        return names.get().find(text, Name::fits).stream()
                .filter(hit -> hit.value().isTerm())
                .map(hit -> new Match(term(hit.value().slug()), hit.start(), hit.end()))
                .toList();
    }

    private static Stream<Name> linked(Term term) {
        return names(term).map(name -> new Name(term.slug(), name, written(name, term), term.isDeclared()));
    }

    /** The names of an entry that is not linked, of two words or more. */
    private static Stream<Name> longer(Term term) {
        return names(term)
                .filter(name -> name.indexOf(' ') > 0 || name.indexOf('-') > 0)
                .filter(name -> Articles.past(name, 0) == 0)
                .map(name -> new Name("", name, written(name, term), true));
    }

    private static Stream<String> names(Term term) {
        return Stream.concat(Stream.of(term.name()), term.aliases().stream())
                .map(String::strip)
                .filter(TermMatcher::isLinkable);
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
