package dev.studyleaf.glossary.pattern;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.glossary.spot.SectionStarts;
import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.AnnouncedName;
import dev.studyleaf.glossary.words.AnnouncedName.Opened;
import dev.studyleaf.glossary.words.Definitions;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.note.Callout;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.NoteBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Definitions that are announced by name: {@code **Definition (convex set).** A set …}, a heading {@code Def 3: Key}, a callout
 * {@code [!definition] Extreme point}.
 */
final class AnnouncedPattern implements TermPattern {
    private static final int ENOUGH_WORDS = 3;

    @Override
    public String name() {
        return "announced";
    }

    @Override
    public String says() {
        return "\"Definition\" and the name that is defined";
    }

    /** Set by hand: of 50 finds in 22 folders, drawn by lot, 48 were terms; most were of one folder on mathematics. */
    @Override
    public Prior prior() {
        return new Prior(12, 0.9);
    }

    @Override
    public boolean mayBeLabels() {
        return false;
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        Map<SourceSpan, Callout> callouts = spots.note().callouts().stream()
                .collect(Collectors.toMap(Callout::span, Function.identity(), (one, other) -> one));
        List<FoundTerm> found = new ArrayList<>();
        SectionStarts starts = new SectionStarts();
        for (Spot spot : spots.all()) {
            boolean first = starts.next(spot) == SectionStarts.Place.FIRST;
            opened(spot, first, callouts).flatMap(name -> found(name, spot)).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Opened> opened(Spot spot, boolean first, Map<SourceSpan, Callout> callouts) {
        Optional<Opened> inText = inText(spot);
        if (inText.isPresent()) {
            return inText;
        }
        Optional<TermName> above = spot.parent()
                .filter(parent -> parent.kind() == Kind.QUOTE && isFirst(spot.block(), parent))
                .map(parent -> callouts.get(parent.span()))
                .flatMap(callout ->
                        AnnouncedName.ofCallout(callout.type(), callout.title().text()));
        return above.or(() -> first ? AnnouncedName.ofTitle(spot.heading()) : Optional.empty())
                .map(name -> new Opened(name, 0));
    }

    /** Whether it is the first text in a callout; the line of the callout's title is a quote without words. */
    private static boolean isFirst(NoteBlock block, NoteBlock callout) {
        return callout.children().stream()
                .filter(child -> child.kind() != Kind.QUOTE)
                .limit(1)
                .anyMatch(child -> child.span().equals(block.span()));
    }

    /** What the first words of a text announce. */
    static Optional<Opened> inText(Spot spot) {
        String text = spot.text();
        if (!AnnouncedName.opens(text)) {
            return Optional.empty();
        }
        int lead = spot.block().lead().length();
        return AnnouncedName.ofTitle(text.substring(0, lead))
                .map(name -> new Opened(name, lead))
                .or(() -> AnnouncedName.ofOpening(text));
    }

    private static Optional<FoundTerm> found(Opened opened, Spot spot) {
        Fragment said = spot.block().text().from(opened.from());
        Fragment whole = Definitions.words(said.text()) < ENOUGH_WORDS
                        || said.text().strip().endsWith(":")
                ? spot.firstUnder().map(NoteBlock::text).map(said::and).orElse(said)
                : said;
        Fragment definition = Definitions.shortened(whole);
        TermName name = opened.name();
        return Definitions.isPoor(definition.text())
                ? Optional.empty()
                : Optional.of(new FoundTerm(name.text(), name.aliases(), definition, spot, Trust.SURE));
    }
}
