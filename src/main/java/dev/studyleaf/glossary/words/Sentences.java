package dev.studyleaf.glossary.words;

import dev.studyleaf.note.Sought;
import dev.studyleaf.note.WordSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a definition, which says what a name is, from a remark, which says something of it. */
public final class Sentences {
    /** What a definition does not begin with: who speaks, when, under which condition, and orders to the reader. */
    private static final Set<String> REMARK_STARTS = WordSet.of("""
            we you they he she i this that these those there here let's let if when while where because since so then
            also but however for in on at by after before during with without under first second finally note remember
            make sure use understand address consider implement configure include identify ensure must should can will
            see siehe vgl cf eg not no only always never usually specifically currently why which who whose it's
            wenn wir ihr man diese dieser dieses damit dabei bei mit ohne durch nach vor im in am um als wie was wer
            si cuando nosotros esto este esta estos estas para con sin por entonces sea sean dada dado
            si quand nous vous ce cette ces pour avec sans par se quando questo questa con per""");

    /** What begins so and is no more than a clause says when or where its subject is: "when trials give the same result". */
    private static final Set<String> CLAUSES =
            WordSet.of("when where wenn wo cuando donde quand où quando dove onde wanneer waar");

    /** What may begin what is said of a name right behind it: "per router di confine", "em órgãos-alvo". */
    private static final Set<String> CIRCUMSTANCES = WordSet.of("""
            when where in on at by for with without after before during
            wenn wo bei mit ohne durch nach vor im in am cuando donde para con sin por quand où pour avec sans par
            quando dove onde per""");

    /** What begins so says what its subject has, where it is or what all of its kind do. */
    private static final Set<String> ASIDES = WordSet.of("""
            has have contains contiene contienen contient contém tiene tienen tem têm hat haben enthält enthalten presenta presentan
            en em dans chez nel nella cada chaque ogni jeder jede jedes""");

    private static final Set<String> FINITE = WordSet.of("""
            is are was were will would can could may might must should has have had does do did isn't aren't doesn't don't didn't need needs relies
            ist sind war waren wird werden kann können muss müssen darf dürfen hat haben soll sollen regelt bedeutet
            es son está están tiene tienen puede pueden debe deben fue est sont ont peut doit è sono ha può deve""");

    /** What follows the noun of a description without a verb. */
    private static final Set<String> PHRASE_LINKS =
            WordSet.of("of that which where who whose used designed von der die das que qui che di de");

    /** What such a description does not begin with. */
    private static final Set<String> NO_PHRASES = WordSet.of("""
            the each every instead most one all some any because out part most many several both another a an as no think
            strive der die das jede jeder el la los las le les""");

    /** What tells a kind from other kinds. */
    private static final Set<String> KIND_LINKS = WordSet.of("""
            of that which who whose where in for to from with used by on between using made based von mit für der die das
            zum zur de que con para en du des qui pour avec di che per dessen deren cuya cuyo dont cui""");

    private static final Set<String> CLAUSE_WORDS = WordSet.of("""
            that which who where whose what how der die das que qui che whether dessen deren cuya cuyo dont cui""");

    /** How a text begins that praises or compares. */
    private static final Sought LITTLE = Sought.of(
            "(?iU)^eine?[rs]? der \\p{L}+sten\\b|^un[ao]? de l[ao]s más\\b|^une? des plus\\b|^one of (?:the|our) (?:most|main|best|key|biggest|first|many)\\b"
                    + "|^an? (?:more|less|better|big|huge|good|great|bad|vital|scarce|important|essential|must|major)\\b"
                    + "|^any\\b");

    /** What the first words of such a text have in them, up to a full stop. */
    private static final Sought RATHER =
            Sought.of("(?iU)\\bif and only if\\b|\\band (?:should|must|can|cannot|will)\\b|, but\\b|\\bthing\\b");

    private static final Pattern POINTS_BACK = Pattern.compile("(?iU)\\bthese\\b[^.]{0,12}\\.?$");

    /** What says early how good, common or needed something is, and not what it is: "an important site", "ein guter Kompromiss". */
    private static final Pattern JUDGEMENT = Pattern.compile(
            "(?iU)^(?:(?:\\S+ ){0,3}(?:important|importantes?|importanti|necessary|necesari[oa]|essential|key|central|crucial"
                    + "|major|main|good|great|better|best|only|much|very|incredibly|huge|powerful|popular|useful|common|simple|nice"
                    + "|bad|hard|difficult|easy|beautiful|interesting|ideal|special|critical|creative|thorough|fundamental\\p{L}*"
                    + "|principal\\p{L}*|wichtig\\p{L}*|gut(?:e[mnrs]?)?|einzig\\p{L}*)|often|commonly|usually|typically|generally|mostly)\\b");

    private static final Pattern ARTICLE =
            Pattern.compile("(?i)(an?|any|one|the|ein|eine|einer|un|una|une|uno|uma|um)\\s+\\S+(?:\\s|$)");
    /** Little words that are none of English. */
    private static final Set<String> ROMANCE = WordSet.of(
            "de da do das dos del della em é que uma um não para com ao à por seu sua são na nos nas di che è");

    private static final Pattern OPENING_WORDS = Pattern.compile("[\\s,.;:()]+");
    private static final int ROMANCE_WITHIN = 13;
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}']");
    /** What parts words. */
    private static final String SPACES = " \t\n\u000B\f\r,";

    /** Each of the next has one of these. */
    private static final String CODE_SIGNS = ">=;[";

    private static final List<String> CODE = List.of("-->", "==", ":=", ");", "[[");
    private static final Pattern IMPORT = Pattern.compile("\\bimport\\b");
    private static final Sought SENTENCE_END = Sought.of("[.;!?](?=\\s|$)");
    private static final int EARLY = 6;
    private static final int EARLY_LINK = 4;

    private Sentences() {}

    /** Whether a text says something about a name and not what it is. */
    public static boolean isRemark(String text) {
        String bare = text.strip();
        if (opensOtherText(bare)) {
            return true;
        }
        List<String> words = split(sentence(bare));
        String first = NO_LETTERS.matcher(words.get(0)).replaceAll("");
        List<String> early = words.subList(0, Math.min(words.size(), EARLY));
        boolean verb = early.stream().skip(1).anyMatch(FINITE::contains);
        return REMARK_STARTS.contains(first) || (verb && early.stream().noneMatch(Sentences::opensClause));
    }

    /** Whether a text is nothing but the clause that says when or where something is: "when trials give the same result". */
    public static boolean isClause(String text) {
        String first = sentence(text.strip());
        return CLAUSES.contains(firstWord(first)) && first.indexOf(',') < 0 && !first.endsWith(":");
    }

    /** Whether a remark can be read without what stands before it: it neither points there nor tells the reader to do something. */
    public static boolean isReadAlone(String text) {
        String bare = text.strip();
        String first = firstWord(bare);
        boolean told = !REMARK_STARTS.contains(first) || CIRCUMSTANCES.contains(first);
        return told && !opensOtherText(bare) && (!CLAUSES.contains(first) || isClause(bare));
    }

    private static String firstWord(String text) {
        return NO_LETTERS.matcher(split(text).get(0)).replaceAll("");
    }

    /** Whether what follows it tells, or it is code or somebody's words. */
    private static boolean opensOtherText(String bare) {
        return bare.endsWith(":") || bare.startsWith("\"") || bare.startsWith("“") || isCode(bare);
    }

    /** Whether a text begins with what its subject has, or where it is: "Contains proteins …", "En las células …". */
    public static boolean isAside(String text) {
        return ASIDES.contains(split(text.strip()).get(0));
    }

    /** The first one, without the sign at its end. */
    private static String sentence(String text) {
        Sought.Finds end = SENTENCE_END.in(text);
        return end.find() ? text.substring(0, end.found().start()) : text;
    }

    private static boolean isCode(String text) {
        return (Words.hasSign(text, CODE_SIGNS) && CODE.stream().anyMatch(text::contains))
                || (text.contains("import") && IMPORT.matcher(text).find());
    }

    /** Whether a verb comes early that belongs to no clause: "a classifier is judged by what …", not "a tree that is …". */
    public static boolean isSentence(String text) {
        List<String> words = firstWords(text);
        for (String word : words.subList(1, Math.min(words.size(), EARLY))) {
            if (opensClause(word)) {
                return false;
            }
            if (FINITE.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Those that come early, and all others as one. */
    private static List<String> firstWords(String text) {
        List<String> words = split(text.strip());
        int last = words.size() - 1;
        return words.subList(0, last > 0 && words.get(last).isEmpty() ? last : last + 1);
    }

    /** The first words in small letters, and the rest of the text as it is. */
    private static List<String> split(String text) {
        List<String> words = new ArrayList<>(EARLY + 1);
        int start = 0;
        for (int at = 0; at < text.length() && words.size() < EARLY; at++) {
            if (SPACES.indexOf(text.charAt(at)) >= 0) {
                words.add(text.substring(start, at).toLowerCase(Locale.ROOT));
                while (at + 1 < text.length() && SPACES.indexOf(text.charAt(at + 1)) >= 0) {
                    at++;
                }
                start = at + 1;
            }
        }
        String rest = text.substring(start);
        words.add(words.size() < EARLY ? rest.toLowerCase(Locale.ROOT) : rest);
        return words;
    }

    /**
     * Whether a text begins as a description without a verb does: "Rearrangement of …", "Isolated areas where …", "Protocol
     * used to …".
     */
    public static boolean isPhrase(String text) {
        if (isRemark(text) || isSentence(text)) {
            return false;
        }
        List<String> words = firstWords(text);
        return words.size() > EARLY_LINK
                && !NO_PHRASES.contains(words.get(0))
                && !NO_PHRASES.contains(words.get(1))
                && words.subList(1, EARLY_LINK).stream().anyMatch(PHRASE_LINKS::contains);
    }

    /** Where the sentence begins in which a place of a text is. */
    public static int startOf(String text, int place) {
        Sought.Finds end = SENTENCE_END.in(text.substring(0, place));
        int start = 0;
        while (end.find()) {
            start = end.found().end();
        }
        return start;
    }

    /** Where the sentence ends in which a place of a text is. */
    public static int endOf(String text, int place) {
        Sought.Finds end = SENTENCE_END.in(text.substring(place));
        return end.find() ? place + end.found().end() : text.length();
    }

    /** Whether a text begins as a definition does: "a tree whose …". */
    public static boolean opensWithArticle(String text) {
        return ARTICLE.matcher(text.strip()).lookingAt();
    }

    /** The same with an article that names a kind: "a tree", not "the tree". */
    static boolean opensWithIndefinite(String text) {
        String small = text.strip().toLowerCase(Locale.ROOT);
        return opensWithArticle(text) && !small.startsWith("the ") && !(small.startsWith("a ") && isRomance(small));
    }

    /** Whether an "A" at the start is no English article: in Portuguese it is the definite one, elsewhere a preposition. */
    private static boolean isRomance(String small) {
        return Arrays.stream(OPENING_WORDS.split(small, ROMANCE_WITHIN))
                .limit(ROMANCE_WITHIN - 1)
                .anyMatch(ROMANCE::contains);
    }

    /**
     * Whether a text names a kind and then tells it from others, as definitions do: "a tree whose …", "a way to …"; not "an
     * open arrow means …", whose verb comes before any of that.
     */
    public static boolean isKind(String text) {
        List<String> words = firstWords(text);
        List<String> early = words.subList(1, Math.min(words.size(), EARLY));
        boolean told = words.size() <= EARLY || early.stream().anyMatch(KIND_LINKS::contains);
        return opensWithIndefinite(text) && told && !isSentence(text) && !saysLittle(text);
    }

    /** Whether a text praises, compares or gives a condition: "one of the main parts", "a more simple one", "a risk, but …". */
    public static boolean saysLittle(String text) {
        String bare = text.strip();
        int stop = bare.indexOf('.');
        return LITTLE.begins(bare)
                || RATHER.isIn(stop < 0 ? bare : bare.substring(0, stop))
                || ((bare.contains("hese") || bare.contains("HESE"))
                        && POINTS_BACK.matcher(bare).find());
    }

    /** Whether a text begins by saying how good, common or needed something is. */
    public static boolean judges(String text) {
        return JUDGEMENT.matcher(text.strip()).lookingAt();
    }

    /** Whether a text begins with an article or with a small letter; scripts without capitals always do. */
    public static boolean opensAsDefinition(String text) {
        String bare = text.strip();
        return opensWithArticle(bare) || (!bare.isEmpty() && !Character.isUpperCase(bare.codePointAt(0)));
    }

    /** After "that", "which" and the like a verb belongs to the noun before: "a tree that is …". */
    private static boolean opensClause(String word) {
        return CLAUSE_WORDS.contains(word);
    }
}
