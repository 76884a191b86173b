package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.ThingNames;
import java.util.ArrayList;
import java.util.List;

/** Items that are a name and nothing more, with nothing under them: "- Teoria Natalista" below "Theories". */
final class ItemNames implements NamePattern {
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 3;

    @Override
    public String name() {
        return "item";
    }

    @Override
    public String says() {
        return "an item that is only a name";
    }

    @Override
    public NameSign sign() {
        return NameSign.ITEM;
    }

    @Override
    public List<SeenName> find(Spots spots) {
        List<SeenName> found = new ArrayList<>();
        for (Spot spot : spots.all()) {
            String text = spot.text().strip();
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
