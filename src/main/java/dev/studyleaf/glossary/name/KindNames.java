package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.ThingNames;
import dev.studyleaf.note.NoteBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names in a list that says what they are kinds or parts of: "Types of joins:" above "inner join", "outer join". */
final class KindNames extends NamePattern {
    /** A line or heading that announces kinds, parts or stages. */
    private static final Pattern KINDS = Pattern.compile(
            "(?iU).*\\b(?:types?|kinds?|forms?|classes|categories|parts|components|elements|stages|phases"
                    + "|layers|levels|principles|techniques|theories|models|systems|arten|typen|formen|bestandteile|phasen"
                    + "|tipos|clases|partes|fases|etapas|types|sortes|formes|parties|tipi|forme|parti|fasi|soorten|typer)\\b.*");

    private static final int LONGEST = 120;
    private static final int FEWEST = 2;

    KindNames() {
        super("kind", "one of several kinds or parts that are listed", NameSign.ONE_OF_KIND);
    }

    @Override
    public List<SeenName> find(Spots spots) {
        List<SeenName> found = new ArrayList<>();
        for (Spot spot : spots.all()) {
            if (spot.below().size() >= FEWEST && announces(spot)) {
                spot.below().forEach(item -> add(spots, item, found));
            }
        }
        return found;
    }

    private static boolean announces(Spot spot) {
        String text = spot.text().strip();
        return text.length() <= LONGEST && KINDS.matcher(text).matches();
    }

    /** The item where it is a name and nothing more; leads are found by another pattern. */
    private void add(Spots spots, NoteBlock item, List<SeenName> into) {
        if (!item.text().hasFormula()) {
            ThingNames.in(item.text().text())
                    .forEach(name -> into.add(new SeenName(this, name, spots.note(), item.section(), item.span())));
        }
    }
}
