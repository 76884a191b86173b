package dev.studyleaf.glossary;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.words.TermWords;
import dev.studyleaf.glossary.words.Words;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.Section;
import java.util.List;
import java.util.regex.Pattern;

/** What kind of thing a found term is: the nearest heading that says something, else the folder's name. */
final class Categories {
    private static final Pattern NUMBER = Pattern.compile("^\\d+[\\s._-]*");

    private Categories() {}

    /** {@code name} is the term itself: a heading that is its name says nothing new. */
    static String of(Spot spot, String name) {
        ParsedNote note = spot.note();
        List<Section> sections = note.sections();
        int above = Integer.MAX_VALUE;
        for (int i = Math.min(spot.block().section(), sections.size() - 1); i >= 0; i--) {
            Section section = sections.get(i);
            if (section.level() < above) {
                above = section.level();
                if (!TermWords.isGenericHeading(section.title())
                        && !Words.key(section.title()).equals(Words.key(name))) {
                    return section.title().strip();
                }
            }
        }
        return folder(note.path());
    }

    private static String folder(String path) {
        int end = path.lastIndexOf('/');
        if (end < 0) {
            return "";
        }
        String name = path.substring(path.lastIndexOf('/', end - 1) + 1, end);
        return NUMBER.matcher(name).replaceFirst("").replace('-', ' ').replace('_', ' ');
    }
}
