package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.BoldRemarks;
import dev.studyleaf.glossary.words.DefiningVerbs;
import dev.studyleaf.glossary.words.Definitions;
import dev.studyleaf.glossary.words.LeadSplit;
import dev.studyleaf.glossary.words.Sentences;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.glossary.words.Words;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock.Kind;
import dev.studyleaf.note.NoteBlock.Mark;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the patterns with a marked-up first name have in common: the name, a colon or dash, and a definition. */
final class Leads {
    private static final int ENOUGH_WORDS = 4;

    /** A name in a program. */
    private static final Pattern IDENTIFIER = Pattern.compile("[@\\p{L}][\\w:/-]*(?:\\(\\))?");

    /** {@code p-value}, {@code z-score}: no label of a remark begins so. */
    private static final Pattern LETTERED = Pattern.compile("\\p{L}-\\p{L}+");

    private static final Pattern PROMPT = Pattern.compile("^(?:[\\w.-]*(?:\\([\\w-]+\\))?[#>$])\\h+(?=\\p{Ll})");

    private static final Pattern ARGUMENTS =
            Pattern.compile("(?:\\h+(?:<[^<>]+>|\\[[^\\[\\]]+\\]|\\{[^{}]+\\}|x|\\d+))+$");

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
        boolean code = spot.block().lead().mark() == Mark.CODE;
        Optional<TermName> name = split.flatMap(s -> code
                ? TermName.ofCode(command(s.name()))
                : TermName.ofLines(spot.lines(s.name(), spot.block().lead().length())));
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

    /** Code without the prompt before a command and what the reader puts in behind it: "R1(config-if)# ip mtu &lt;size&gt;". */
    private static String command(String code) {
        return Words.hasSign(code, "#$>")
                ? ARGUMENTS.matcher(PROMPT.matcher(code).replaceFirst("")).replaceFirst("")
                : code;
    }

    static FoundTerm found(TermName name, Fragment definition, Spot spot, Trust trust) {
        return named(name, definition, spot, Sentences.isRemark(definition.text()) ? Trust.CUE : trust);
    }

    /** The same where the name itself is what speaks for it, so that what is said of it may be any remark. */
    static FoundTerm named(TermName name, Fragment definition, Spot spot, Trust trust) {
        return new FoundTerm(name.text(), name.aliases(), definition, spot, spot.underFacet() ? Trust.LABEL : trust);
    }

    /**
     * A bare word in code ({@code list}, {@code for}) is a name there, not in running text; a small bold one is as
     * often the label of a remark.
     */
    private static Trust trust(Spot spot, TermName name, String definition) {
        Mark mark = spot.block().lead().mark();
        boolean plain = name.isOneWord()
                && !name.hasInnerCapital()
                && !LETTERED.matcher(name.text()).matches();
        if (plain && mark == Mark.CODE) {
            return Trust.UNLINKED;
        }
        boolean command =
                mark == Mark.CODE && !name.isOneWord() && name.text().chars().anyMatch(c -> "_/.=-".indexOf(c) >= 0);
        if (command || name.isList() || Definitions.isValue(definition)) {
            return Trust.CUE;
        }
        if (spot.underGlossaryHeading()) {
            return Trust.SURE;
        }
        return switch (mark) {
            case STRONG -> bold(spot, name, definition, plain);
            case CODE -> name.isOneWord() && IDENTIFIER.matcher(name.text()).matches() ? Trust.SURE : Trust.UNSURE;
            case EMPHASIS -> Sentences.isKind(definition) ? Trust.SURE : Trust.UNSURE;
            // a link with words behind it is mostly an entry in a list of things to read
            case LINK -> Sentences.opensAsDefinition(definition) ? Trust.UNSURE : Trust.CUE;
            default -> Trust.SURE;
        };
    }

    /**
     * Bold words are as often the label of a remark. What begins with an article is a definition, and who gives a name its
     * abbreviation means a name; of the others no sign tells names from labels well enough for links.
     */
    private static Trust bold(Spot spot, TermName name, String definition, boolean plain) {
        boolean abbreviated = !name.aliases().isEmpty();
        boolean named = name.hasInnerCapital() || abbreviated;
        if (!named && BoldRemarks.isRemark(name, definition)) {
            return Trust.CUE;
        }
        boolean defined = Sentences.isKind(definition) || DefiningVerbs.namesKind(definition);
        if ((abbreviated && Definitions.words(definition) >= ENOUGH_WORDS) || defined) {
            return Trust.SURE;
        }
        boolean small = Character.isLowerCase(name.text().codePointAt(0));
        if (plain && small) {
            return Trust.UNSURE_IF_SEEN;
        }
        boolean item = spot.block().kind() == Kind.ITEM;
        boolean single = named || name.isOneWord() || item || Sentences.opensAsDefinition(definition);
        return single ? Trust.UNSURE : Trust.UNSURE_IF_SEEN;
    }
}
