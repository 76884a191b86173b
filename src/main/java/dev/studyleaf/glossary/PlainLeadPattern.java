package dev.studyleaf.glossary;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock.Mark;
import dev.studyleaf.note.ParsedNote;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code Term - definition} and {@code Term: definition} in plain words: common, and mostly something else. */
final class PlainLeadPattern implements TermPattern {
    private static final int LONG_DEFINITION = 4;

    @Override
    public String name() {
        return "plain-lead";
    }

    @Override
    public List<FoundTerm> find(ParsedNote note) {
        return Spot.of(note).stream()
                .filter(spot -> spot.block().lead().mark() == Mark.NONE && !spot.underFacet())
                .flatMap(spot -> found(spot).stream())
                .toList();
    }

    private static Optional<FoundTerm> found(Spot spot) {
        Optional<LeadSplit> split = LeadSplit.plain(spot.text()).filter(s -> spot.standsPlainly(s.name()));
        Optional<TermName> name = split.flatMap(s -> TermName.of(s.name())).filter(TermName::isPlainNoun);
        if (split.isEmpty() || name.isEmpty() || (name.get().isList() && !spot.underGlossaryHeading())) {
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
        boolean telling = split.get().dash() && Definitions.words(definition.text()) >= LONG_DEFINITION;
        return Optional.of(Leads.found(name.get(), definition, spot, trust(spot, name.get(), telling)));
    }

    /** What speaks for it: the heading, capitals, a dash with a whole definition after it. */
    private static Trust trust(Spot spot, TermName name, boolean telling) {
        if (spot.underGlossaryHeading() || (spot.isItem() && name.isProper())) {
            return Trust.SURE;
        }
        if (!name.isOneWord()) {
            return name.hasInnerCapital() && telling && spot.isItem() ? Trust.SURE : Trust.IF_SEEN;
        }
        if (telling && spot.isItem() && (name.hasInnerCapital() || isUncommonNoun(name.text()))) {
            return Trust.SURE;
        }
        return name.hasInnerCapital() ? Trust.IF_SEEN : Trust.IF_SEEN_TWICE;
    }

    /** A capitalised word that is none of everyday use and no plural, no activity, no adverb. */
    private static boolean isUncommonNoun(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean derived = lower.endsWith("ing")
                || lower.endsWith("ed")
                || lower.endsWith("ly")
                || (lower.endsWith("s") && !lower.endsWith("ss"));
        return Character.isUpperCase(word.codePointAt(0))
                && !derived
                && !TermWords.isCommon(word)
                && lower.length() > 3;
    }
}
