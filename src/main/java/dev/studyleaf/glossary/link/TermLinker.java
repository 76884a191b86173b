package dev.studyleaf.glossary.link;

import dev.studyleaf.glossary.Glossary;
import dev.studyleaf.glossary.Term;
import dev.studyleaf.glossary.words.TermWords;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.kept.Seal;
import dev.studyleaf.note.OfNote;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.TextRun;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses which names in a note become links: each term once a section, never where it is itself defined. */
public final class TermLinker {
    /** A sentence not much longer than the name is the name's own item, cell or line. */
    private static final int BARE_NAME_ROOM = 12;

    private static final String LINKED = "linked places";
    private static final String ALL = "all places";

    private final TermMatcher matcher;
    private final String which;
    private final Kept kept;

    /** A note and the names that were looked for in it. */
    private record Looked(ParsedNote note, Seal names) implements OfNote {}

    /** A place of a name, without the term: what the term says may change while its names stay. */
    private record Place(TextRun run, String slug, int start, int end) {}

    private record Places(List<Place> all) {
        Places {
            all = List.copyOf(all);
        }
    }

    /** What is kept under the names of the work. */
    public static Map<String, Class<?>> works() {
        return Map.of(LINKED, Places.class, ALL, Places.class);
    }

    private TermLinker(TermMatcher matcher, String which, Kept kept) {
        this.matcher = matcher;
        this.which = which;
        this.kept = kept;
    }

    /** For the terms that are linked. */
    public TermLinker(Glossary glossary) {
        this(glossary, Kept.nothing());
    }

    /** The same; a note that was looked through for the same names is not looked through again. */
    public TermLinker(Glossary glossary, Kept kept) {
        this(new TermMatcher(glossary, kept), LINKED, kept);
    }

    /** For the terms that {@link TermMatcher#ofAll} finds. */
    public static TermLinker ofAll(Glossary glossary, Kept kept) {
        return new TermLinker(TermMatcher.ofAll(glossary, kept), ALL, kept);
    }

    /** The same, for notes that are no longer those of the build that keeps. */
    public TermLinker alone() {
        return new TermLinker(matcher, which, Kept.nothing());
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
        Places found = kept.of(which, note.path(), new Looked(note, matcher.names()), looked -> found(looked.note()));
        List<TermUse> places = new ArrayList<>();
        for (Place place : found.all()) {
            Term term = matcher.term(place.slug());
            if (!definesItself(term, note, place.run())) {
                places.add(new TermUse(term, place.run(), place.start(), place.end()));
            }
        }
        return places;
    }

    private Places found(ParsedNote note) {
        List<Place> places = new ArrayList<>();
        for (TextRun run : note.runs()) {
            for (TermMatcher.Match match : matcher.find(run.text())) {
                places.add(new Place(run, match.term().slug(), match.start(), match.end()));
            }
        }
        return new Places(places);
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
