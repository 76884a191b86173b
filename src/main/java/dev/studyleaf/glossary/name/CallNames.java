package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.TermName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What programs call, with its empty brackets: "* onStart() => …", "event.preventDefault(): …". */
final class CallNames extends NamePattern {
    private static final Pattern CALL =
            Pattern.compile("(?U)(?<![\\p{L}\\d_.)/])(\\.?(?:\\p{L}\\w+\\.)*\\p{L}\\w{2,}\\(\\))(?![\\w.(])");

    CallNames() {
        super("call", "a name with the brackets of a call", NameSign.CALL);
    }

    @Override
    public List<SeenName> find(Spots spots) {
        List<SeenName> found = new ArrayList<>();
        for (Spot spot : spots.all()) {
            String text = spot.opening();
            if (text.contains("()")) {
                Matcher call = CALL.matcher(text);
                while (call.find()) {
                    TermName.of(call.group(1)).ifPresent(name -> found.add(SeenName.in(spot, this, name)));
                }
            }
        }
        return found;
    }
}
