package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.glossary.words.ThingNames;
import dev.studyleaf.glossary.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that are marked within a text: "… is kept in the **event log** of …", or a link to a note: "see [[Heap]]". */
final class MarkedNames implements NamePattern {
    private static final Pattern MARKED = Pattern.compile(
            "(?U)(?:(?<![\\p{L}\\d_*])(\\*\\*|__|==|\\*|_|<mark[^<>\\n]{0,80}>)"
                    + "(?![\\s*_])([^*_=<>`\\n]{2,60}?)(?:\\1(?![\\p{L}\\d_])|</mark>))|\\[\\[([^\\[\\]|#\\n]{2,60})(?:[|#][^\\[\\]\\n]{0,80})?]]");

    /** Each mark has one of these. */
    private static final String MARKS = "*_=<[";

    /** Each name is looked for from the start, so that no more of a very long block is read. */
    private static final int READ = 4_000;

    private static final int MOST_WORDS = 4;

    @Override
    public String name() {
        return "marked";
    }

    @Override
    public String says() {
        return "a name that is marked or linked in a text";
    }

    @Override
    public NameSign sign() {
        return NameSign.MARKED;
    }

    @Override
    public List<SeenName> find(Spots spots) {
        List<SeenName> found = new ArrayList<>();
        for (Spot spot : spots.all()) {
            String source = spot.source();
            String opening = source.substring(0, Math.min(source.length(), READ));
            if (!Words.hasSign(opening, MARKS)) {
                continue; // as in most texts
            }
            Matcher marked = MARKED.matcher(opening);
            while (marked.find()) {
                String words = marked.group(2) == null ? afterFolders(marked.group(3)) : marked.group(2);
                TermName.of(words.strip())
                        .filter(name -> ThingNames.isName(name, MOST_WORDS))
                        .ifPresent(name -> found.add(SeenName.in(spot, this, name)));
            }
        }
        return found;
    }

    private static String afterFolders(String target) {
        return target.substring(target.lastIndexOf('/') + 1);
    }
}
