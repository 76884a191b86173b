package dev.studyleaf.page;

import dev.studyleaf.glossary.NamedPlace;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.note.Section;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The glossary from A to Z, on one page or a page for some letters, and a page for each term. */
final class GlossaryPages implements PageKind {
    /** More than this are on pages by letter: about 300 KiB of page. */
    static final int MOST = 1000;

    /**
     * What the glossary shows.
     *
     * @param frame around the page
     * @param total how many terms there are
     * @param letters with their terms; none where they are on pages of their own
     * @param names that are no terms; none where they are on these pages
     * @param parts the pages of a large glossary, in order
     */
    public record Index(Frame frame, int total, List<Letter> letters, List<NameLine> names, List<PartLine> parts) {}

    /**
     * A name that is no term.
     *
     * @param address of the section that speaks of it
     */
    public record NameLine(String name, String address) {}

    /**
     * A letter and the terms filed under it.
     *
     * @param name of the letter, as shown
     * @param id of its place on the page
     * @param terms none for a letter that is only shown
     */
    public record Letter(String name, String id, List<TermLine> terms) {
        static Letter of(String name, List<TermLine> terms) {
            return new Letter(name, "l-" + Filing.id(name), terms);
        }
    }

    @Override
    public List<Page> pages(Study study) {
        return pages(study, Kept.nothing());
    }

    @Override
    public List<Page> pages(Study study, Kept kept) {
        Frames frames = new Frames(study);
        TermLines lines = new TermLines();
        List<TermLine> terms = lines.of(study.glossary().terms());
        List<NameLine> names = names(study);
        List<Page> list = terms.size() + names.size() <= MOST
                ? List.of(index(study, frames, terms.size(), letters(terms), names, List.of()))
                : parted(study, frames, terms, names);
        return Pages.joined(List.of(list, new TermPages(study, frames, lines, kept).pages()));
    }

    private static List<Page> parted(Study study, Frames frames, List<TermLine> terms, List<NameLine> names) {
        GlossaryParts parts = new GlossaryParts(study.info(), frames, terms, names);
        Page index = index(study, frames, terms.size(), List.of(), List.of(), parts.lines());
        return Pages.joined(List.of(List.of(index), parts.pages()));
    }

    private static Page index(
            Study study, Frames frames, int total, List<Letter> letters, List<NameLine> names, List<PartLine> parts) {
        Frame frame = frames.page(
                "glossary",
                Addresses.GLOSSARY,
                study.info().say("nav.glossary"),
                study.info().say("about.glossary", study.info().title()),
                "lists");
        return new Page(Addresses.GLOSSARY, "glossary.ftlh", new Index(frame, total, letters, names, parts));
    }

    private static List<NameLine> names(Study study) {
        Map<String, Note> notes = new HashMap<>();
        study.notes().forEach(note -> notes.put(note.parsed().path(), note));
        List<NameLine> lines = new ArrayList<>();
        for (NamedPlace place : study.glossary().names()) {
            Note note = notes.get(place.path());
            if (note != null && place.section() < note.parsed().sections().size()) {
                Section section = note.parsed().sections().get(place.section());
                lines.add(new NameLine(place.name(), Addresses.of(note, section)));
            }
        }
        return lines;
    }

    /** A to Z always, then what else terms begin with. */
    private static List<Letter> letters(List<TermLine> terms) {
        Map<String, List<TermLine>> filed = new TreeMap<>(Filing.BY_LETTER);
        if (!terms.isEmpty()) {
            for (char c = 'A'; c <= 'Z'; c++) {
                filed.put(String.valueOf(c), new ArrayList<>());
            }
        }
        for (TermLine line : terms) {
            filed.computeIfAbsent(Filing.letter(line.filed()), l -> new ArrayList<>())
                    .add(line);
        }
        List<Letter> letters = new ArrayList<>();
        filed.forEach((name, lines) -> letters.add(Letter.of(name, lines)));
        return letters;
    }
}
