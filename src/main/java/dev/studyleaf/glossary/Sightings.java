package dev.studyleaf.glossary;

import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often the notes use the names that were found, other than as first words, where every name has a capital and is
 * perhaps a label. One pass over all texts.
 */
final class Sightings {
    private static final int WORTH_OF_A_HEADING = 2;

    private static final class Count {
        private int capital;
        private int small;
        private boolean heading;
    }

    private final Map<String, Count> counts = new HashMap<>();
    private final WordTrie<Count> names = new WordTrie<>();

    Sightings(List<Find> finds, List<ParsedNote> notes) {
        finds.forEach(find -> addName(find.name()));
        for (ParsedNote note : notes) {
            note.sections().forEach(this::readHeading);
            note.blocks().forEach(this::readBlock);
        }
    }

    /** How often the name stands elsewhere; a heading that is just the name counts more. */
    int of(String name) {
        Count count = counts.get(Entries.key(name));
        return count == null ? 0 : count.capital + count.small + (count.heading ? WORTH_OF_A_HEADING : 0);
    }

    /** Whether the name is written small inside sentences, and never with a capital there. */
    boolean isWrittenSmall(String name) {
        Count count = counts.get(Entries.key(name));
        return count != null && count.small > 0 && count.capital == 0;
    }

    /** Whether some heading is the name and nothing more. */
    boolean isHeading(String name) {
        Count count = counts.get(Entries.key(name));
        return count != null && count.heading;
    }

    private void addName(String name) {
        String key = Entries.key(name);
        if (counts.containsKey(key)) {
            return;
        }
        Count count = new Count();
        counts.put(key, count);
        names.add(name, count);
        Inflections.plurals(name).forEach(form -> names.add(form, count));
        Inflections.singulars(name).forEach(form -> names.add(form, count));
    }

    private void readHeading(Section section) {
        String title = section.title().strip();
        for (WordTrie.Hit<Count> hit : names.find(title, (count, text, start, end) -> true)) {
            if (hit.start() == 0 && hit.end() == title.length()) {
                hit.value().heading = true;
            } else {
                note(hit, title);
            }
        }
    }

    private void readBlock(NoteBlock block) {
        String text = block.text().text();
        for (WordTrie.Hit<Count> hit : names.find(text, (count, t, start, end) -> true)) {
            if (hit.start() > 0) {
                note(hit, text);
            }
        }
        block.children().forEach(this::readBlock);
    }

    private static void note(WordTrie.Hit<Count> hit, String text) {
        if (Character.isUpperCase(text.codePointAt(hit.start()))) {
            hit.value().capital++;
        } else {
            hit.value().small++;
        }
    }
}
