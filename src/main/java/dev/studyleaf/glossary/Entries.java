package dev.studyleaf.glossary;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.glossary.pattern.FoundTerm;
import dev.studyleaf.glossary.weigh.Find;
import dev.studyleaf.glossary.weigh.Weight;
import dev.studyleaf.glossary.words.Abbreviations;
import dev.studyleaf.glossary.words.Inflections;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.glossary.words.TermWords;
import dev.studyleaf.glossary.words.Words;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.OneLine;
import dev.studyleaf.source.DeclaredTerm;
import dev.studyleaf.source.LetterCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The terms while the glossary is made: every name and alias belongs to one entry. */
final class Entries {
    static final String DECLARED = "declared";

    /** Points from which on a text rather explains its name than says something of it. */
    private static final int EXPLAINS = 7;

    /** How names of subjects end that have no singular. */
    private static final String SUBJECT = "ics";

    /** One term to be. */
    static final class Entry {
        private final String name;
        private final SourceText text;
        private final Evidence evidence;
        private final boolean link;
        private final LetterCase letterCase;
        private final List<String> aliases = new ArrayList<>();
        private Fragment definition;
        private String category;
        /** What its name was found by; null for one that is declared. */
        private final @Nullable Find found;
        /** What its definition is that of; null where it is nobody's but its own. */
        private @Nullable Find definedBy;

        private Entry(DeclaredTerm term) {
            this.name = term.name().strip();
            this.text = term.text();
            this.evidence = new Evidence(
                    term.path(), term.span(), text.lineOf(term.span().offset()), DECLARED, 1, "declared by the author");
            this.link = term.link();
            this.letterCase = term.letterCase();
            this.definition = Fragment.ofText(term.definition().strip());
            this.category = term.category();
            this.found = null;
        }

        private Entry(Weight weight, String name) {
            Find find = weight.find();
            this.name = name;
            this.text = find.spot().note().text();
            this.evidence = Evidence.of(find, weight.confidence(), weight.why());
            this.link = weight.isLinked();
            this.letterCase = LetterCase.AUTO;
            this.definition = find.term().definition();
            this.category = Categories.of(find.spot(), name);
            this.found = find;
            this.definedBy = find;
        }

        String name() {
            return name;
        }

        SourceText text() {
            return text;
        }

        Evidence evidence() {
            return evidence;
        }

        SourceSpan span() {
            return evidence.span();
        }

        boolean isDeclared() {
            return evidence.pattern().equals(DECLARED);
        }

        boolean isDefined() {
            return !definition.text().isBlank();
        }

        /** Whether it was found as the singular or plural of a name: short forms are so written, "ethics" is no plural. */
        private boolean isFoundAs(String form, String other) {
            boolean exact = TermName.of(name).map(TermName::hasInnerCapital).orElse(true);
            return !name.endsWith(SUBJECT) && !other.endsWith(SUBJECT) && (!exact || name.equals(form));
        }

        /**
         * Whether a find has the short form of this entry for something else: HPV of a virus and of vessels. The entry says both; the
         * other long name is none of its names, so that what the notes say of it is an entry of its own.
         */
        private boolean hasOtherLongName(Find find) {
            List<String> others = find.term().aliases();
            return found != null
                    && !others.isEmpty()
                    && Words.key(name).equals(Words.key(find.name()))
                    && aliases.stream().anyMatch(alias -> Abbreviations.fits(name, alias))
                    && others.stream().allMatch(alias -> Abbreviations.fits(name, alias) && !isLikeAnAlias(alias));
        }

        private boolean isLikeAnAlias(String longName) {
            return aliases.stream().anyMatch(alias -> Abbreviations.areOneName(alias, longName));
        }

        /** Adds what explains it, where all that is said of it so far is what its short form stands for. */
        private void explain(Weight weight) {
            String longName = definition.text();
            Fragment more = weight.find().term().definition();
            if (!isDeclared() && weight.points() >= EXPLAINS && aliases.contains(longName)) {
                boolean named = TermWords.fold(more.text()).contains(TermWords.fold(longName));
                definition = named ? more : Fragment.ofText(longName + "; " + OneLine.of(more.text()));
                definedBy = named ? weight.find() : null;
            }
        }

        Optional<Find> found() {
            return Optional.ofNullable(found);
        }

        Optional<Find> definedBy() {
            return Optional.ofNullable(definedBy);
        }

        Term term(String slug) {
            return new Term(slug, name, aliases, definition, category, link, letterCase, evidence);
        }
    }

    private final List<Entry> all = new ArrayList<>();
    private final Map<String, Entry> byName = new HashMap<>();

    /** The keys of all names and other names, in the singular and the plural. */
    Set<String> keys() {
        Set<String> keys = new HashSet<>(byName.keySet());
        byName.keySet()
                .forEach(key -> keys.addAll(otherNumber(key).map(Words::key).toList()));
        return keys;
    }

    List<Entry> all() {
        return all;
    }

    Optional<Entry> get(String name) {
        return Optional.ofNullable(byName.get(Words.key(name)));
    }

    /** A new entry for a declared term, whose name must be free; its aliases come later, when all names are known. */
    void declare(DeclaredTerm term) {
        put(new Entry(term));
    }

    /** Another name for an entry; false when it belongs to another one. */
    boolean alias(Entry entry, String alias) {
        if (alias.isBlank()) {
            return true;
        }
        Entry holder = byName.putIfAbsent(Words.key(alias), entry);
        if (holder == null) {
            entry.aliases.add(alias.strip());
        }
        return holder == null || holder == entry;
    }

    /** A found term: a new entry, or more names and a missing definition for one that is there. */
    void add(Weight weight, String name) {
        Find find = weight.find();
        Optional<Entry> known = known(find.term());
        Entry entry = known.orElseGet(() -> put(new Entry(weight, name)));
        if (known.isPresent() && inOtherNumber(find.term().name()).isEmpty()) {
            alias(entry, find.term().name());
        }
        if (!entry.hasOtherLongName(find)) {
            find.term().aliases().forEach(alias -> alias(entry, alias));
        }
        if (!entry.isDefined()) {
            entry.definition = find.term().definition();
            entry.definedBy = find;
        } else if (known.isPresent()) {
            entry.explain(weight);
        }
        if (entry.category.isBlank()) {
            entry.category = Categories.of(find.spot(), entry.name);
        }
    }

    private Optional<Entry> known(FoundTerm term) {
        return get(term.name())
                .or(() -> inOtherNumber(term.name()))
                .or(() -> term.aliases().stream()
                        .flatMap(alias ->
                                get(alias).filter(e -> Words.key(e.name).equals(Words.key(alias))).stream())
                        .findFirst());
    }

    /** The entry under the singular or plural of a name. */
    private Optional<Entry> inOtherNumber(String name) {
        return otherNumber(name)
                .flatMap(form -> get(form).filter(e -> e.isDeclared() || e.isFoundAs(form, name)).stream())
                .findFirst();
    }

    /** ACS is no plural of AC. */
    private static Stream<String> otherNumber(String name) {
        boolean capital = Character.isUpperCase(name.codePointBefore(name.length()));
        Stream<String> plurals = Inflections.plurals(name).stream();
        return capital ? plurals : Stream.concat(Inflections.singulars(name).stream(), plurals);
    }

    private Entry put(Entry entry) {
        all.add(entry);
        byName.put(Words.key(entry.name), entry);
        return entry;
    }
}
