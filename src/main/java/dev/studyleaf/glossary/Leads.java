package dev.studyleaf.glossary;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock.Kind;
import dev.studyleaf.note.NoteBlock.Mark;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the patterns with a marked-up first name have in common: the name, a colon or dash, and a definition. */
final class Leads {
    /** {@code p-value}, {@code z-score}: no label of a remark begins so. */
    private static final Pattern LETTERED = Pattern.compile("\\p{L}-\\p{L}+");

    private Leads() {}

    /** The finds of the blocks that begin with this mark-up. */
    static List<FoundTerm> marked(Spots spots, Mark mark) {
        return spots.all().stream()
                .filter(spot -> spot.block().lead().mark() == mark)
                .flatMap(spot -> marked(spot).stream())
                .toList();
    }

    private static Optional<FoundTerm> marked(Spot spot) {
        Optional<LeadSplit> split =
                LeadSplit.afterLead(spot.text(), spot.block().lead().length());
        Optional<TermName> name = split.flatMap(s -> TermName.of(s.name()));
        if (split.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        Fragment definition =
                Definitions.of(spot.block().text().from(split.get().from()), spot.below());
        if (Definitions.isPoor(definition.text())) {
            return Optional.empty();
        }
        Trust trust = trust(spot, name.get(), definition.text());
        // who gives a name its abbreviation means a name, whatever is said of it
        boolean abbreviated = !name.get().aliases().isEmpty();
        return Optional.of(
                abbreviated ? named(name.get(), definition, spot, trust) : found(name.get(), definition, spot, trust));
    }

    static FoundTerm found(TermName name, Fragment definition, Spot spot, Trust trust) {
        boolean cue = spot.underFacet() || Sentences.isRemark(definition.text());
        return new FoundTerm(name.text(), name.aliases(), definition, spot, cue ? Trust.CUE : trust);
    }

    /** The same where the name itself is what speaks for it, so that what is said of it may be any remark. */
    static FoundTerm named(TermName name, Fragment definition, Spot spot, Trust trust) {
        return new FoundTerm(name.text(), name.aliases(), definition, spot, spot.underFacet() ? Trust.CUE : trust);
    }

    /**
     * A bare word in code ({@code list}, {@code for}) is a name there, not in running text; a small bold one is as
     * often the label of a remark.
     */
    private static Trust trust(Spot spot, TermName name, String definition) {
        boolean plain = name.isOneWord()
                && !name.hasInnerCapital()
                && !LETTERED.matcher(name.text()).matches();
        if (plain && spot.block().lead().mark() == Mark.CODE) {
            return Trust.UNLINKED;
        }
        boolean command = spot.block().lead().mark() == Mark.CODE
                && !name.isOneWord()
                && name.text().chars().anyMatch(c -> "_/.=-".indexOf(c) >= 0);
        if (command || name.isList() || Definitions.isValue(definition)) {
            return Trust.CUE;
        }
        if (spot.underGlossaryHeading()) {
            return Trust.SURE;
        }
        return switch (spot.block().lead().mark()) {
            case STRONG -> bold(spot, name, definition, plain);
            // a link with words behind it is mostly an entry in a list of things to read
            case LINK -> Sentences.opensAsDefinition(definition) ? Trust.UNSURE : Trust.CUE;
            default -> Trust.SURE;
        };
    }

    /**
     * Bold words are as often the label of a remark. What begins as a definition does, with an article or a small letter,
     * is one; where a sentence begins, the name alone must speak for it, or that it is an item of a list.
     */
    private static Trust bold(Spot spot, TermName name, String definition, boolean plain) {
        boolean named = name.hasInnerCapital() || !name.aliases().isEmpty();
        if (!named && BoldRemarks.isRemark(name, definition)) {
            return Trust.CUE;
        }
        boolean small = Character.isLowerCase(name.text().codePointAt(0));
        if (plain && small && !Sentences.opensWithArticle(definition)) {
            return Trust.IF_SEEN;
        }
        if (named || Sentences.opensAsDefinition(definition)) {
            return Trust.SURE;
        }
        boolean item = spot.block().kind() == Kind.ITEM;
        return name.isOneWord() || item ? Trust.UNSURE : Trust.UNSURE_IF_SEEN;
    }
}
