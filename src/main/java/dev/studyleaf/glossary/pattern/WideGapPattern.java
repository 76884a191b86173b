package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.Definitions;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists of words: a word, a wide gap or a tab, and what it means, line under line. */
final class WideGapPattern implements TermPattern {
    private static final Pattern LINE = Pattern.compile(
            "^\\s*(?:[*+-]\\s+|\\d+[.)]\\s+)?(\\S+(?: \\S+){0,4})(?:\\t+ *| {3,})(\\S+(?: \\S+){0,9})\\s*$");

    /** One such line may be chance; a list of words has more. */
    private static final int FEWEST = 3;

    @Override
    public String name() {
        return "wide-gap";
    }

    @Override
    public String says() {
        return "a list of words, each with a wide gap before its meaning";
    }

    @Override
    public Prior prior() {
        return new Prior(-2, 0.9);
    }

    @Override
    public boolean mayBeLabels() {
        return false;
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        List<FoundTerm> found = new ArrayList<>();
        for (Spot spot : spots.all()) {
            if (spot.block().lead().mark() == Mark.NONE
                    && spot.block().children().isEmpty()) {
                spot.source().lines().forEach(line -> add(line, spot, found));
            }
        }
        return found.size() < FEWEST ? List.of() : found;
    }

    private static void add(String line, Spot spot, List<FoundTerm> into) {
        boolean gap = line.indexOf('\t') >= 0 || line.contains("   ");
        Matcher pair = LINE.matcher(line);
        if (gap && pair.matches() && !Definitions.isValue(pair.group(2))) {
            TermName.of(pair.group(1))
                    .filter(TermName::isPlainNoun)
                    .map(name -> Leads.found(name, Fragment.ofText(pair.group(2)), spot, Trust.UNLINKED))
                    .ifPresent(into::add);
        }
    }
}
