package dev.studyleaf.glossary;

import dev.studyleaf.glossary.name.NamePatterns;
import dev.studyleaf.glossary.name.SeenName;
import dev.studyleaf.glossary.pattern.FoundTerm;
import dev.studyleaf.glossary.pattern.TermPattern;
import dev.studyleaf.glossary.pattern.TermPatterns;
import dev.studyleaf.glossary.pattern.Trust;
import dev.studyleaf.glossary.spot.AuthorMarks;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.weigh.Find;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.ParsedNote;
import java.util.List;
import java.util.stream.Stream;

/** What all patterns see in one note. It is read from the note alone, while its tree is there. */
public final class NoteFinds {
    /** So long is no definition but a text, in characters: 600 words. Its page, each list and each card would have all of it. */
    private static final int LONGEST_DEFINITION = 4_000;

    private final ParsedNote note;
    private final AuthorMarks marks;
    private final List<List<Find>> byPattern;
    private final List<SeenName> names;
    private final long said;

    private NoteFinds(Spots spots) {
        this.note = spots.note();
        this.marks = spots.marks();
        this.byPattern =
                TermPatterns.ALL.stream().map(pattern -> finds(pattern, spots)).toList();
        this.names = NamePatterns.names(spots).stream()
                .filter(name -> marks.isEmpty() || !marks.isNoTerm(name.line()))
                .toList();
        this.said = SaidOfNames.sum(this);
    }

    NoteFinds(ParsedNote note, AuthorMarks marks, List<List<Find>> byPattern, List<SeenName> names, long said) {
        this.said = said;
        this.note = note;
        this.marks = marks;
        this.byPattern = byPattern;
        this.names = names;
    }

    /** What is in a note. */
    public static NoteFinds of(ParsedNote note) {
        return new NoteFinds(Spots.of(note));
    }

    /** What a glossary may show of the note. */
    public Stream<Fragment> definitions() {
        return all().map(find -> find.term().definition());
    }

    /** The note. */
    public ParsedNote note() {
        return note;
    }

    /** What its author said of single lines. */
    AuthorMarks marks() {
        return marks;
    }

    /** What may be terms, a list for each pattern. */
    List<List<Find>> byPattern() {
        return byPattern;
    }

    /** What is named. */
    List<SeenName> names() {
        return names;
    }

    /** Tells all of this that a glossary hangs on from anything else; where in the file it stands is not among that. */
    long said() {
        return said;
    }

    /** All that may be terms, one pattern's behind another's. */
    Stream<Find> all() {
        return byPattern.stream().flatMap(List::stream);
    }

    /** The one of a number among {@link #all}. */
    Find find(int number) {
        int left = number;
        for (List<Find> finds : byPattern) {
            if (left < finds.size()) {
                return finds.get(left);
            }
            left -= finds.size();
        }
        throw new IllegalArgumentException("no find " + number + " of " + note.path());
    }

    private static List<Find> finds(TermPattern pattern, Spots spots) {
        return pattern.find(spots).stream()
                .filter(term -> term.definition().text().length() <= LONGEST_DEFINITION)
                .map(term -> find(pattern, term, spots))
                .toList();
    }

    /** Words with which item after item of a note begins are a label. */
    private static Find find(TermPattern pattern, FoundTerm term, Spots spots) {
        boolean label =
                pattern.mayBeLabels() && term.spot().isItem() && spots.labels().returns(term.name());
        return new Find(pattern, label ? term.trusted(Trust.LABEL) : term);
    }
}
