package dev.studyleaf.glossary;

import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.TextRun;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses which names in a note become links: each term once a section, never where it is itself defined. */
public final class TermLinker {
    /** A sentence not much longer than the name is the name's own item, cell or line. */
    private static final int BARE_NAME_ROOM = 12;

    private final TermMatcher matcher;

    /** For the terms that are linked. */
    public TermLinker(Glossary glossary) {
        this(new TermMatcher(glossary));
    }

    /** For the places of those that this finds. */
    public TermLinker(TermMatcher matcher) {
        this.matcher = matcher;
    }

    private record Seen(int section, String slug) {}

    /** The places to link, in the order of the note's text: the first of each term in each section. */
    public List<TermUse> uses(ParsedNote note) {
        Set<Seen> seen = new HashSet<>();
        List<TermUse> uses = new ArrayList<>(places(note));
        uses.removeIf(use -> !seen.add(new Seen(use.run().section(), use.term().slug())));
        return uses;
    }

    /** Every place of every term, in the order of the note's text. */
    public List<TermUse> places(ParsedNote note) {
        List<TermUse> places = new ArrayList<>();
        for (TextRun run : note.runs()) {
            for (TermMatcher.Match match : matcher.find(run.text())) {
                if (!definesItself(match.term(), note, run)) {
                    places.add(new TermUse(match.term(), run, match.start(), match.end()));
                }
            }
        }
        return places;
    }

    private static boolean definesItself(Term term, ParsedNote note, TextRun run) {
        if (!term.path().equals(note.path())) {
            return false;
        }
        String sentence = run.sentence().strip();
        String name = term.name();
        int at = TermWords.fold(sentence).indexOf(TermWords.fold(name));
        boolean bare = at == 0 && sentence.length() <= name.length() + BARE_NAME_ROOM;
        String definition = term.definition().text().strip();
        return bare || (at >= 0 && at <= 4 && !definition.isEmpty() && sentence.endsWith(definition));
    }
}
