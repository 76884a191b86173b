package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.glossary.words.ThingNames;
import dev.studyleaf.note.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that stand in two scripts: "可变剪接 alternative splicing", "外显子（exon）". */
final class PairedNames extends NamePattern {
    private static final String HAN = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]";

    /** Signs of a name, from where a text, a clause or a bracket begins, or from behind a word that leads to a name. */
    private static final Pattern PAIR =
            Pattern.compile("(?:(?:^|[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]|[的是为和与叫在或])(" + HAN + "{2,10})|" + HAN
                    + ")\\h*[（(：:]?\\h*([A-Za-z][A-Za-z0-9'’() -]{2,48}?)(?=\\h*(?:[)）。；，、,;:：]|$))");

    private static final int FIRST_IDEOGRAM = 0x2E80;
    private static final int MOST_WORDS = 4;

    PairedNames() {
        super("paired", "a name in two scripts", NameSign.PAIRED);
    }

    @Override
    public List<SeenName> find(Spots spots) {
        List<SeenName> found = new ArrayList<>();
        for (Section section : spots.note().sections()) {
            pairs(section.title())
                    .forEach(
                            name -> found.add(new SeenName(this, name, spots.note(), section.index(), section.span())));
        }
        for (Spot spot : spots.all()) {
            pairs(spot.opening()).forEach(name -> found.add(SeenName.in(spot, this, name)));
        }
        return found;
    }

    private static List<TermName> pairs(String text) {
        if (text.chars().noneMatch(c -> c >= FIRST_IDEOGRAM)) {
            return List.of();
        }
        List<TermName> names = new ArrayList<>();
        Matcher pair = PAIR.matcher(text);
        while (pair.find()) {
            for (int group = 1; group <= 2; group++) {
                if (pair.group(group) != null) {
                    ThingNames.inSentence(pair.group(group).strip(), MOST_WORDS).ifPresent(names::add);
                }
            }
        }
        return names;
    }
}
