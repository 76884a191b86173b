package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.glossary.words.ThingNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that lead to a page elsewhere that has them in its address: "the [Air-Crib](https://…/wiki/Air_crib)". */
final class LinkedNames extends NamePattern {
    private static final Pattern LINK = Pattern.compile(
            "(?<!!)\\[([^\\[\\]\\n]{3,60})]\\(<?(https?://[^()\\s<>]{1,300}(?:\\([^()\\s]{1,60}\\))?[^()\\s<>]{0,60})");

    /** What is not compared: marks, signs, and letters that an address has in another writing. */
    private static final Pattern NO_LETTERS = Pattern.compile("%[0-9A-Fa-f]{2}|[^a-z0-9]+");

    private static final Pattern MARKS = Pattern.compile("^[*_`\"“„«']+|[*_`\"”“»']+$");

    /** Fewer letters stand in an address by chance. */
    private static final int FEWEST_LETTERS = 3;

    private static final int MOST_WORDS = 4;

    LinkedNames() {
        super("linked-out", "a name that leads to a page about it", NameSign.LINKED_OUT);
    }

    @Override
    public List<SeenName> find(Spots spots) {
        List<SeenName> found = new ArrayList<>();
        for (Spot spot : spots.all()) {
            String source = spot.openingSource();
            if (!source.contains("](")) {
                continue; // as most texts have no link
            }
            Matcher link = LINK.matcher(source);
            while (link.find()) {
                String words = MARKS.matcher(link.group(1).strip()).replaceAll("");
                if (isIn(words, link.group(2))) {
                    TermName.of(words)
                            .filter(name -> ThingNames.isName(name, MOST_WORDS))
                            .ifPresent(name -> found.add(SeenName.in(spot, this, name)));
                }
            }
        }
        return found;
    }

    /** Whether the last part of an address has the words. */
    private static boolean isIn(String words, String address) {
        String letters = letters(words);
        String last = address.substring(address.lastIndexOf('/', address.length() - 2) + 1);
        return letters.length() >= FEWEST_LETTERS && letters(last).contains(letters);
    }

    private static String letters(String words) {
        return NO_LETTERS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
