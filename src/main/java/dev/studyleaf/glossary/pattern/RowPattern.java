package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.spot.Tables;
import dev.studyleaf.glossary.words.Definitions;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.glossary.words.TermWords;
import dev.studyleaf.glossary.words.ThingNames;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The name of a table's row, and the first cell beside it that says something of it, where the heads of the columns do not tell. */
final class RowPattern implements TermPattern {
    private static final int ENOUGH_WORDS = 4;

    @Override
    public String name() {
        return "row";
    }

    @Override
    public String says() {
        return "the name of a table's row and what the row says of it";
    }

    @Override
    public Prior prior() {
        return new Prior(-8, 0.6);
    }

    /** None was labelled. */
    @Override
    public int linkedFrom() {
        return NEVER;
    }

    @Override
    public Telling telling() {
        return Telling.phrase(-15);
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        List<FoundTerm> found = new ArrayList<>();
        for (NoteBlock table : Tables.of(spots.note())) {
            boolean read = TermTablePattern.COLUMNS.reads(table) || NamedTablePattern.COLUMNS.reads(table);
            for (NoteBlock row : read ? List.<NoteBlock>of() : Tables.namedRows(table)) {
                found(spots, row).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<FoundTerm> found(Spots spots, NoteBlock row) {
        NoteBlock cell = row.children().get(0);
        List<String> lines = cell.text().lines();
        List<TermName> names = lines.isEmpty() ? List.of() : ThingNames.in(lines.get(0));
        return names.size() == 1
                        && !TermWords.isCommon(names.get(0).text())
                        && !goesOn(lines.get(0), names.get(0).text())
                ? said(row).map(text -> {
                    TermName name = names.get(0).alsoCalled(lines.subList(1, lines.size()));
                    return new FoundTerm(
                            name.text(), name.aliases(), text, Spot.ofCell(spots.note(), cell), Trust.UNSURE);
                })
                : Optional.empty();
    }

    /** Whether a cell says more than the name: "Knowledge management and discovery" is on something else. */
    private static boolean goesOn(String line, String name) {
        int at = line.indexOf(name);
        String rest = at < 0 ? "" : line.substring(at + name.length());
        return rest.startsWith(" ") && TermWords.isSmall(rest.strip().split("\\s", 2)[0]);
    }

    private static Optional<Fragment> said(NoteBlock row) {
        return row.children().stream()
                .skip(1)
                .map(NoteBlock::text)
                .filter(text -> Definitions.words(text.text()) >= ENOUGH_WORDS && !Definitions.isPoor(text.text()))
                .findFirst();
    }
}
