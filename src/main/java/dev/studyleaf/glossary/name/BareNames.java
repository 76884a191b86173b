package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import java.util.ArrayList;
import java.util.List;

/** Lines that are a name and nothing more, above what explains them: "- civil service" with items under it. */
final class BareNames extends NamePattern {
    private static final int LONGEST = 60;

    BareNames() {
        super("bare", "a line that is only a name, with more under it", NameSign.BARE);
    }

    @Override
    public List<SeenName> find(Spots spots) {
        List<SeenName> found = new ArrayList<>();
        for (Spot spot : spots.all()) {
            String text = spot.text().strip();
            if (isHead(spot, text)
                    && !spot.underFacet()
                    && LeadNames.lead(spot).isEmpty()
                    && !spots.labels().returns(text)) {
                LeadNames.in(text).forEach(name -> found.add(SeenName.in(spot, this, name)));
            }
        }
        return found;
    }

    private static boolean isHead(Spot spot, String text) {
        boolean above = spot.isItem()
                ? !spot.below().isEmpty()
                : spot.isTopLevel() && spot.firstUnder().isPresent();
        return above && text.length() <= LONGEST && text.indexOf('\n') < 0 && !text.endsWith(".");
    }
}
