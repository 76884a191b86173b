package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.note.Sought;
import java.util.function.BiConsumer;

/** What a sentence says that something is called: "… are also called feelings, of which …", "On appelle graphe de niveau …". */
final class CalledNames extends SentenceNames {
    private static final String ARTICLE =
            "(?:(?:an?|the|eine?|einen|der|die|das|una?|une|la|le|les|el|het|de|os?|as?)\\s+|l['’])?";

    private static final String NAME = "(\\p{L}[\\p{L}\\d-]+(?: [\\p{L}\\d-]+)?)";

    private static final Sought CALLED = Sought.of(
            "(?U)\\b(?:called|known as|referred to as|termed|(?:so)?genannt(?:en?)?|bezeichnet als|llamad[oa]s?|conocid[oa]s? como"
                    + "|denominad[oa]s?|appelée?s?|on appelle|chiamat[oaie]|chamad[oa]s?|genaamd|kaldes)\\s+" + ARTICLE
                    + NAME
                    + "(?=\\s*(?:[.,;:()]|$|(?:which|whose|dont|qui|wenn|welche[rs]?|waarin|waarbij|die|che|cui)\\b))");

    /** Dutch and German say it before: "een graaf genoemd", "als Brechung bezeichnet", "spricht man von Totalreflexion". */
    private static final Sought BEFORE = Sought.of("(?U)\\b(?:(?:als|een)\\s+" + NAME
            + "\\s+(?:genoemd|bezeichnet|bekannt|aangeduid)\\b|(?:spricht man von(?: einem?r?)?|nennt man|noemen we|noemt men)\\s+"
            + ARTICLE
            + NAME + "(?=\\s*(?:[.,;:()]|$)))");

    private static final int MOST_WORDS = 3;

    CalledNames() {
        super("called", "what a sentence says that it is called", NameSign.CALLED, MOST_WORDS);
    }

    @Override
    void look(Spots spots, BiConsumer<Spot, String> seen) {
        for (Spot spot : spots.all()) {
            String text = spot.opening();
            Sought.Finds called = CALLED.in(text);
            while (called.find()) {
                seen.accept(spot, called.found().group(1));
            }
            Sought.Finds before = BEFORE.in(text);
            while (before.find()) {
                String name = before.found().group(1);
                seen.accept(spot, name == null ? before.found().group(2) : name);
            }
        }
    }
}
