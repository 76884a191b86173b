package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.note.NoteBlock.Kind;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.Section;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds sections of a note that is a glossary in shape: a row of short sections of one level, each with a name above and a
 * paragraph or two below. There the heading is explained by what stands under it, whatever the first words are.
 */
final class GlossaryShape {
    private static final int FEWEST = 5;
    private static final int MOST_PARAGRAPHS = 3;

    private GlossaryShape() {}

    /** The indexes of such sections. */
    static Set<Integer> sections(ParsedNote note, List<Spot> spots) {
        Map<Integer, Integer> paragraphs = new HashMap<>();
        Set<Integer> mixed = new HashSet<>();
        for (Spot spot : spots) {
            if (spot.parent().isEmpty()) {
                int section = spot.block().section();
                paragraphs.merge(section, 1, Integer::sum);
                if (spot.block().kind() != Kind.PARAGRAPH) {
                    mixed.add(section);
                }
            }
        }
        Map<Integer, Set<Integer>> brief = new HashMap<>();
        Map<Integer, Integer> all = new HashMap<>();
        for (Section section : note.sections()) {
            all.merge(section.level(), 1, Integer::sum);
            int count = paragraphs.getOrDefault(section.index(), 0);
            if (isLeaf(note, section)
                    && isName(section.title())
                    && count > 0
                    && count <= MOST_PARAGRAPHS
                    && !mixed.contains(section.index())) {
                brief.computeIfAbsent(section.level(), l -> new HashSet<>()).add(section.index());
            }
        }
        Set<Integer> found = new HashSet<>();
        brief.forEach((level, sections) -> {
            if (sections.size() >= FEWEST && sections.size() * 2 > all.getOrDefault(level, 0)) {
                found.addAll(sections);
            }
        });
        return found;
    }

    private static boolean isLeaf(ParsedNote note, Section section) {
        int next = section.index() + 1;
        return section.level() > 0
                && (next == note.sections().size() || note.sections().get(next).level() <= section.level());
    }

    private static boolean isName(String title) {
        return TermName.of(title)
                .filter(name -> name.isPlainNoun() && !name.isList())
                .isPresent();
    }
}
