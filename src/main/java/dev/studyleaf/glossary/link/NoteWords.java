package dev.studyleaf.glossary.link;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.glossary.words.Abbreviations;
import dev.studyleaf.glossary.words.Inflections;
import dev.studyleaf.glossary.words.TermWords;
import dev.studyleaf.glossary.words.Words;
import dev.studyleaf.kept.Once;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.TextRun;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words and headings of a note, as far as they tell what it means by a name. Read when first asked for. */
final class NoteWords {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
    private static final int TELLING = 4;
    private static final int ENOUGH = 2;

    private final ParsedNote note;
    private final Supplier<Collection<Set<String>>> words;
    private final Supplier<Set<String>> headings;

    NoteWords(ParsedNote note) {
        this.note = note;
        this.words = new Once<>(this::words);
        this.headings = new Once<>(this::headings);
    }

    /**
     * Whether a section of the note has all the words of the long name of a short form, wherever they stand: "the internet", "a protocol" for IP.
     * Of two long names only the first counts, which is the one that the entry is about.
     */
    boolean haveLongName(Term term) {
        List<String> names = names(term).toList();
        return names.stream()
                .filter(name -> names.stream().anyMatch(other -> Abbreviations.fits(other, name)))
                .limit(1)
                .anyMatch(this::haveAll);
    }

    /** Whether the note's title or one of its headings is the name and nothing more. */
    boolean isHeading(Term term) {
        return keys(term).anyMatch(headings.get()::contains);
    }

    private boolean haveAll(String name) {
        List<String> telling = telling(name).toList();
        return telling.size() >= ENOUGH && words.get().stream().anyMatch(section -> section.containsAll(telling));
    }

    /** By section. */
    private Collection<Set<String>> words() {
        Map<Integer, Set<String>> all = new HashMap<>();
        for (TextRun run : note.runs()) {
            telling(run.text()).forEach(all.computeIfAbsent(run.section(), s -> new HashSet<>())::add);
        }
        return all.values();
    }

    private Set<String> headings() {
        Set<String> all = keys(note.title());
        note.sections().forEach(section -> all.addAll(keys(section.title())));
        return all;
    }

    private static Stream<String> names(Term term) {
        return Stream.concat(Stream.of(term.name()), term.aliases().stream());
    }

    private static Stream<String> keys(Term term) {
        return names(term).flatMap(name -> keys(name).stream());
    }

    /** In the number in which it stands, and in the singular. */
    private static Set<String> keys(String name) {
        Set<String> keys = new HashSet<>();
        keys.add(Words.key(name));
        Inflections.singulars(name).forEach(form -> keys.add(Words.key(form)));
        return keys;
    }

    /** The longer words, without the ending of a plural. */
    private static Stream<String> telling(String text) {
        return BETWEEN_WORDS
                .splitAsStream(TermWords.fold(text))
                .filter(word -> word.length() >= TELLING && !TermWords.isSmall(word))
                .map(word -> word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
    }
}
