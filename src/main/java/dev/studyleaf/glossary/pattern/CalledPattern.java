package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.words.Definitions;
import dev.studyleaf.glossary.words.Sentences;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.glossary.words.Words;
import dev.studyleaf.note.Fragment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "A tree whose parent is never smaller is called a **heap**": the sentence says what it is before it gives the name. */
final class CalledPattern implements SpotPattern {
    /** What goes before the name that something is given, in the languages of the notes. */
    static final String PARTICIPLES =
            "called|known as|referred to as|termed|genannt|bezeichnet als|llamad[oa]s?|conocid[oa]s? como"
                    + "|denominad[oa]s?|appelée?s?|chiamat[oaie]";

    /** In the source, since the text has no mark-up. */
    private static final Pattern CALLED = Pattern.compile(
            "(?iU)(?:" + PARTICIPLES
                    + "|sogenannten?|se llaman?|llamamos|appell(?:e|ent|ons)|nomm(?:e|ent|ons)|si chiamano?|chiamiamo"
                    + "|dett[oaie]|nennt man|nennen wir|we call)\\s+(?:(?:an?|the|eine?|una?|une?|la|le|el)\\s+)?"
                    + "(\\*{1,3}|__|==|_|`)([^*_=`\\n]{2,60})\\1\\s*(?:\\([^()\\n]{1,40}\\))?\\s*(?=[.;,)]|$|that|which|and\\b)");

    /** In German the verb may stand behind the name. */
    private static final Pattern CALLED_BEFORE = Pattern.compile(
            "(?iU)\\b(?:als|auch)\\s+(\\*{1,3}|__|==|_|`)([^*_=`\\n]{2,60})\\1\\s+(?:bezeichnet|genannt)\\b");

    /** What leads to the name at the end of what is said of it. */
    private static final Pattern LEADS_TO = Pattern.compile(
            "(?iU)[,(\\s]*(?:(?<!\\p{L})(?:which|that|this|it|se|si|que l['’]on|qu['’]on|on les?|d(?:ie|as|en) man)\\s+)?(?:(?<!\\p{L})(?:is|are|can be|ist|sind|es|est|è|wird|werden|viene)\\s+)?"
                    + "(?:(?<!\\p{L})(?:often|also|sometimes|usually|commonly|auch|también|aussi|anche)\\s+)?$");

    /** Who speaks of "we" and "the previous" tells a story. */
    private static final Pattern SPEAKER =
            Pattern.compile("(?i)\\b(we|you|this|these|previous|previously|option|next)\\b");

    /** One of these is in what {@link #CALLED} finds. */
    private static final List<String> VERBS = List.of(
            "call",
            "known as",
            "referred to",
            "termed",
            "genannt",
            "bezeichnet",
            "llama",
            "conocid",
            "denominad",
            "appel",
            "nomm",
            "nenn",
            "chiam",
            "dett");

    /** "These are", "Dies wird auch": what a sentence begins with that names what the one before it speaks of. */
    private static final Pattern POINTING = Pattern.compile(
            "(?iU)\\s*(?:th(?:is|ese|at|ey)|it|dies(?:e[rs]?)?|das|ces|cela|ceci|c['’]|est[oa]s?|ist[oa]|quest[oiae])"
                    + "(?:\\s+\\p{L}+)?(?:\\s+(?:is|are|can be|wird|werden|est|sont|es|son|é|são|è|sono|viene|vengono))?"
                    + "(?:\\s+(?:what is|often|also|sometimes|usually|commonly|auch|también|aussi|anche))?\\s*");

    /** Files, functions and the like are no names in running text. */
    private static final Pattern IN_A_PROGRAM = Pattern.compile("[._/()\\d]");

    private static final String MARKS = "*_=`";
    private static final int ENOUGH_WORDS = 5;

    @Override
    public String name() {
        return "called";
    }

    @Override
    public String says() {
        return "a sentence that ends in a marked name for what it describes";
    }

    @Override
    public Prior prior() {
        return new Prior(-3, 0.6);
    }

    @Override
    public boolean mayBeLabels() {
        return false;
    }

    @Override
    public void find(Spot spot, List<FoundTerm> found) {
        String source = spot.source();
        if (!hasMarkInSentence(source) || !hasVerb(source)) {
            return;
        }
        each(CALLED.matcher(source), spot, found);
        each(CALLED_BEFORE.matcher(source), spot, found);
    }

    private static void each(Matcher called, Spot spot, List<FoundTerm> into) {
        while (called.find()) {
            found(spot, called.group(2).strip(), called.group().split("\\s", 2)[0])
                    .ifPresent(into::add);
        }
    }

    private static boolean hasVerb(String source) {
        String small = source.toLowerCase(Locale.ROOT);
        return VERBS.stream().anyMatch(small::contains);
    }

    /** A mark after a word and a space. Looked at first, for few texts have one and the search for verbs takes long. */
    static boolean hasMarkInSentence(String source) {
        for (int i = 2; i < source.length(); i++) {
            if (MARKS.indexOf(source.charAt(i)) >= 0
                    && Words.isSpace(source.charAt(i - 1))
                    && endsWord(source, i - 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWord(String source, int before) {
        int at = before;
        while (at > 0 && Words.isSpace(source.charAt(at - 1))) {
            at--;
        }
        return at > 0 && Character.isLetter(source.charAt(at - 1));
    }

    private static Optional<FoundTerm> found(Spot spot, String name, String verb) {
        String text = spot.text();
        int at = text.indexOf(name);
        int before = at < 0 ? -1 : text.lastIndexOf(verb, at);
        if (before < 0) {
            return Optional.empty();
        }
        int start = Sentences.startOf(text, before);
        Fragment definition = before(spot, before);
        Optional<TermName> term = TermName.of(name)
                .filter(n -> n.isPlainNoun()
                        && !n.isList()
                        && !IN_A_PROGRAM.matcher(name).find());
        return isDescription(definition.text())
                ? term.map(n -> Leads.named(n, definition, spot, Trust.UNSURE))
                : term.flatMap(n -> pointedAt(n, start, Sentences.endOf(text, at + name.length()), spot));
    }

    /** What a sentence says before the verb that names it. */
    private static Fragment before(Spot spot, int verb) {
        int start = Sentences.startOf(spot.text(), verb);
        Matcher leading = LEADS_TO.matcher(spot.text()).region(start, verb);
        return Definitions.between(spot.block().text(), start, leading.find() ? leading.start() : verb);
    }

    /** The same where it describes something and leads to the verb: "… is called", "… which we call", not "la chiamata". */
    static Optional<Fragment> described(Spot spot, int verb) {
        Fragment said = before(spot, verb);
        int end = Sentences.startOf(spot.text(), verb) + said.text().length();
        boolean leads = spot.text().substring(Math.min(end, verb), verb).chars().anyMatch(Character::isLetter);
        return leads && isDescription(said.text()) ? Optional.of(said) : Optional.empty();
    }

    private static boolean isDescription(String said) {
        return Definitions.words(said) >= ENOUGH_WORDS
                && !Definitions.isPoor(said)
                && !Sentences.isRemark(said)
                && !SPEAKER.matcher(said).find();
    }

    /** "… two of them join. These pairs are called **dimers**.": the sentence before says what it is, and is read with this one. */
    private static Optional<FoundTerm> pointedAt(TermName name, int start, int end, Spot spot) {
        return bothSentences(spot, start, end).map(both -> Leads.named(name, both, spot, Trust.UNSURE));
    }

    /** The same of a name without a mark, where nothing but a word that points back is before the verb. */
    static Optional<Fragment> pointedAt(Spot spot, MatchResult called) {
        int start = Sentences.startOf(spot.text(), called.start());
        boolean points =
                POINTING.matcher(spot.text().substring(start, called.start())).matches();
        return points ? bothSentences(spot, start, Sentences.endOf(spot.text(), called.end())) : Optional.empty();
    }

    private static Optional<Fragment> bothSentences(Spot spot, int start, int end) {
        String text = spot.text();
        int before = Sentences.startOf(text, Math.max(0, start - 2));
        if (start == 0 || Definitions.words(text.substring(before, start)) < ENOUGH_WORDS) {
            return Optional.empty();
        }
        Fragment both = Definitions.between(spot.block().text(), before, end);
        return SPEAKER.matcher(text.substring(before, start)).find() || Definitions.isPoor(both.text())
                ? Optional.empty()
                : Optional.of(both);
    }
}
