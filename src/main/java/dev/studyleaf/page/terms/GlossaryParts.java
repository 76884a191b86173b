package dev.studyleaf.page.terms;

import dev.studyleaf.glossary.TermOrder;
import dev.studyleaf.page.Addresses;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.Pages;
import dev.studyleaf.page.frame.Frame;
import dev.studyleaf.page.frame.Frames;
import dev.studyleaf.page.lists.Filing;
import dev.studyleaf.page.lists.PartLine;
import dev.studyleaf.page.lists.Parting;
import dev.studyleaf.page.lists.TermLine;
import dev.studyleaf.study.SiteInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The pages of a glossary that is too long for one: terms and names, letter by letter. */
final class GlossaryParts {
    /**
     * What the page of a part shows.
     *
     * @param frame around the page
     * @param part this one
     * @param total how many terms are on the page
     * @param parts all of them
     * @param letters with terms on this page
     * @param names on this page that are no terms
     * @param previous the part before
     * @param next the part after
     */
    public record Model(
            Frame frame,
            PartLine part,
            int total,
            List<PartLine> parts,
            List<GlossaryLetter> letters,
            List<NameLine> names,
            Optional<PartLine> previous,
            Optional<PartLine> next) {}

    /** A term, or a name that is none. */
    private record Entry(String filed, Optional<TermLine> term, Optional<NameLine> other) {
        static Entry of(TermLine term) {
            return new Entry(term.filed(), Optional.of(term), Optional.empty());
        }

        static Entry of(NameLine name) {
            String filed = name.name().substring(TermOrder.prefix(name.name()).length());
            return new Entry(filed, Optional.empty(), Optional.of(name));
        }

        String folded() {
            return filed.toLowerCase(Locale.ROOT);
        }
    }

    private final SiteInfo site;
    private final Frames frames;
    private final List<String> letters;
    /** Of each letter, in their order. */
    private final List<List<Entry>> entries;

    private final List<Parting.Part> parts;
    private final List<PartLine> lines;

    GlossaryParts(SiteInfo site, Frames frames, List<TermLine> terms, List<NameLine> names) {
        this.site = site;
        this.frames = frames;
        Map<String, List<Entry>> filed = new TreeMap<>(Filing.BY_LETTER);
        Stream.concat(terms.stream().map(Entry::of), names.stream().map(Entry::of))
                .sorted(Comparator.comparing(Entry::folded))
                .forEach(entry -> filed.computeIfAbsent(Filing.letter(entry.filed()), l -> new ArrayList<>())
                        .add(entry));
        this.letters = List.copyOf(filed.keySet());
        this.entries = List.copyOf(filed.values());
        this.parts = Parting.of(entries.stream().map(Collection::size).toList(), Parting.MOST_TERMS);
        this.lines = parts.stream().map(this::line).toList();
    }

    /** All parts, in order. */
    List<PartLine> lines() {
        return lines;
    }

    List<Page> pages() {
        return Pages.of(parts.size(), index -> lines.get(index).address(), this::page);
    }

    private PartLine line(Parting.Part part) {
        Parting.Piece first = part.pieces().get(0);
        Parting.Piece last = part.pieces().get(part.pieces().size() - 1);
        String letter = letters.get(first.group());
        return new PartLine(
                part.cut() > 0 ? letter + " " + part.cut() : PartLine.name(letter, letters.get(last.group())),
                Addresses.glossary(Filing.id(letter), part.cut()),
                entries.get(first.group()).get(first.from()).filed(),
                entries.get(last.group()).get(last.until() - 1).filed(),
                part.size());
    }

    private Page page(int index) {
        PartLine line = lines.get(index);
        Frame frame = frames.part("glossary", site.say("nav.glossary"), line, "lists");
        List<GlossaryLetter> shown = new ArrayList<>();
        List<NameLine> names = new ArrayList<>();
        int total = 0;
        for (Parting.Piece piece : parts.get(index).pieces()) {
            List<Entry> some = entries.get(piece.group()).subList(piece.from(), piece.until());
            List<TermLine> terms =
                    some.stream().flatMap(entry -> entry.term().stream()).toList();
            some.forEach(entry -> entry.other().ifPresent(names::add));
            total += terms.size();
            shown.add(GlossaryLetter.of(letters.get(piece.group()), terms));
        }
        Model model = new Model(
                frame, line, total, lines, shown, names, PartLine.at(lines, index - 1), PartLine.at(lines, index + 1));
        return new Page(line.address(), "glossary-part.ftlh", model);
    }
}
