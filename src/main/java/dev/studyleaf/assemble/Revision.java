package dev.studyleaf.assemble;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.glossary.Evidence;
import dev.studyleaf.glossary.Term;
import dev.studyleaf.glossary.link.LinkedUses;
import dev.studyleaf.glossary.link.TermUse;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.quiz.Origin;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.study.LinkTable;
import dev.studyleaf.study.LinkTable.Embedded;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts a note that was edited into a study without joining all notes anew. Its text, its links, its own questions and the
 * terms in it are as it has them now; what was made of all notes together is as it was, moved to where it stands now. That
 * is for showing its page at once, until all is joined again. Safe for threads.
 */
public final class Revision {
    private final LinkResolver links;
    private final LinkedUses uses;
    private final Map<String, Map<String, FoundLink>> found;

    Revision(LinkResolver links, LinkedUses uses, Map<String, Map<String, FoundLink>> found) {
        this.links = links;
        this.uses = uses;
        this.found = found;
    }

    /**
     * A study with one note as it is now.
     *
     * @param study all of it; its glossary has the terms of the note where they were before
     * @param note as it is now
     * @param terms that it defines, where they stand now
     */
    public record Revised(Study study, Note note, List<Term> terms) {
        public Revised {
            terms = List.copyOf(terms);
        }
    }

    /**
     * Puts a note into the study.
     *
     * @param study of which this is the revision
     * @param before the note in it
     * @param now the same file, parsed again
     * @param written the questions that its author asks in it now
     * @param diagnostics gets what is wrong with its links
     */
    public Revised of(Study study, Note before, ParsedNote now, List<Question> written, Diagnostics diagnostics) {
        Edit edit = Edit.of(before.parsed().text().text(), now.text().text());
        Map<String, Term> moved = new LinkedHashMap<>();
        study.glossary().terms().stream()
                .filter(term -> term.path().equals(now.path()))
                .forEach(term -> moved.put(term.slug(), term.with(moved(term, now, edit))));
        List<TermUse> linked = uses.now(now).stream()
                .map(use -> use.of(moved.getOrDefault(use.term().slug(), use.term())))
                .toList();
        Note note = new Note(now, before.place(), questions(before, now, written, edit), linked, before.neighbours());
        List<Note> notes = new ArrayList<>(study.notes());
        notes.set(notes.indexOf(before), note);
        Study revised = new Study(study.info(), notes, study.glossary(), links(study.links(), now, diagnostics));
        return new Revised(revised, note, List.copyOf(moved.values()));
    }

    private static Evidence moved(Term term, ParsedNote now, Edit edit) {
        SourceSpan span = edit.moved(term.span());
        return term.evidence().at(span, now.text().lineOf(span.offset()));
    }

    private static List<Question> questions(Note before, ParsedNote now, List<Question> written, Edit edit) {
        Stream<Question> made = before.questions().stream().flatMap(question -> moved(question, now, edit).stream());
        return Stream.concat(written.stream(), made)
                .sorted(Comparator.comparingInt(
                        question -> now.partOf(question.core().section())))
                .toList();
    }

    /** A made question where it stands now. */
    private static Optional<Question> moved(Question question, ParsedNote now, Edit edit) {
        if (!(question.core().origin() instanceof Origin.Made made)) {
            return Optional.empty();
        }
        Origin.Made there = new Origin.Made(made.form(), edit.moved(made.span()), made.terms(), made.onNote());
        return Optional.of(question.with(question.core().moved(there, now.sectionAt(there.span()))));
    }

    private LinkTable links(LinkTable before, ParsedNote now, Diagnostics diagnostics) {
        FilePublisher files = new FilePublisher();
        Map<String, Map<String, FoundLink>> all = new HashMap<>(found);
        all.put(now.path(), links.with(files, diagnostics).resolve(now));
        Map<String, Map<String, String>> hrefs = new HashMap<>(before.byNote());
        hrefs.put(now.path(), FoundLink.hrefs(all.getOrDefault(now.path(), Map.of())));
        Map<String, Map<String, Embedded>> embeds = new HashMap<>(before.embeds());
        embeds.remove(now.path());
        embeds.putAll(Embeds.of(List.of(now), all, diagnostics));
        var pictures = new HashMap<>(before.pictures());
        pictures.putAll(files.pictures());
        return new LinkTable(hrefs, embeds, pictures, before.dead(), before.vault());
    }
}
