package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.words.AnnouncedName;
import dev.studyleaf.glossary.words.Definitions;
import dev.studyleaf.glossary.words.Sentences;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.Sought;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** "A lottery is **risk-free** if …", "die Menge heißt *offen*, wenn …": a marked word and the condition that it stands for. */
final class ConditionPattern implements SpotPattern {
    private static final String NAME = "(\\p{L}[^*_=\\n:.;]{2,50}?)";

    /** In the source, since the text has no mark-up. */
    private static final Sought MARKED = Sought.of("(?U)(?<![\\w*])(\\*\\*|__|==|\\*|_)" + NAME
            + "\\1\\h*,?\\h*(?:(?i:if|iff|whenever|provided|wenn|falls|gdw\\.?|genau dann|si|sii|se e solo se|quando|cuando|lorsque)\\b"
            + "|⟺|⇔|\\$\\\\(?:iff|Leftrightarrow))");

    /** What must stand before it: a verb that says what something is, or another such word with its condition. */
    private static final Sought BEFORE = Sought.of(
            "(?iU)\\b(?:is|are|be|called|ist|sind|heißt|heißen|es|son|llama|est|sont|dit|è|sono|dice|é|são|and|or|und|oder)\\h+"
                    + "(?:(?:said to be|called|dite?s?|genannt|an?|the|eine?|un[aeo]?|uma?)\\h+){0,2}$");

    /** So much is looked at before a name. */
    private static final int BEFORE_LENGTH = 40;

    private static final int MOST_WORDS = 4;
    private static final int ENOUGH_WORDS = 6;

    @Override
    public String name() {
        return "condition";
    }

    @Override
    public String says() {
        return "a marked word and the condition under which it is said";
    }

    /** Of 50 finds in 22 folders, drawn by lot, 44 were terms. */
    @Override
    public Prior prior() {
        return new Prior(0, 0.6);
    }

    @Override
    public boolean mayBeLabels() {
        return false;
    }

    /** Such words are adjectives as often as not, and stand in many other senses elsewhere. */
    @Override
    public int linkedFrom() {
        return NEVER;
    }

    @Override
    public void find(Spot spot, List<FoundTerm> found) {
        String source = spot.source();
        if (!CalledPattern.hasMarkInSentence(source)) {
            return;
        }
        Sought.Finds marks = MARKED.in(source);
        int from = 0;
        while (marks.find()) {
            MatchResult marked = marks.found();
            String before = source.substring(Math.max(0, marked.start() - BEFORE_LENGTH), marked.start());
            int at = spot.text().indexOf(marked.group(2), from);
            if (at >= 0 && BEFORE.isIn(before)) {
                from = at + marked.group(2).length();
                found(spot, marked.group(2), at).ifPresent(found::add);
            }
        }
    }

    private static Optional<FoundTerm> found(Spot spot, String written, int at) {
        String text = spot.text();
        int start = AnnouncedName.past(text, Sentences.startOf(text, at));
        Fragment said = Definitions.between(spot.block().text(), start, Sentences.endOf(text, at));
        return TermName.of(written)
                .filter(name -> name.isPlainNoun() && name.words().size() <= MOST_WORDS)
                .filter(name -> Definitions.words(said.text()) >= ENOUGH_WORDS && !Definitions.isPoor(said.text()))
                .map(name -> Leads.named(name, said, spot, Trust.UNSURE));
    }
}
