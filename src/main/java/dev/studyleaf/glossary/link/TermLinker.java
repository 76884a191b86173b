package dev.studyleaf.glossary.link;

import dev.studyleaf.glossary.Glossary;
import dev.studyleaf.glossary.Term;
import dev.studyleaf.glossary.words.TermWords;
import dev.studyleaf.kept.Codes;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.kept.Out;
import dev.studyleaf.kept.Seal;
import dev.studyleaf.note.OfNote;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.Section;
import dev.studyleaf.note.TextRun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the places of terms in a note, but for where it itself defines them. {@link LinkedUses} chooses those that become links. */
public final class TermLinker {
    /** A sentence not much longer than the name is the name's own item, cell or line. */
    private static final int BARE_NAME_ROOM = 12;

    private static final String LINKED = "linked places";
    private static final String ALL = "all places";

    private final TermMatcher matcher;
    private final String which;
    private final Kept kept;
    /** The terms that each note defines, by its path. */
    private final Map<String, List<Own>> owned;

    /** A note and the names that were looked for in it; {@code own} are the terms that it defines. */
    private record Looked(ParsedNote note, Seal names, List<Own> own) implements OfNote {}

    /** What tells whether a place is where a term of the same note is defined. */
    private record Own(String slug, String name, String definition) {}

    /** What is kept under the names of the work; {@code codes} get what is needed for that. */
    public static Map<String, Class<?>> works(Codes codes) {
        codes.<NotePlaces>with(NotePlaces.class, NotePlaces::write, NotePlaces::read);
        return Map.of(LINKED, NotePlaces.class, ALL, NotePlaces.class);
    }

    private TermLinker(TermMatcher matcher, String which, Map<String, List<Own>> owned, Kept kept) {
        this.matcher = matcher;
        this.which = which;
        this.owned = owned;
        this.kept = kept;
    }

    private TermLinker(TermMatcher matcher, String which, Kept kept) {
        this(
                matcher,
                which,
                matcher.terms()
                        .collect(Collectors.groupingBy(
                                Term::path, Collectors.mapping(TermLinker::own, Collectors.toUnmodifiableList()))),
                kept);
    }

    private static Own own(Term term) {
        return new Own(term.slug(), term.name(), term.definition().text().strip());
    }

    /** For the terms that are linked. */
    public TermLinker(Glossary glossary) {
        this(glossary, Kept.nothing());
    }

    /** The same; a note that was looked through for the same names is not looked through again. */
    public TermLinker(Glossary glossary, Kept kept) {
        this(new TermMatcher(glossary, kept), kept);
    }

    /** The same for those that are found already; {@code matcher} finds the terms that are linked. */
    public TermLinker(TermMatcher matcher, Kept kept) {
        this(matcher, LINKED, kept);
    }

    /** For the terms that {@link TermMatcher#ofAll} finds. */
    public static TermLinker ofAll(Glossary glossary, Kept kept) {
        return new TermLinker(TermMatcher.ofAll(glossary, kept), ALL, kept);
    }

    /** The same, for notes that are no longer those of the build that keeps. */
    public TermLinker alone() {
        return new TermLinker(matcher, which, owned, Kept.nothing());
    }

    /** The first place of each term in each section, in the order of the note's text. */
    public List<TermUse> uses(ParsedNote note) {
        return found(note).first();
    }

    /** Every place of every term, in the order of the note's text. */
    public List<TermPlace> places(ParsedNote note) {
        return kept(note);
    }

    /** The addresses of the terms that a note defines. */
    Stream<String> definedIn(String path) {
        return owned.getOrDefault(path, List.of()).stream().map(Own::slug);
    }

    /** The terms of the note, and how telling their names are. */
    NoteUses found(ParsedNote note) {
        List<TermPlace> places = kept(note);
        return NoteUses.of(
                note.path(), uses(places), places.stream().map(TermPlace::form).toList());
    }

    private List<TermUse> uses(List<TermPlace> places) {
        return places.stream()
                .map(place -> place.of(matcher.term(place.slug())))
                .toList();
    }

    private List<TermPlace> kept(ParsedNote note) {
        Looked inputs = new Looked(note, matcher.names(), owned.getOrDefault(note.path(), List.of()));
        return kept.of(which, note.path(), inputs, this::look).all();
    }

    private NotePlaces look(Looked looked) {
        Map<String, Own> own = new HashMap<>();
        looked.own().forEach(term -> own.put(term.slug(), term));
        Map<String, Integer> blocks = new HashMap<>();
        List<TermPlace> places = new ArrayList<>();
        SaidOnce sentence = SaidOnce.of("");
        for (TextRun run : looked.note().runs()) {
            int block = blocks.computeIfAbsent(run.sentence(), first -> run.index());
            List<TermMatcher.Match> matches = matcher.find(run.text());
            if (matches.isEmpty()) {
                continue;
            }
            sentence = sentence.orOf(run.sentence());
            long said = said(run, sentence, looked.note());
            for (TermMatcher.Match match : matches) {
                String slug = match.term().slug();
                Own term = own.get(slug);
                if (term == null || !definesItself(term, sentence)) {
                    NameForm form = NameForm.of(run.text().substring(match.start(), match.end()), match.term());
                    places.add(new TermPlace(
                            slug, run.index(), run.section(), block, match.start(), match.end(), form, said));
                }
            }
        }
        return new NotePlaces(places);
    }

    /** Without numbers that change with what stands before: a sentence is told from another, not from itself elsewhere. */
    private static long said(TextRun run, SaidOnce sentence, ParsedNote note) {
        Section section = note.sections().get(run.section());
        return Out.sum(String.join(
                "\n",
                section.id(),
                section.title(),
                String.valueOf(run.start()),
                run.own().orElse(""),
                String.valueOf(sentence.sum())));
    }

    private static boolean definesItself(Own term, SaidOnce sentence) {
        String name = term.name();
        int at = sentence.folded().indexOf(TermWords.fold(name));
        boolean bare = at == 0 && sentence.stripped().length() <= name.length() + BARE_NAME_ROOM;
        String definition = term.definition();
        return bare
                || (at >= 0
                        && at <= 4
                        && !definition.isEmpty()
                        && sentence.stripped().endsWith(definition));
    }
}
