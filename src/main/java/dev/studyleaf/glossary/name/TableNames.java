package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.spot.Tables;
import dev.studyleaf.glossary.words.ThingNames;
import dev.studyleaf.note.NoteBlock;
import java.util.ArrayList;
import java.util.List;

/** The names of the rows of tables: what stands in the first column, whatever the other columns say of it. */
final class TableNames extends NamePattern {
    TableNames() {
        super("row", "the name of a table's row", NameSign.ROW);
    }

    @Override
    public List<SeenName> find(Spots spots) {
        List<SeenName> found = new ArrayList<>();
        for (NoteBlock table : Tables.of(spots.note())) {
            for (NoteBlock row : Tables.namedRows(table)) {
                NoteBlock cell = row.children().get(0);
                cell.text().lines().stream()
                        .flatMap(line -> ThingNames.in(line).stream())
                        .forEach(
                                name -> found.add(new SeenName(this, name, spots.note(), cell.section(), cell.span())));
            }
        }
        return found;
    }
}
