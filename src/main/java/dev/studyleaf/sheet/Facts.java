package dev.studyleaf.sheet;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.NoteBlock.Kind;
import dev.studyleaf.study.Note;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Terms with their definitions, and the points of lists, by section: what a note of plain bullets has to say. A term that
 * a list explains takes the list with it.
 */
final class Facts implements SheetSource {
    private static final int LONGEST = 260;
    private static final int FEWEST = 2;

    @Override
    public List<SheetCard> cards(Note note, NoteTerms terms) {
        return new Collector(note, terms).cards();
    }

    /** The facts of one note. */
    private static final class Collector {
        private final Note note;
        private final NoteTerms terms;
        private final Set<String> told = new HashSet<>();
        private final Map<Integer, List<SheetLine>> sections = new LinkedHashMap<>();

        Collector(Note note, NoteTerms terms) {
            this.note = note;
            this.terms = terms;
        }

        List<SheetCard> cards() {
            for (int section = 0; section < note.parsed().sections().size(); section++) {
                sections.put(section, new ArrayList<>());
            }
            blocks(note.parsed().blocks());
            terms.defined().stream()
                    .filter(term -> !told.contains(term.slug()))
                    .forEach(term -> lines(section(term)).add(definition(term, List.of())));
            return grouped();
        }

        private void blocks(List<NoteBlock> blocks) {
            for (int i = 0; i < blocks.size(); i++) {
                NoteBlock block = blocks.get(i);
                if (Points.isItem(block)) {
                    point(block, block.children());
                } else if (block.kind() == Kind.PARAGRAPH) {
                    int end = i + 1;
                    while (end < blocks.size()
                            && Points.isItem(blocks.get(end))
                            && blocks.get(end).section() == block.section()) {
                        end++;
                    }
                    if (end > i + 1) {
                        point(block, blocks.subList(i + 1, end));
                        i = end - 1;
                    }
                }
            }
        }

        /**
         * One head with what is below it. Where terms are below, each of them has a line of its own, and what stands beside
         * them too.
         */
        private void point(NoteBlock head, List<NoteBlock> below) {
            if (Contrasts.isContrast(note, head.section())) {
                return;
            }
            List<NoteBlock> own = new ArrayList<>();
            List<NoteBlock> others = new ArrayList<>();
            for (NoteBlock block : below) {
                (Points.isItem(block) && defines(block) != null ? others : own).add(block);
            }
            Term term = defines(head);
            if (term != null) {
                told.add(term.slug());
                lines(head.section()).add(definition(term, Points.facts(own)));
                others.forEach(block -> point(block, block.children()));
            } else if (others.isEmpty()) {
                add(head, own);
            } else {
                below.forEach(block -> point(block, block.children()));
            }
        }

        private void add(NoteBlock head, List<NoteBlock> below) {
            SheetLine line = Points.line(head.text(), below, Weights.POINT);
            if (line.value().isEmpty()) {
                return;
            }
            if (line.length() <= LONGEST) {
                lines(head.section()).add(line);
                return;
            }
            for (NoteBlock block : below) {
                SheetLine each = Points.line(block.text(), block.children(), Weights.POINT);
                if (!each.value().isEmpty() && each.length() <= LONGEST) {
                    lines(head.section()).add(each);
                }
            }
        }

        /** The term whose place is the head's own text, not what is nested in it. */
        private @org.jspecify.annotations.Nullable Term defines(NoteBlock head) {
            String words = head.text().text().toLowerCase(Locale.ROOT);
            return terms.defined().stream()
                    .filter(term -> term.path().equals(note.parsed().path())
                            && term.span().offset() >= head.span().offset()
                            && term.span().offset() < head.span().end()
                            && words.contains(term.name().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElse(null);
        }

        private SheetLine definition(Term term, List<Fragment> facts) {
            String definition = term.definition().text();
            List<Fragment> all = new ArrayList<>();
            boolean told = facts.stream().anyMatch(fact -> fact.text().contains(definition));
            int length = told ? 0 : definition.length();
            if (!told) {
                all.add(term.definition());
            }
            for (Fragment fact : facts) {
                boolean first = fact.text().contains(definition);
                boolean room = length + fact.text().length() <= LONGEST || first;
                if (!definition.contains(fact.text()) || first) {
                    if (room) {
                        all.add(fact);
                        length += fact.text().length();
                    }
                }
            }
            int uses = terms.notes().getOrDefault(term.slug(), 0);
            double weight = Weights.DEFINITION + Weights.MOST_USE * uses / (uses + FEWEST);
            Fragment value = Fragment.joined(all, " · ");
            return new SheetLine(Fragment.ofText(term.name()), value, weight, term.slug());
        }

        private int section(Term term) {
            if (!term.path().equals(note.parsed().path())) {
                return 0;
            }
            return note.parsed().sectionAt(term.span());
        }

        private List<SheetLine> lines(int section) {
            return sections.computeIfAbsent(section, s -> new ArrayList<>());
        }

        /** A card for each section that has enough to say; the rest together under the note's title. */
        private List<SheetCard> grouped() {
            List<SheetCard> cards = new ArrayList<>();
            List<SheetLine> rest = new ArrayList<>();
            sections.forEach((section, lines) -> {
                if (lines.size() >= FEWEST) {
                    cards.add(card(Sections.title(note, section), lines));
                } else {
                    rest.addAll(lines);
                }
            });
            if (!rest.isEmpty()) {
                cards.add(0, card(note.title(), rest));
            }
            return cards;
        }

        private SheetCard card(String title, List<SheetLine> lines) {
            boolean glossary = lines.stream().allMatch(line -> !line.term().isEmpty());
            return new SheetCard(title, note.title(), note.address(), glossary, lines);
        }
    }
}
