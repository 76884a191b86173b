package dev.studyleaf.search;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.note.Callout;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.Section;
import dev.studyleaf.note.SubHeading;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.search.SearchDocument.Kind;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What of a study can be found: each section of a note, each question (its prompt, never its answer), each term, each card
 * of the cheat sheet, and the pages that every site has.
 */
public final class SearchDocuments {
    private SearchDocuments() {}

    /** The page of a note, under the titles and ids that the study gives it. */
    private record OfNote(Note note) implements SearchSource {
        private record Asked(String id, int section, String text) {}

        private record Inputs(ParsedNote note, String title, String afar, String address, List<Asked> asked) {}

        @Override
        public Object madeOf() {
            List<Asked> asked = written(note)
                    .map(question -> new Asked(question.id(), question.core().section(), question.asked()))
                    .toList();
            return new Inputs(note.parsed(), note.title(), note.titleAfar(), note.address(), asked);
        }

        @Override
        public SearchPage page() {
            return SearchDocuments.page(note);
        }
    }

    private record OfTerm(Term term) implements SearchSource {
        @Override
        public Object madeOf() {
            return page();
        }

        @Override
        public SearchPage page() {
            return SearchDocuments.page(term);
        }
    }

    /** The pages of a study: notes in their order, then terms, cards, and the pages that every site has. */
    public static List<SearchSource> of(Study study) {
        List<SearchSource> pages = new ArrayList<>();
        study.notes().forEach(note -> pages.add(new OfNote(note)));
        study.glossary().terms().forEach(term -> pages.add(new OfTerm(term)));
        study.notes().forEach(note -> SheetCards.of(note).forEach(pages::add));
        OwnPages.all(study.info()).forEach(pages::add);
        return pages;
    }

    private static SearchPage page(Note note) {
        List<SearchDocument> documents = new ArrayList<>();
        sections(note, documents);
        written(note).forEach(question -> documents.add(question(note, question)));
        return new SearchPage(note.titleAfar(), note.address(), documents);
    }

    /** The questions of its author; words of others are found in the note. */
    private static Stream<Question> written(Note note) {
        return note.asked().stream().filter(question -> !question.core().made());
    }

    private static void sections(Note note, List<SearchDocument> into) {
        List<StringBuilder> texts = new ArrayList<>();
        note.parsed().sections().forEach(section -> texts.add(new StringBuilder()));
        texts.get(0).append(note.description());
        List<StringBuilder> parts = blocks(note.parsed(), texts);
        titles(note.parsed().callouts(), texts);
        List<SubHeading> subHeadings = note.parsed().subHeadings();
        int next = 0;
        for (Section section : note.parsed().sections()) {
            List<String> aliases = section.index() == 0 ? note.aliases() : List.of();
            into.add(section(note, section.id(), section.title(), aliases, texts.get(section.index())));
            while (next < subHeadings.size() && subHeadings.get(next).section() == section.index()) {
                SubHeading part = subHeadings.get(next);
                into.add(section(note, part.id(), part.heading().text().strip(), List.of(), parts.get(next)));
                next++;
            }
        }
    }

    /** Puts the words of blocks into the texts of their sections, and gives those below each line that stands for a heading. */
    private static List<StringBuilder> blocks(ParsedNote note, List<StringBuilder> texts) {
        List<StringBuilder> parts = new ArrayList<>();
        List<SubHeading> subHeadings = note.subHeadings();
        for (int i = 0; i < note.blocks().size(); i++) {
            NoteBlock block = note.blocks().get(i);
            int last = parts.size() - 1;
            if (parts.size() < subHeadings.size()
                    && subHeadings.get(parts.size()).block() == i) {
                parts.add(new StringBuilder());
            } else if (last >= 0 && subHeadings.get(last).section() == block.section()) {
                append(block, parts.get(last));
            } else {
                append(block, texts.get(block.section()));
            }
        }
        return parts;
    }

    private static SearchDocument section(
            Note note, String id, String title, List<String> aliases, StringBuilder text) {
        String anchor = id.isEmpty() ? "" : "#" + id;
        return new SearchDocument(note.title(), note.address() + anchor, title, Kind.NOTE, aliases, text.toString());
    }

    private static void titles(List<Callout> callouts, List<StringBuilder> texts) {
        for (Callout callout : callouts) {
            if (!callout.isQuestion() && !callout.title().isEmpty()) {
                sentence(callout.title().text(), ".", texts.get(callout.section()));
            }
        }
    }

    /** The words of a block, rows and items closed, so that an excerpt reads as sentences. */
    private static void append(NoteBlock block, StringBuilder text) {
        if (block.kind() == NoteBlock.Kind.ROW) {
            List<String> cells =
                    block.children().stream().map(cell -> cell.text().text()).toList();
            sentence(String.join(", ", cells), ".", text);
            return;
        }
        sentence(block.text().text(), block.children().isEmpty() ? "." : ":", text);
        block.children().forEach(child -> append(child, text));
    }

    private static void sentence(String words, String close, StringBuilder text) {
        String stripped = words.strip();
        if (stripped.isEmpty()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append(' ');
        }
        text.append(stripped);
        if (".!?:;…。！？".indexOf(stripped.charAt(stripped.length() - 1)) < 0) {
            text.append(close);
        }
    }

    private static SearchDocument question(Note note, Question question) {
        String section = note.parsed().sections().get(question.core().section()).title();
        return new SearchDocument(
                note.title(),
                note.address() + "#q-" + question.id(),
                section,
                Kind.QUESTION,
                List.of(),
                question.asked());
    }

    private static SearchPage page(Term term) {
        String address = "glossary/" + term.slug() + ".html";
        return new SearchPage(
                term.name(),
                address,
                List.of(new SearchDocument(
                        term.name(),
                        address,
                        "",
                        Kind.TERM,
                        term.aliases(),
                        term.definition().text())));
    }
}
