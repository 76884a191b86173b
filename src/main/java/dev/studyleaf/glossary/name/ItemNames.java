package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.ThingNames;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Items that are a name and nothing more, with nothing under them: "- Teoria Natalista" below "Theories". */
final class ItemNames extends NamePattern {
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 3;

    /** Before another name of what stands above. */
    private static final Pattern ALSO = Pattern.compile(
            "(?iU)^(?:aka|a\\.k\\.a\\.|also (?:called|known as)|auch genannt|anche detto|también llamado|aussi appelé)\\s+");

    ItemNames() {
        super("item", "an item that is only a name", NameSign.ITEM);
    }

    @Override
    public List<SeenName> find(Spots spots) {
        List<SeenName> found = new ArrayList<>();
        for (Spot spot : spots.all()) {
            String text = ALSO.matcher(spot.text().strip()).replaceFirst("");
            if (spot.isItem()
                    && text.length() <= LONGEST
                    && spot.below().isEmpty()
                    && !spot.underFacet()
                    && !spot.block().text().hasFormula()
                    && LeadNames.lead(spot).isEmpty()) {
                ThingNames.in(text).stream()
                        .filter(name -> name.words().size() <= MOST_WORDS)
                        .forEach(name -> found.add(SeenName.in(spot, this, name)));
            }
        }
        return found;
    }
}
