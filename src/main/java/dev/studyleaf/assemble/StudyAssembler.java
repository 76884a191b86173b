package dev.studyleaf.assemble;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.glossary.Glossary;
import dev.studyleaf.glossary.GlossaryMaker;
import dev.studyleaf.glossary.NoteFinds;
import dev.studyleaf.glossary.link.LinkedUses;
import dev.studyleaf.glossary.link.TermLinker;
import dev.studyleaf.glossary.link.TermMatcher;
import dev.studyleaf.kept.Codes;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.made.QuestionMaker;
import dev.studyleaf.made.Silence;
import dev.studyleaf.made.StudyTerms;
import dev.studyleaf.note.NoteNames;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.parallel.Parallel;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.QuestionIds;
import dev.studyleaf.source.SourceFolder;
import dev.studyleaf.study.LinkTable;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Place;
import dev.studyleaf.study.SiteInfo;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a study of parsed notes. */
public final class StudyAssembler {
    private final SourceFolder folder;
    private final Silence silence;
    private final Kept kept;
    private final Diagnostics diagnostics;

    /** {@code silence} says what is not to be asked; {@code diagnostics} gets what is wrong between notes. */
    public StudyAssembler(SourceFolder folder, Silence silence, Diagnostics diagnostics) {
        this(folder, silence, Kept.nothing(), diagnostics);
    }

    /** The same with what earlier builds {@code kept}. */
    public StudyAssembler(SourceFolder folder, Silence silence, Kept kept, Diagnostics diagnostics) {
        this.folder = folder;
        this.silence = silence;
        this.kept = kept;
        this.diagnostics = diagnostics;
    }

    /** What is kept under the names of the work; {@code codes} are those of what is made of one note. */
    public static Map<String, Class<?>> works(Codes codes) {
        Map<String, Class<?>> works = new HashMap<>(NoteFeatures.works(codes));
        works.putAll(Mentions.works());
        return works;
    }

    /** The study. {@code questions} are each note's, by its path. */
    public Assembly assemble(SiteInfo info, List<ParsedNote> parsed, Map<String, List<Question>> questions) {
        return assembleFound(info, Parallel.map(parsed, NoteFinds::of), questions);
    }

    /** The same of notes in which terms were looked for. */
    public Assembly assembleFound(SiteInfo info, List<NoteFinds> finds, Map<String, List<Question>> questions) {
        List<ParsedNote> parsed = finds.stream().map(NoteFinds::note).toList();
        List<ParsedNote> sorted = parsed.stream()
                .sorted(Comparator.comparing(ParsedNote::path, new NoteOrder(parsed)))
                .toList();
        Map<String, String> addresses = Addresses.of(sorted, diagnostics);
        FilePublisher files = new FilePublisher();
        LinkResolver resolver = new LinkResolver(new NoteIndex(sorted, addresses), folder, files, diagnostics);
        Map<String, Map<String, FoundLink>> found = found(sorted, resolver);
        SummaryOrder summary = SummaryOrder.of(sorted, found);
        List<ParsedNote> notes = summary.apply(sorted);
        Map<String, Map<String, String>> resolved = hrefs(found);
        Glossary all = GlossaryMaker.make(finds, folder.terms(), kept, diagnostics);
        Glossary glossary = folder.settings().foundLinked() ? all : all.declaredLinked();
        List<Place> places = places(notes, addresses, summary);
        TermMatcher matcher = new TermMatcher(glossary, kept);
        LinkedUses uses = LinkedUses.of(new TermLinker(matcher, kept), notes);
        Neighbourhood neighbourhood = new Neighbourhood(notes, addresses, resolved, uses.all(), kept);
        List<List<Question>> asked = questions(notes, questions, new StudyTerms(glossary, matcher, uses.all()));
        List<Note> made = new ArrayList<>();
        for (int i = 0; i < notes.size(); i++) {
            made.add(new Note(
                    notes.get(i), places.get(i), asked.get(i), uses.all().get(i), neighbourhood.of(i)));
        }
        LinkTable links = new LinkTable(
                resolved, Embeds.of(notes, found, diagnostics), files.pictures(), resolver.dead(), resolver.isVault());
        Optional<Revision> revision =
                kept.keeps() ? Optional.of(new Revision(resolver, uses, found)) : Optional.empty();
        return new Assembly(new Study(info, made, glossary, links), files.used(), revision);
    }

    private static Map<String, Map<String, FoundLink>> found(List<ParsedNote> notes, LinkResolver links) {
        Map<String, Map<String, FoundLink>> found = new HashMap<>();
        notes.forEach(note -> found.put(note.path(), links.resolve(note)));
        return found;
    }

    private static Map<String, Map<String, String>> hrefs(Map<String, Map<String, FoundLink>> found) {
        Map<String, Map<String, String>> hrefs = new HashMap<>();
        found.forEach((path, links) -> hrefs.put(path, FoundLink.hrefs(links)));
        return hrefs;
    }

    /** Those of each note, in the order of the notes: what its author wrote, then what is made of it. */
    private List<List<Question>> questions(
            List<ParsedNote> notes, Map<String, List<Question>> written, StudyTerms terms) {
        List<List<Question>> asked = unique(
                notes,
                notes.stream()
                        .map(note -> written.getOrDefault(note.path(), List.of()))
                        .toList());
        return unique(notes, QuestionMaker.make(notes, terms, asked, silence, kept));
    }

    private List<List<Question>> unique(List<ParsedNote> notes, List<List<Question>> questions) {
        return QuestionIds.check(questions, notes.stream().map(ParsedNote::text).toList(), diagnostics);
    }

    private static List<Place> places(List<ParsedNote> notes, Map<String, String> addresses, SummaryOrder summary) {
        List<Place> places = new ArrayList<>();
        UnclearTitles titles = new UnclearTitles(notes);
        int number = 0;
        for (ParsedNote note : notes) {
            String address = Optional.ofNullable(addresses.get(note.path())).orElseThrow();
            List<String> folders = summary.under(note).orElseGet(() -> folders(note.path()));
            boolean home = address.equals(Place.HOME);
            String within = home ? "" : titles.within(note, folders);
            places.add(new Place(home ? 0 : ++number, address, folders, summary.label(note), within));
        }
        return places;
    }

    private static List<String> folders(String path) {
        String[] names = path.split("/");
        int depth = names.length - 1;
        return Arrays.stream(names).limit(depth).map(NoteNames::readable).toList();
    }
}
