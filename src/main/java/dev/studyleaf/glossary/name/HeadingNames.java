package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.ThingNames;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.Section;
import java.util.ArrayList;
import java.util.List;

/** The names in headings and in the titles of notes: "Geo restriction", "CLI – Command Line Interface", "Recall vs precision". */
final class HeadingNames extends NamePattern {
    HeadingNames() {
        super("named-heading", "a name in a heading or a title", NameSign.HEADING);
    }

    @Override
    public List<SeenName> find(Spots spots) {
        List<SeenName> found = new ArrayList<>();
        List<Section> sections = spots.note().sections();
        if (!sections.isEmpty()) {
            add(spots.note(), spots.note().title(), sections.get(0), found);
        }
        sections.stream().skip(1).forEach(section -> add(spots.note(), section.title(), section, found));
        return found;
    }

    private void add(ParsedNote note, String title, Section section, List<SeenName> into) {
        ThingNames.in(title).forEach(name -> into.add(new SeenName(this, name, note, section.index(), section.span())));
    }
}
