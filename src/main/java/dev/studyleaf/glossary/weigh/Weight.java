package dev.studyleaf.glossary.weigh;

import dev.studyleaf.glossary.pattern.Trust;
import dev.studyleaf.glossary.words.Definitions;
import dev.studyleaf.glossary.words.Sentences;
import dev.studyleaf.glossary.words.TermWords;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What speaks for a find and against it, added up.
 *
 * @param find what was found
 * @param signs what is known of it
 * @param points tenths of a logit: 0 where a term is as likely as none
 */
public record Weight(Find find, Set<Sign> signs, int points) {
    /** What is listed and not linked may be wrong more often, for a reader looks it up and is not led to it. */
    private static final int LISTED = -10;

    /** What its own pattern doubts is listed from here on; below it is a name at most. */
    private static final int LISTED_IN_DOUBT = 5;

    private static final Set<Sign> SAYS_NOTHING = EnumSet.of(Sign.ORDER, Sign.SAYS_LITTLE, Sign.JUDGES, Sign.VALUE);

    /** What speaks against a link and leaves the entry. */
    private static final Set<Sign> ON_LINKS = EnumSet.of(Sign.JUDGES, Sign.LONE_SUBJECT);

    /** What every find has. */
    private static final int BASE = 2;

    private static final int REASONS = 3;

    public static Weight of(Find find, Set<Sign> signs) {
        return new Weight(find, signs, BASE + find.pattern().prior().points() + Argument.sum(signs));
    }

    /** Whether it is a term, linked or not. */
    public boolean isTerm() {
        boolean doubted = signs.contains(Sign.DOUBTED);
        int listing =
                points - Argument.sum(ON_LINKS.stream().filter(signs::contains).toList());
        return find.term().trust() != Trust.LABEL && listing >= (doubted ? LISTED_IN_DOUBT : LISTED);
    }

    /** Whether it says enough of its name to be listed, if its name is one. */
    public boolean tells() {
        String text = find.term().definition().text();
        return find.term().trust() != Trust.LABEL
                && find.pattern().telling().isEnough(points, Definitions.words(text))
                && signs.stream().noneMatch(SAYS_NOTHING::contains)
                && isOnName(text);
    }

    private boolean isOnName(String text) {
        boolean remarks = find.pattern().telling().remarks();
        return !Sentences.isRemark(text)
                || namesItself(text)
                || Sentences.isClause(text)
                || (remarks && Sentences.isReadAlone(text));
    }

    /** A remark that has the name in it can be read without what stands before it. */
    private boolean namesItself(String text) {
        String name = TermWords.fold(find.name());
        String single = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        return TermWords.fold(text).contains(single);
    }

    /** Whether its name may become a link wherever the notes use it. */
    public boolean isLinked() {
        return points >= find.pattern().linkedFrom() && !isTooPlain();
    }

    private boolean isTooPlain() {
        return find.term().trust() == Trust.UNLINKED || TermWords.isTooPlainToLink(find.name());
    }

    /** The share of such finds that are worth an entry, 0 to 1. */
    public double confidence() {
        return Argument.confidence(points);
    }

    /** In words: the pattern, the signs that weigh most, and why it is not linked. */
    public String why() {
        String reasons = signs.stream()
                .filter(sign -> sign.points() != 0)
                .sorted(Comparator.comparing((Sign sign) -> -Math.abs(sign.points())))
                .limit(REASONS)
                .map(Argument::reason)
                .collect(Collectors.joining());
        String unlinked =
                isLinked() ? "" : isTooPlain() ? "; too plain a word to be linked" : "; not sure enough to be linked";
        return find.pattern().says() + reasons + unlinked;
    }
}
