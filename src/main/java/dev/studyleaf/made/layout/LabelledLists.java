package dev.studyleaf.made.layout;

import dev.studyleaf.made.prompt.Prompts;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.OneLine;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.Section;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lists with a label, side by side: items with items below them, lines above a list, {@code Pros: a, b}, or headings that
 * have a list right under them.
 *
 * @param under what they stand under: an item, or a heading without its number; empty for one that says nothing
 * @param lists one after the other, one at least
 */
public record LabelledLists(String under, List<Group> lists) {
    private static final int LONGEST_HEAD = 60;
    private static final Pattern IN_LINE = Pattern.compile("^([^:：]{2,40})[:：]\\s+(\\S.*)$");
    private static final Pattern LEADS = Pattern.compile("[:：]$");
    private static final Pattern NAME = Pattern.compile("(?U)^[^\\s.]+(?: [^\\s.]+){0,2}$");
    private static final Pattern PARTS = Pattern.compile("\\s*[,;](?![^(]*\\))\\s*");

    /** How a list is written: as items, in the line of its label, or as headings below it. */
    public enum Shape {
        ITEMS,
        IN_LINE,
        SUB_HEADINGS
    }

    /**
     * A label and its list.
     *
     * @param label the words above or before it
     * @param items the items, each without what stands below it
     * @param points the same with that
     * @param block the block of the label, or the first item under a heading
     * @param section the index of the section that the label stands in, or that it is the heading of
     * @param shape how the list is written
     */
    public record Group(
            String label, List<Fragment> items, List<Fragment> points, NoteBlock block, int section, Shape shape) {
        /** The items among some blocks. */
        private static List<NoteBlock> items(List<NoteBlock> below) {
            return below.stream()
                    .filter(item -> Spots.isItem(item) && !Points.isSource(item))
                    .toList();
        }

        private static Group of(String label, List<NoteBlock> items, NoteBlock block, int section) {
            return new Group(
                    Prompts.heading(label),
                    items.stream().map(NoteBlock::text).toList(),
                    Points.of(items),
                    block,
                    section,
                    Shape.ITEMS);
        }
    }

    public LabelledLists {
        lists = List.copyOf(lists);
    }

    /** All of a note, those of headings last; not those of its boxes, whose titles are no part of its blocks. */
    static List<LabelledLists> of(ParsedNote note) {
        List<LabelledLists> all = new ArrayList<>();
        Map<Integer, List<NoteBlock>> sections = new TreeMap<>();
        note.blocks()
                .forEach(block -> sections.computeIfAbsent(block.section(), s -> new ArrayList<>())
                        .add(block));
        sections.forEach((section, blocks) -> collect(title(note, section), blocks, all));
        headings(note, sections, all);
        return all;
    }

    private static String title(ParsedNote note, int section) {
        String title = Prompts.heading(note.sections().get(section).title());
        return title.isEmpty() ? Prompts.heading(note.title()) : title;
    }

    private static void collect(String under, List<NoteBlock> siblings, List<LabelledLists> into) {
        String subject = under;
        List<Group> groups = new ArrayList<>();
        String line = "";
        List<Group> belowLine = new ArrayList<>();
        for (int i = 0; i < siblings.size(); i++) {
            NoteBlock block = siblings.get(i);
            Optional<Group> group = isAboveLabels(siblings, i) ? Optional.empty() : group(siblings, i);
            if (!Spots.isItem(block)) {
                add(line, belowLine, into);
                belowLine.clear();
                line = group.isPresent() && isInBold(block)
                        ? Prompts.heading(block.text().text())
                        : "";
            }
            group.ifPresent((line.isEmpty() || !Spots.isItem(block) ? groups : belowLine)::add);
            boolean head = group.isEmpty() && isHead(block);
            boolean inside = block.kind() != NoteBlock.Kind.TABLE
                    && block.kind() != NoteBlock.Kind.QUOTE
                    && !block.children().isEmpty();
            String own = head || inside ? Prompts.heading(block.text().text()) : "";
            if (head) {
                add(subject, groups, into);
                groups.clear();
                subject = own;
            }
            if (inside) {
                collect(own.isEmpty() ? subject : own, block.children(), into);
            }
        }
        add(line, belowLine, into);
        add(subject, groups, into);
    }

    private static void add(String under, List<Group> groups, List<LabelledLists> into) {
        if (!groups.isEmpty()) {
            into.add(new LabelledLists(under, groups));
        }
    }

    private static Optional<Group> group(List<NoteBlock> siblings, int at) {
        NoteBlock block = siblings.get(at);
        String text = OneLine.of(block.text().text());
        List<NoteBlock> below = block.kind() == NoteBlock.Kind.PARAGRAPH
                ? Spots.itemsFrom(siblings, at + 1, block.section())
                : Spots.isItem(block) ? block.children() : List.of();
        List<NoteBlock> items = Group.items(below);
        if (!items.isEmpty()) {
            return Optional.of(Group.of(text, items, block, block.section()));
        }
        Matcher line = IN_LINE.matcher(text);
        if (!line.matches()) {
            return Optional.empty();
        }
        List<Fragment> parts = parts(line.group(2));
        return Optional.of(
                new Group(Prompts.heading(line.group(1)), parts, parts, block, block.section(), Shape.IN_LINE));
    }

    /** Whether a line stands above a list of labels that have their points below them. */
    private static boolean isAboveLabels(List<NoteBlock> siblings, int at) {
        NoteBlock block = siblings.get(at);
        List<NoteBlock> items = block.kind() == NoteBlock.Kind.PARAGRAPH
                ? Spots.itemsFrom(siblings, at + 1, block.section())
                : List.of();
        return items.size() > 1
                && items.stream().allMatch(item -> item.children().stream().anyMatch(Spots::isItem));
    }

    /** A line in bold, one that leads on, or a name alone stands for a heading of what comes after it. */
    private static boolean isHead(NoteBlock block) {
        String text = block.text().text().strip();
        return block.kind() == NoteBlock.Kind.PARAGRAPH
                && text.length() <= LONGEST_HEAD
                && !Prompts.heading(text).isEmpty()
                && (isInBold(block)
                        || LEADS.matcher(text).find()
                        || NAME.matcher(text).matches());
    }

    /** Whether a line is in bold, but for a sign behind it. */
    private static boolean isInBold(NoteBlock block) {
        return block.kind() == NoteBlock.Kind.PARAGRAPH
                && block.lead().length() > 0
                && block.lead().length() >= block.text().text().strip().length() - 1;
    }

    private static List<Fragment> parts(String text) {
        return PARTS.splitAsStream(text).map(Fragment::ofText).toList();
    }

    /** Headings of one level under one heading: each with the list right below it, else with its own sub-headings. */
    private static void headings(ParsedNote note, Map<Integer, List<NoteBlock>> blocks, List<LabelledLists> into) {
        Map<Integer, List<Section>> below = below(note);
        below.forEach((above, sections) -> {
            List<Group> groups = new ArrayList<>();
            for (Section section : sections) {
                List<NoteBlock> own = blocks.getOrDefault(section.index(), List.of());
                List<NoteBlock> first = Spots.itemsFrom(own, 0, section.index());
                if (!first.isEmpty()) {
                    groups.add(Group.of(section.title(), Group.items(first), first.get(0), section.index()));
                } else {
                    parts(section, below.getOrDefault(section.index(), List.of()), blocks)
                            .ifPresent(groups::add);
                }
            }
            add(title(note, above), groups, into);
        });
    }

    /** The sections right below each section that has some. */
    private static Map<Integer, List<Section>> below(ParsedNote note) {
        Deque<Section> open = new ArrayDeque<>();
        Map<Integer, List<Section>> below = new TreeMap<>();
        for (Section section : note.sections()) {
            while (!open.isEmpty() && open.element().level() >= section.level()) {
                open.pop();
            }
            if (!open.isEmpty()) {
                below.computeIfAbsent(open.element().index(), s -> new ArrayList<>())
                        .add(section);
            }
            open.push(section);
        }
        return below;
    }

    /** Sub-headings as a list; the first of their blocks says where it stands. */
    private static Optional<Group> parts(Section section, List<Section> below, Map<Integer, List<NoteBlock>> blocks) {
        List<Fragment> names = below.stream().map(Section::heading).toList();
        return Stream.concat(Stream.of(section), below.stream())
                .flatMap(one -> blocks.getOrDefault(one.index(), List.of()).stream())
                .findFirst()
                .filter(first -> !names.isEmpty())
                .map(first -> new Group(
                        Prompts.heading(section.title()), names, names, first, section.index(), Shape.SUB_HEADINGS));
    }
}
