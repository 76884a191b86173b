package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.Articles;
import dev.studyleaf.glossary.words.DefiningVerbs;
import dev.studyleaf.glossary.words.Definitions;
import dev.studyleaf.glossary.words.Sentences;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.glossary.words.TermWords;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.OneLine;
import dev.studyleaf.note.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;

/** "… for it. A **heap** is a tree …", "**Revocation lists (RLs)** are used in …": a sentence that begins with a marked name. */
final class MarkedNamePattern implements TermPattern {
    /** In the source, since the text has no mark-up; what stands before a colon is for other patterns. */
    private static final Sought MARKED = Sought.of(
            "(?U)(?:(?<![\\w*])(\\*{2,3}|__|==)|<(?:mark[^<>\\n]{0,80}|b|strong)>)"
                    + "(\\p{L}[^*_=<>\\n:]{2,60}?)(?:\\1(?![\\w*])|</(?:mark|b|strong)>)(\\h*\\([^()\\n]{2,40}\\))?(?!\\h*[:：=→⟶⇒–—-])");

    private static final int MOST_WORDS = 4;
    private static final int FEWEST_LETTERS = 4;
    private static final int ENOUGH_WORDS = 6;

    @Override
    public String name() {
        return "marked-name";
    }

    @Override
    public String says() {
        return "a sentence that begins with a marked name";
    }

    @Override
    public Prior prior() {
        return new Prior(0, 0.5);
    }

    @Override
    public boolean mayBeLabels() {
        return false;
    }

    @Override
    public Telling telling() {
        return Telling.sentence(-12);
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        return each(spots, MarkedNamePattern::found);
    }

    /** What a way makes of each marked name and its place. */
    static List<FoundTerm> each(Spots spots, BiFunction<TermName, Spot, Optional<FoundTerm>> way) {
        List<FoundTerm> found = new ArrayList<>();
        for (Spot spot : spots.all()) {
            String source = spot.isAllBold() ? "" : spot.openingSource();
            Sought.Finds marks = MARKED.in(source);
            while (marks.find()) {
                MatchResult marked = marks.found();
                String bracket = marked.group(3) == null ? "" : marked.group(3);
                TermName.of(marked.group(2).strip() + bracket)
                        .filter(MarkedNamePattern::isName)
                        .flatMap(name -> way.apply(name, spot))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether what stands before a name in its sentence is nothing, or an article. */
    static boolean begins(String before) {
        int start = before.length() - before.stripLeading().length();
        return before.substring(Articles.past(before, start)).isBlank();
    }

    private static Optional<FoundTerm> found(TermName name, Spot spot) {
        String text = spot.opening();
        int at = text.indexOf(name.text());
        int start = at < 0 ? 0 : Sentences.startOf(text, at);
        if (at < 0 || !begins(text.substring(start, at))) {
            return Optional.empty();
        }
        int end = Sentences.endOf(text, at + name.text().length());
        Optional<Matcher> verb =
                DefiningVerbs.equating(text.substring(0, end), at + name.text().length());
        if (verb.isPresent() && start == 0) {
            return Optional.empty(); // the first sentence is for the pattern "is-a"
        }
        Fragment definition =
                Definitions.between(spot.block().text(), verb.map(Matcher::end).orElse(start), end);
        String said = OneLine.of(definition.text());
        if (Definitions.words(said) < ENOUGH_WORDS || Definitions.isPoor(said)) {
            return Optional.empty();
        }
        boolean defined = verb.isPresent() && !Sentences.saysLittle(said);
        boolean told = verb.isPresent()
                || DefiningVerbs.tells(text.substring(0, end), at + name.text().length());
        Trust trust = defined ? Trust.SURE : told ? Trust.UNSURE : Trust.CUE;
        return Optional.of(Leads.named(name, definition, spot, trust));
    }

    /** A noun, not a word that is stressed: "**not** all". */
    private static boolean isName(TermName name) {
        String text = name.text();
        boolean stressed = name.isOneWord()
                && (TermWords.isCommon(text)
                        || text.length() < FEWEST_LETTERS
                        || text.toLowerCase(Locale.ROOT).endsWith("ly"));
        return name.isPlainNoun() && !name.isList() && name.words().size() <= MOST_WORDS && !stressed;
    }
}
