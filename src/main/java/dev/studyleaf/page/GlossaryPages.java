package dev.studyleaf.page;

import dev.studyleaf.glossary.NamedPlace;
import dev.studyleaf.glossary.Term;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.note.Section;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The glossary from A to Z, and a page for each term. */
final class GlossaryPages implements PageKind {
    /** What the glossary shows. */
    public record Index(Frame frame, int total, List<Letter> letters, List<NameLine> names) {}

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
    public record Letter(String name, String id, List<TermLine> terms) {}

    @Override
    public List<Page> pages(Study study) {
        return pages(study, Kept.nothing());
    }

    @Override
    public List<Page> pages(Study study, Kept kept) {
        Frames frames = new Frames(study);
        Frame frame = frames.page(
                "glossary",
                Addresses.GLOSSARY,
                study.info().say("nav.glossary"),
                study.info().say("about.glossary", study.info().title()),
                "lists");
        List<Term> terms = study.glossary().terms();
        TermLines lines = new TermLines();
        Page index = new Page(
                Addresses.GLOSSARY,
                "glossary.ftlh",
                new Index(frame, terms.size(), letters(terms, lines), names(study)));
        return Pages.joined(List.of(List.of(index), new TermPages(study, frames, lines, kept).pages()));
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
    private static List<Letter> letters(List<Term> terms, TermLines all) {
        Map<String, List<TermLine>> filed =
                new TreeMap<>(Comparator.comparing((String s) -> !isLatin(s)).thenComparing(s -> s));
        if (!terms.isEmpty()) {
            for (char c = 'A'; c <= 'Z'; c++) {
                filed.put(String.valueOf(c), new ArrayList<>());
            }
        }
        for (Term term : terms) {
            TermLine line = all.of(term);
            filed.computeIfAbsent(Filing.letter(line.filed()), l -> new ArrayList<>())
                    .add(line);
        }
        List<Letter> letters = new ArrayList<>();
        filed.forEach((name, lines) -> letters.add(new Letter(name, "l-" + id(name), lines)));
        return letters;
    }

    private static boolean isLatin(String letter) {
        return letter.length() == 1 && letter.charAt(0) >= 'A' && letter.charAt(0) <= 'Z';
    }

    private static String id(String letter) {
        return isLatin(letter) ? letter : Integer.toHexString(letter.codePointAt(0));
    }
}
