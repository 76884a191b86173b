package dev.studyleaf.page.terms;

import dev.studyleaf.glossary.NamedPlace;
import dev.studyleaf.kept.Codes;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.note.Section;
import dev.studyleaf.page.Addresses;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.PageKind;
import dev.studyleaf.page.Pages;
import dev.studyleaf.page.frame.Frame;
import dev.studyleaf.page.frame.Frames;
import dev.studyleaf.page.lists.Filing;
import dev.studyleaf.page.lists.PartLine;
import dev.studyleaf.page.lists.Parting;
import dev.studyleaf.page.lists.TermLine;
import dev.studyleaf.page.lists.TermLines;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The glossary from A to Z, on one page or a page for some letters, and a page for each term. */
public final class GlossaryPages implements PageKind {
    /**
     * What the glossary shows.
     *
     * @param frame around the page
     * @param total how many terms there are
     * @param letters with their terms; none where they are on pages of their own
     * @param names that are no terms; none where they are on these pages
     * @param parts the pages of a large glossary, in order
     */
    public record Index(
            Frame frame, int total, List<GlossaryLetter> letters, List<NameLine> names, List<PartLine> parts) {}

    /** What is kept under the names of the work; {@code codes} get what is needed for that. */
    public static Map<String, Class<?>> works(Codes codes) {
        codes.<Siblings.Near>with(Siblings.Near.class, Siblings.Near::write, Siblings.Near::read);
        return Map.of(Siblings.WORK, Siblings.Near.class);
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
        List<Page> list = terms.size() + names.size() <= Parting.MOST_TERMS
                ? List.of(page(new Index(frame(study, frames), terms.size(), letters(terms), names, List.of())))
                : parted(study, frames, terms, names);
        return Pages.joined(List.of(list, new TermPages(study, frames, lines, kept).pages()));
    }

    private static List<Page> parted(Study study, Frames frames, List<TermLine> terms, List<NameLine> names) {
        GlossaryParts parts = new GlossaryParts(study.info(), frames, terms, names);
        Page index = page(new Index(frame(study, frames), terms.size(), List.of(), List.of(), parts.lines()));
        return Pages.joined(List.of(List.of(index), parts.pages()));
    }

    private static Page page(Index index) {
        return new Page(Addresses.GLOSSARY, "glossary.ftlh", index);
    }

    private static Frame frame(Study study, Frames frames) {
        return frames.page(
                "glossary",
                Addresses.GLOSSARY,
                study.info().say("nav.glossary"),
                study.info().say("about.glossary", study.info().title()),
                "lists");
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

    /** A to Z, all of them where most terms begin with one, then what else terms begin with. */
    private static List<GlossaryLetter> letters(List<TermLine> terms) {
        Map<String, List<TermLine>> filed = new TreeMap<>(Filing.BY_LETTER);
        int latin = 0;
        for (TermLine line : terms) {
            String letter = Filing.letter(line.filed());
            filed.computeIfAbsent(letter, l -> new ArrayList<>()).add(line);
            latin += Filing.isLatin(letter) ? 1 : 0;
        }
        if (latin * 2 > terms.size()) {
            for (char c = 'A'; c <= 'Z'; c++) {
                filed.computeIfAbsent(String.valueOf(c), l -> new ArrayList<>());
            }
        }
        List<GlossaryLetter> letters = new ArrayList<>();
        filed.forEach((name, lines) -> letters.add(GlossaryLetter.of(name, lines)));
        return letters;
    }
}
