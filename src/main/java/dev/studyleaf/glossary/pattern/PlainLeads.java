package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.Definitions;
import dev.studyleaf.glossary.words.LeadSplit;
import dev.studyleaf.glossary.words.Sentences;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.glossary.words.TermWords;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock.Mark;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the patterns with plain first words have in common: common, and mostly something else. */
final class PlainLeads {
    private static final int LONG_DEFINITION = 4;
    private static final int FEWEST_LINES = 8;
    private static final int MOST_SMALL = 3;
    private static final String DOUBLE_COLON = "::";

    private PlainLeads() {}

    /** The finds of the blocks in which plain words are parted from the rest by a dash, or else by a colon. */
    static List<FoundTerm> find(Spots spots, boolean dash) {
        boolean small = dash && isInSmallLetters(spots.all());
        return spots.all().stream()
                .filter(spot -> spot.block().lead().mark() == Mark.NONE)
                .flatMap(spot -> found(spot, dash, small).stream())
                .toList();
    }

    /** Whether a note has hardly a line that begins with a capital, so that small letters say nothing of a name. */
    private static boolean isInSmallLetters(List<Spot> spots) {
        long capital = spots.stream()
                .map(spot -> spot.text().strip())
                .filter(text -> !text.isEmpty() && Character.isUpperCase(text.codePointAt(0)))
                .count();
        return spots.size() >= FEWEST_LINES && capital * 5 < spots.size();
    }

    private static Optional<FoundTerm> found(Spot spot, boolean dash, boolean small) {
        Optional<LeadSplit> split =
                LeadSplit.plain(spot.text()).filter(s -> s.dash() == dash).filter(s -> spot.standsPlainly(s.name()));
        Optional<TermName> name = split.flatMap(s -> TermName.of(s.name())).filter(TermName::isPlainNoun);
        if (split.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        Fragment rest = spot.block().text().from(split.get().from());
        if (Definitions.isValue(rest.text()) || Definitions.isRemark(rest.text())) {
            return Optional.empty();
        }
        Fragment definition = Definitions.of(rest, spot.below());
        if (Definitions.isPoor(definition.text())) {
            return Optional.empty();
        }
        boolean telling = dash && Definitions.words(definition.text()) >= LONG_DEFINITION;
        boolean named = small && telling && name.get().words().size() <= MOST_SMALL && !isPlain(name.get());
        Trust trust = named ? Trust.UNSURE : trust(spot, name.get(), definition.text(), telling);
        return Optional.of(Leads.found(name.get(), definition, spot, trust));
    }

    private static boolean isPlain(TermName name) {
        return name.isList() || name.words().stream().allMatch(TermWords::isCommon);
    }

    /** What speaks for it: the heading, capitals, a dash with a whole definition after it. */
    private static Trust trust(Spot spot, TermName name, String definition, boolean telling) {
        if (spot.underGlossaryHeading()) {
            return Trust.SURE;
        }
        if (name.isList()) {
            return Trust.CUE;
        }
        if (isParted(spot.text(), name.text())) {
            return Trust.UNSURE;
        }
        boolean sure = spot.isItem() && telling && name.hasInnerCapital();
        if (sure) {
            return Trust.SURE;
        }
        if (spot.isItem() && name.isProper()) {
            return Trust.UNSURE;
        }
        if (name.isOneWord()) {
            boolean single = telling && spot.isItem() && isUncommonNoun(name.text());
            return single ? Trust.UNSURE : name.hasInnerCapital() ? Trust.UNSURE_IF_SEEN : Trust.CUE;
        }
        boolean nominal = name.isProper() || name.hasInnerCapital() || Sentences.opensWithArticle(definition);
        return nominal ? Trust.UNSURE_IF_SEEN : Trust.CUE;
    }

    /** Whether two colons part the name from the text, as fields and cards are written: "Holotype:: what stands for a kind". */
    private static boolean isParted(String text, String name) {
        return text.startsWith(DOUBLE_COLON, text.indexOf(name) + name.length());
    }

    /** A capitalised word that is none of everyday use and no plural, no activity, no adverb. */
    private static boolean isUncommonNoun(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean derived = lower.endsWith("ing")
                || lower.endsWith("ed")
                || lower.endsWith("ly")
                || lower.endsWith("al")
                || lower.endsWith("ic")
                || (lower.endsWith("s") && !lower.endsWith("ss"));
        return Character.isUpperCase(word.codePointAt(0))
                && !derived
                && !TermWords.isCommon(word)
                && lower.length() > 3;
    }
}
