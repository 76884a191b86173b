package dev.studyleaf.build.again;

import dev.studyleaf.assemble.StudyAssembler;
import dev.studyleaf.build.reading.Parsing;
import dev.studyleaf.build.reading.Source;
import dev.studyleaf.build.site.SitePages;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.glossary.FindCodes;
import dev.studyleaf.glossary.Term;
import dev.studyleaf.glossary.link.TermLinker;
import dev.studyleaf.kept.Code;
import dev.studyleaf.kept.Codes;
import dev.studyleaf.kept.Out;
import dev.studyleaf.kept.Seal;
import dev.studyleaf.kept.Shelf;
import dev.studyleaf.made.QuestionMaker;
import dev.studyleaf.note.NoteCodes;
import dev.studyleaf.output.Standing;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.frame.Navigation;
import dev.studyleaf.page.lists.NoteLine;
import dev.studyleaf.page.lists.TermLine;
import dev.studyleaf.page.site.PageKinds;
import dev.studyleaf.quiz.Origin;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.search.SearchFiles;
import dev.studyleaf.source.DeclaredTerm;
import dev.studyleaf.source.SourceFile;
import dev.studyleaf.source.SourceFolderReader;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.SiteInfo;
import dev.studyleaf.texts.Texts;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What builds keep on disk, and how it is written down. */
final class PieceCodes {
    /** Lines that pages show are made anew for each kind of page: as many as a kind of pages has in a large folder. */
    private static final int LINES_AT_ONCE = 1 << 15;

    /** Texts of files: as large as the notes, and looked at once more, when the page of a note is made. */
    private static final Set<String> LATER = Set.of("source");

    private PieceCodes() {}

    /** The pieces in a file; nothing where it cannot be used. */
    static Optional<Shelf> open(Path file, String program) {
        Map<String, Code<Object>> works = new HashMap<>();
        Codes values = FindCodes.values(NoteCodes.values(values()));
        works.put("note", values.of(Parsing.Parsed.class));
        works.put("page", values.of(SitePages.Made.class));
        works.put("search", values.of(Standing.class));
        SearchFiles.works().forEach((work, type) -> works.put(work, values.of(type)));
        Codes files = problems(new Codes());
        SourceFolderReader.works(files).forEach((work, type) -> works.put(work, files.of(type)));
        Codes ofNote = NoteCodes.ofNote(new Codes());
        Stream.of(
                        FindCodes.works(ofNote),
                        TermLinker.works(ofNote),
                        QuestionMaker.works(),
                        StudyAssembler.works(ofNote),
                        PageKinds.works(ofNote))
                .forEach(some -> some.forEach((work, type) -> works.put(work, ofNote.of(type))));
        return Shelf.open(file, program, sums(), works, LATER);
    }

    private static Codes sums() {
        Codes sums = NoteCodes.sums(new Codes()).told(Seal.class, (Out out, Seal seal) -> Seal.write(out, seal));
        sums.<SourceText>told(SourceText.class, PieceCodes::write);
        sums.<DeclaredTerm>told(DeclaredTerm.class, PieceCodes::write);
        sums.<Origin.Authored>told(Origin.Authored.class, PieceCodes::write)
                .<Origin.Made>told(Origin.Made.class, PieceCodes::write);
        Code<Object> models = sums.of(Object.class);
        sums.<Page>told(Page.class, (out, page) -> page.tell(out, models));
        Code<Object> texts = sums.of(AllTexts.class);
        sums.<Texts>told(Texts.class, (out, all) -> texts.write(new AllTexts(all.all()), out));
        // what is asked for more than once, or is on many pages, the same object on each
        return sums.summed(List.of(
                        Source.class,
                        SiteInfo.class,
                        Note.class,
                        Term.class,
                        SitePages.Everywhere.class,
                        Question.class))
                .summed(
                        List.of(
                                TermLine.class,
                                NoteLine.class,
                                Navigation.class,
                                Navigation.Group.class,
                                Navigation.Entry.class),
                        LINES_AT_ONCE);
    }

    private static void write(Out out, SourceText text) {
        out.text(text.path());
        out.whole(text.sum().orElseGet(() -> Out.sum(text.text())));
    }

    /** Where a term is declared changes nothing but what is told of mistakes, which is told each time. */
    private static void write(Out out, DeclaredTerm term) {
        out.text(term.path());
        out.text(term.name());
        out.text(term.definition());
        out.number(term.aliases().size());
        term.aliases().forEach(out::text);
        out.text(term.category());
        out.flag(term.link());
        out.text(term.letterCase().name());
        out.flag(term.drop());
    }

    /** Only the page of its note shows the place of a question, and that page is made of all that the note is made of. */
    private static void write(Out out, Origin.Authored origin) {
        out.text(origin.callout().type());
        out.flag(origin.callout().isForeign());
    }

    private static void write(Out out, Origin.Made origin) {
        out.text(origin.form());
        out.number(origin.terms().size());
        origin.terms().forEach(out::text);
        out.flag(origin.onNote());
    }

    private record AllTexts(Map<String, String> all) {}

    private static Codes values() {
        Codes codes = new Codes();
        codes.<Seal>with(Seal.class, Seal::write, Seal::read);
        codes.<SourceFile>with(SourceFile.class, (out, file) -> {}, in -> ((Source) in.inputs()).file());
        return problems(codes);
    }

    private static Codes problems(Codes codes) {
        Code<Object> one = codes.of(Diagnostic.class);
        return codes.<Diagnostics>with(
                Diagnostics.class,
                (out, all) -> {
                    out.number(all.sorted().size());
                    all.sorted().forEach(problem -> one.write(problem, out));
                },
                in -> {
                    Diagnostics all = new Diagnostics();
                    for (int left = in.count(); left > 0; left--) {
                        all.add((Diagnostic) one.read(in));
                    }
                    return all;
                });
    }
}
