package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.BoldRemarks;
import dev.studyleaf.glossary.words.Definitions;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.glossary.words.TermWords;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.WordSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A heading that names a rule or a theorem, and what it states, whatever its first words are. */
final class HeadedStatementPattern implements TermPattern {
    private static final int ENOUGH_WORDS = 4;

    private static final Set<String> STATED = WordSet.of("""
            theorem rule principle law lemma axiom formula identity inequality effect paradox criterion conjecture
            hypothesis corollary theorema regel satz gesetz prinzip regla ley principio teorema fórmula desigualdad règle loi
            principe théorème formule inégalité regola legge disuguaglianza""");

    /** What makes no name of "rule": "Important rule". */
    private static final Set<String> EMPTY = WordSet.of("""
            handy important core simple key basic main general first second new design database ideal useful practical common
            this that my our final best""");

    @Override
    public String name() {
        return "statement";
    }

    @Override
    public String says() {
        return "a heading that names a rule or theorem, and what it states";
    }

    @Override
    public Prior prior() {
        return new Prior(-9, 0.6);
    }

    /** Of three that were linked none was right: what a rule states under its name is on the rule as often as the rule itself. */
    @Override
    public int linkedFrom() {
        return NEVER;
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        return Titled.first(spots, (name, spot) -> names(name) ? stated(name, spot) : Optional.empty());
    }

    /** "Bayes theorem", "Law of large numbers", not "Applying the theorem" or "Rule engine". */
    private static boolean names(TermName name) {
        List<String> words =
                name.words().stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
        boolean last = STATED.contains(words.get(words.size() - 1));
        boolean first = STATED.contains(words.get(0)) && TermWords.isSmall(words.get(Math.min(1, words.size() - 1)));
        boolean plain = words.stream().noneMatch(w -> TermWords.isSmall(w) || w.endsWith("ing"));
        return words.size() > 1 && !EMPTY.contains(words.get(0)) && (first || (last && plain));
    }

    private static Optional<FoundTerm> stated(TermName name, Spot spot) {
        Fragment said = Definitions.shortened(spot.block().text());
        String text = said.text().strip();
        boolean order = BoldRemarks.isOrder(text)
                || text.startsWith("There ")
                || text.startsWith("Example")
                || text.startsWith("Note ");
        return order || Definitions.words(text) < ENOUGH_WORDS
                ? Optional.empty()
                : Titled.term(name, said, spot, Trust.SURE);
    }
}
