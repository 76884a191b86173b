package dev.studyleaf.glossary;

import dev.studyleaf.note.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "… for it. A **heap** is a tree …", "**Revocation lists (RLs)** are used in …": a sentence that begins with a marked name;
 * and one that has a marked name in it which the notes use elsewhere: "… is sent in the **clear text header** of each …".
 */
final class MarkedNamePattern implements TermPattern {
    /** In the source, since the text has no mark-up; what stands before a colon is for other patterns. */
    private static final Pattern MARKED = Pattern.compile("(?U)(?:\\*\\*|__|==|<mark[^<>\\n]{0,80}>)"
            + "(\\p{L}[^*_=<>\\n:]{2,60}?)(?:\\*\\*|__|==|</mark>)(\\h*\\([^()\\n]{2,40}\\))?(?!\\h*[:：=→⟶⇒–—-])");

    /** What may stand before a sentence's subject. */
    private static final Pattern OPENING = Pattern.compile(
            "(?iU)\\s*(?:(?:an?|the|eine?|der|die|das|un[aoe]?|el|la|les?|los|las|il|lo|gli|i|uma?|o|os)\\s+|l['’])?");

    /** Each name is looked for from the start, so that no more of a very long block is read. */
    private static final int READ = 4_000;

    private static final int MOST_WORDS = 4;
    private static final int FEWEST_LETTERS = 4;
    /** What begins so cannot be read alone. */
    private static final Pattern POINTER = Pattern.compile(
            "(?iU)^(?:it|its|this|that|these|those|they|he|she|you|we|here|there|if|when|note|but|and|or|so|then|also)\\b");

    private static final int ENOUGH_WORDS = 6;
    private static final int LONGEST = 300;

    @Override
    public String name() {
        return "marked-name";
    }

    @Override
    public String says() {
        return "a sentence that begins with a marked name, or has one in it";
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
    public List<FoundTerm> find(Spots spots) {
        List<FoundTerm> found = new ArrayList<>();
        for (Spot spot : spots.all()) {
            Matcher marked = MARKED.matcher(spot.isAllBold() ? "" : opening(spot.source()));
            while (marked.find()) {
                String bracket = marked.group(2) == null ? "" : marked.group(2);
                TermName.of(marked.group(1).strip() + bracket)
                        .filter(MarkedNamePattern::isName)
                        .flatMap(name -> found(name, spot))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static String opening(String text) {
        return text.substring(0, Math.min(text.length(), READ));
    }

    private static Optional<FoundTerm> found(TermName name, Spot spot) {
        String text = opening(spot.text());
        int at = text.indexOf(name.text());
        int start = at < 0 ? 0 : Sentences.startOf(text, at);
        int end = at < 0 ? 0 : Sentences.endOf(text, at);
        if (at < 0 || !OPENING.matcher(text.substring(start, at)).matches()) {
            return at < 0 ? Optional.empty() : mentioned(name, text.substring(start, end), spot);
        }
        Optional<Matcher> verb =
                DefiningVerbs.equating(text.substring(0, end), at + name.text().length());
        if (verb.isPresent() && start == 0) {
            return Optional.empty(); // the first sentence is for the pattern "is-a"
        }
        String said = Definitions.oneLine(text.substring(verb.map(Matcher::end).orElse(start), end));
        if (Definitions.words(said) < ENOUGH_WORDS || Definitions.isPoor(said)) {
            return Optional.empty();
        }
        boolean defined = verb.isPresent() && !Sentences.saysLittle(said);
        boolean told = verb.isPresent()
                || DefiningVerbs.tells(text.substring(0, end), at + name.text().length());
        Trust trust = defined ? Trust.SURE : told ? Trust.UNSURE : Trust.CUE;
        return Optional.of(Leads.named(name, Fragment.ofText(said), spot, trust));
    }

    /** A name in the midst of a sentence, marked because it is one. */
    private static Optional<FoundTerm> mentioned(TermName name, String sentence, Spot spot) {
        String said = Definitions.oneLine(sentence);
        boolean fit = name.words().size() < MOST_WORDS
                && Definitions.words(said) >= ENOUGH_WORDS
                && said.length() <= LONGEST
                && !POINTER.matcher(said).find()
                && !Definitions.isPoor(said);
        return fit
                ? Optional.of(Leads.named(name, Fragment.ofText(said), spot, Trust.UNSURE_IF_SEEN))
                : Optional.empty();
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
