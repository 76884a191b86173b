package dev.studyleaf.glossary;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock.Mark;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the patterns with plain first words have in common: common, and mostly something else. */
final class PlainLeads {
    private static final int LONG_DEFINITION = 4;

    private PlainLeads() {}

    /** The finds of the blocks in which plain words are parted from the rest by a dash, or else by a colon. */
    static List<FoundTerm> find(Spots spots, boolean dash) {
        return spots.all().stream()
                .filter(spot -> spot.block().lead().mark() == Mark.NONE)
                .flatMap(spot -> found(spot, dash).stream())
                .toList();
    }

    private static Optional<FoundTerm> found(Spot spot, boolean dash) {
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
        return Optional.of(
                Leads.found(name.get(), definition, spot, trust(spot, name.get(), definition.text(), telling)));
    }

    /** What speaks for it: the heading, capitals, a dash with a whole definition after it. */
    private static Trust trust(Spot spot, TermName name, String definition, boolean telling) {
        if (spot.underGlossaryHeading()) {
            return Trust.SURE;
        }
        if (name.isList()) {
            return Trust.CUE;
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
