package dev.studyleaf.glossary.link;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.parallel.Parallel;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which names in the notes become links. A word and a short form mean one thing in one note and another in the next, so that
 * a found term is linked under such a name only where something tells that the note means what its own note means: see
 * {@link #means}. Linear in the notes. Safe for threads.
 */
public final class LinkedUses {
    /** A term of a tenth of the notes says little of any two of them. */
    private static final int PART = 10;
    /** In a small folder one of so many notes does not. */
    private static final int FEW = 3;
    /** All its words in one section are seldom there by chance. */
    private static final int OF_A_LONG_NAME = 2;

    private final TermLinker linker;
    private final List<List<TermUse>> all;
    private final NarrowFolders folders;
    private final int notes;
    private final Map<String, Integer> numbers = new HashMap<>();
    /** By a note's path the numbers of the terms that it uses or defines, in ascending order. */
    private final Map<String, int[]> terms = new HashMap<>();

    /** By a term's number, in how many notes it stands. */
    private final int[] frequency;
    /** By a term's number, in how many notes but its own it stands under its long name. */
    private final int[] spelled;

    private LinkedUses(TermLinker linker, List<ParsedNote> notes) {
        this.linker = linker;
        this.notes = notes.size();
        this.folders = new NarrowFolders(notes.stream().map(ParsedNote::path).toList());
        List<NoteUses> found = Parallel.map(notes, linker::found);
        found.forEach(note -> terms.put(note.path(), numbers(note)));
        this.frequency = new int[numbers.size()];
        this.spelled = new int[numbers.size()];
        found.forEach(this::count);
        this.all = Parallel.map(found.size(), i -> linked(found.get(i), notes.get(i)));
    }

    /** Of all notes. */
    public static LinkedUses of(TermLinker linker, List<ParsedNote> notes) {
        return new LinkedUses(linker, notes);
    }

    /** The places to link, a list for each note, in the order of the note's text: the first of each term in each section. */
    public List<List<TermUse>> all() {
        return all;
    }

    /** The same of one of the notes as it is now, without a look at what was found in it before. */
    public List<TermUse> now(ParsedNote note) {
        return linked(linker.alone().found(note), note);
    }

    private int[] numbers(NoteUses note) {
        return Stream.concat(note.forms().keySet().stream(), linker.definedIn(note.path()))
                .distinct()
                .mapToInt(slug -> numbers.computeIfAbsent(slug, s -> numbers.size()))
                .sorted()
                .toArray();
    }

    private void count(NoteUses note) {
        Arrays.stream(terms.getOrDefault(note.path(), new int[0])).forEach(number -> frequency[number]++);
        note.first().stream()
                .map(TermUse::term)
                .distinct()
                .filter(term -> note.forms().get(term.slug()) == NameForm.SPELLED)
                .filter(term -> !term.path().equals(note.path()))
                .forEach(term -> spelled[number(term)]++);
    }

    private int number(Term term) {
        return numbers.getOrDefault(term.slug(), -1);
    }

    private List<TermUse> linked(NoteUses note, ParsedNote read) {
        Map<String, Boolean> meant = new HashMap<>();
        NoteWords words = new NoteWords(read);
        return note.first().stream()
                .filter(use -> meant.computeIfAbsent(use.term().slug(), slug -> means(note, words, use.term())))
                .toList();
    }

    /**
     * Whether a note means the term by its name: it is the note that defines the term or is filed close to it, it has a name that
     * leaves no doubt, or there are signs enough: rarer terms that both notes have, and, for a short form, other notes that have
     * its long name.
     */
    private boolean means(NoteUses note, NoteWords words, Term term) {
        NameForm form = note.forms().getOrDefault(term.slug(), NameForm.SPELLED);
        return form.asked() == 0
                || term.isDeclared()
                || term.path().equals(note.path())
                || folders.areClose(note.path(), term.path())
                || areEnough(note, words, term, form);
    }

    /** The note itself is read only where the other notes do not say enough. */
    private boolean areEnough(NoteUses note, NoteWords words, Term term, NameForm form) {
        int signs = signs(note, term, form);
        return signs >= form.asked() || signs + signs(words, term, form) >= form.asked();
    }

    private int signs(NoteUses note, Term term, NameForm form) {
        int number = number(term);
        int signs = form.isShort() && number >= 0 ? spelled[number] : 0;
        int[] there = terms.getOrDefault(term.path(), new int[0]);
        for (String slug : note.forms().keySet()) {
            if (signs >= form.asked()) {
                break;
            }
            int other = numbers.getOrDefault(slug, -1);
            if (other != number && other >= 0 && isRare(other) && Arrays.binarySearch(there, other) >= 0) {
                signs++;
            }
        }
        return signs;
    }

    /** What the note itself says: a heading that is the word, or what a short form is short for. Two things may have one short form as heading. */
    private static int signs(NoteWords note, Term term, NameForm form) {
        if (form.isShort()) {
            return note.haveLongName(term) ? OF_A_LONG_NAME : 0;
        }
        return note.isHeading(term) ? 1 : 0;
    }

    private boolean isRare(int term) {
        return frequency[term] <= Math.max(FEW, notes / PART);
    }
}
