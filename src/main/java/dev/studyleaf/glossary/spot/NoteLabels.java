package dev.studyleaf.glossary.spot;

import dev.studyleaf.glossary.words.LeadSplit;
import dev.studyleaf.glossary.words.TermWords;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The labels of a note: first words that return under one head after another ("In short: …", "Symbol: …"). The one that
 * stands first under its heads says what they are.
 */
public final class NoteLabels {
    private static final int OFTEN = 4;

    private final Map<String, Integer> counts = new HashMap<>();

    NoteLabels(List<Spot> spots) {
        for (Spot spot : spots) {
            if (spot.isItem()) {
                split(spot.block()).ifPresent(s -> counts.merge(TermWords.fold(s.name()), 1, Integer::sum));
            }
        }
    }

    private static Optional<LeadSplit> split(NoteBlock block) {
        String text = block.text().text();
        return LeadSplit.afterLead(text, block.lead().length()).or(() -> LeadSplit.plain(text));
    }

    /** Whether items begin with these words again and again. */
    public boolean returns(String words) {
        return counts.getOrDefault(TermWords.fold(words), 0) >= OFTEN;
    }

    /** What stands behind such a label in the first block under a head; nothing where the label says "Example" or "Cost". */
    public Optional<Fragment> first(NoteBlock block) {
        return split(block)
                .filter(s -> returns(s.name()) && !TermWords.isLabel(s.name()))
                .map(s -> block.text().from(s.from()))
                .filter(said -> !said.isBlank());
    }
}
