package dev.studyleaf.glossary.words;

import dev.studyleaf.note.WordSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that are the name of a thing and nothing more: of a heading, a cell, an item. */
public final class ThingNames {
    /** What parts the names of one heading. */
    private static final Pattern PARTS = Pattern.compile("(?iU)\\h+(?:[-–—]{1,3}|vs\\.?|versus|[/|])\\h+|:\\h+|：\\h*"
            + "|(?<=\\p{L}{4})[-–—]\\h+(?!(?:and|or|to|und|oder|bzw|bis|sowie|et|ou|y|o|e)\\b)");

    /** Two names of one thing: "Excursionist/Same-day visitor". */
    private static final Pattern SLASH = Pattern.compile("(?U)(?<=\\p{L}{4})/(?=\\p{Lu}\\p{L}{3})");

    /** What stands between things that are spoken of together: single words there are seldom names. */
    private static final Pattern SEVERAL = Pattern.compile("(?iU)\\h+(?:&|and|or|und|oder|y|et|e)\\h+|\\h*[/,;]\\h+");

    /** What stands before a name and is none of it. */
    private static final Pattern BEFORE = Pattern.compile("(?iU)^(?:[\\p{So}\\p{Sk}\\x{FE0F}\\x{200D}\\s]+"
            + "|(?:chapter|lecture|week|unit|part|module|topic|lesson|section|day|kapitel|tema|capítulo|chapitre|lezione)\\s+[\\dIVX]+[:.\\s–—-]+"
            + "|[一二三四五六七八九十]{1,3}[、.．]\\s*"
            + "|\\d{1,3}(?:\\.\\d{1,3})*[.):]?\\s+|[A-Z][.)]\\s+|[IVX]{1,4}\\.\\s+"
            + "|(?:what(?:'s|’s| is| are)|was (?:ist|sind)|wat (?:is|zijn)|o que (?:é|são)(?: (?:uma?|os?|as?)(?=\\s))?|¿?qué (?:es|son)|qu['’]est-ce qu(?:e |['’])|cos['’]è)\\s+"
            + "|(?:the|an?|die|der|das|eine?|el|la|los|las|les?|une?|una|il|lo|gli|een|het)\\s+(?=\\p{L}))+");

    /** What stands behind it: an aside in brackets, a sign, the letter of a formula. */
    private static final Pattern AFTER = Pattern.compile(
            "(?U)\\s*(?:[?？:]|[\\p{So}\\x{FE0F}]|\\((?:[^()]|\\([^()]*\\))*\\d(?:[^()]|\\([^()]*\\))*\\)|(?<=\\p{L}{4})\\h[b-df-hj-np-xz])\\s*$");

    /** "Hochpunkt HP". */
    private static final Pattern SHORT_FORM = Pattern.compile("(?U)^(\\p{L}[\\p{L} -]+) (\\p{Lu}{2,5})$");

    private static final Pattern QUOTES = Pattern.compile("[\"“”„«»`*_]");
    private static final int MOST_WORDS = 5;

    /** First words of longer headings and items that tell the reader what to do, or what is said of something. */
    private static final Set<String> ORDERS = WordSet.of("""
            launch take pick look ask send learn know think why install installing remove update clear configure
            connect deploy enable disable understand determine compare combine experiment dropping creating adding
            setting getting running building instalar crear configurar how example examples exercise week day
            lecture part unsere unser introduction limitations conclusion types kinds characteristics características caratteristiche caractéristiques
            merkmale reasons gründe esempi ejemplos beispiele arten tipos tipi zweck vorteile nachteile vorteil
            typical several following correct further various other similar preparing retrieving using understanding
            helps contains provides sensitive difficult more less too very not""");

    /** What points beside itself. */
    private static final Set<String> NO_FIRST = WordSet.of("""
            the a an now then however here everything nothing all today yes important insieme per por para con wenn wie
            was dove quando even either neither whole additional multiple behind inside beneath during across among without
            während durante pendant selon secondo según nach bei seit depuis après sotto
            tra fra però sino comunemente communément comúnmente comumente""");

    /** Ends of words in -ing that name a thing or a method, not what somebody does; compounds of other languages end so too. */
    private static final List<String> THINGS_IN_ING = List.of(
            "marketing",
            "controlling",
            "leasing",
            "factoring",
            "banking",
            "recycling",
            "engineering",
            "monitoring",
            "outsourcing",
            "crowdfunding",
            "benchmarking",
            "dumping",
            "clearing",
            "routing",
            "switching",
            "caching",
            "hashing",
            "sharding",
            "clustering",
            "sampling",
            "crawling",
            "scraping",
            "boosting",
            "bagging",
            "pruning",
            "scheduling",
            "threading",
            "subnetting",
            "tunneling",
            "tunnelling",
            "peering",
            "polling",
            "paging",
            "swapping",
            "plexing",
            "fitting",
            "phishing",
            "smishing",
            "vishing",
            "whaling",
            "spoofing",
            "sniffing",
            "pharming",
            "fuzzing",
            "pipelining",
            "rendering",
            "hosting",
            "computing",
            "debugging",
            "subclassing",
            "boxing",
            "splicing",
            "string",
            "spring",
            "ring");

    /** "the exam's Greengrass": whose it is, and a name that stands elsewhere. */
    private static final Pattern OWNED = Pattern.compile("\\p{Ll}+['’]s \\p{Lu}.*");

    /** What no folder of notes is about: parts of files about files, and of lessons. */
    private static final Set<String> NO_SUBJECTS = WordSet.of("""
            setup changelog installation usage license contributing roadmap readme calculation tests original grammar
            structure screenshots troubleshooting deployment configuration credits author authors""");

    /** A file, a path, a value, the end of a sentence. */
    private static final Pattern NO_NAME = Pattern.compile(
            "(?iU)\\.[a-z]\\w{1,4}(?:$|\\s)|[\\\\^~+,#@→↔]|(?-i:(?<!\\p{Lu})[/&]|[/&](?!\\p{Lu}))|^\\d|[.,;-]$|[0-9a-f-]{12}|[12](?<!\\w.)\\d{3}$|^.[.]?\\w$");

    /** In scripts without spaces: marks and words of sentences, or more signs than a name has. */
    private static final Pattern NO_SIGNS =
            Pattern.compile("[，。、；：？！「」『』（）]|[是的了这那這就也都被把吗呢很会會什出从從看我你他她]|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{11}"
                    + "|\\p{IsHan}\\h+\\p{Ll}|\\p{IsLatin}[^\\p{IsHan}]*\\p{IsHan}{5}");

    private ThingNames() {}

    /** The names of a heading: all of it where it is one, else its parts. */
    public static List<TermName> in(String title) {
        String bare = bare(title);
        if (TermWords.isGenericHeading(bare) || TermWords.isFacetHeading(bare)) {
            return List.of();
        }
        String[] parts = PARTS.split(bare);
        if (parts.length > 1) {
            return Arrays.stream(parts)
                    .flatMap(part -> name(bare(part)).stream())
                    .toList();
        }
        String[] same = bare.indexOf('/') < 0 ? new String[0] : SLASH.split(bare);
        if (same.length > 1 && Character.isUpperCase(bare.codePointAt(0))) {
            return Arrays.stream(same).flatMap(one -> name(one).stream()).toList();
        }
        String[] several = SEVERAL.split(bare);
        return Arrays.stream(several)
                .flatMap(one -> name(several.length > 1 ? bare(one) : bare).stream())
                .filter(one -> several.length == 1 || !one.isOneWord() || one.hasInnerCapital())
                .toList();
    }

    private static String bare(String title) {
        String plain = QUOTES.matcher(title.strip()).replaceAll("");
        return AFTER.matcher(BEFORE.matcher(plain).replaceFirst(""))
                .replaceFirst("")
                .strip();
    }

    private static Optional<TermName> name(String words) {
        Matcher pair = SHORT_FORM.matcher(words);
        String name = pair.matches() && Abbreviations.fits(pair.group(2), pair.group(1))
                ? pair.group(1) + " (" + pair.group(2) + ")"
                : words;
        return TermName.of(name)
                .filter(n -> isName(n, MOST_WORDS)
                        && !TermWords.isGenericHeading(n.text())
                        && !TermWords.isFacetHeading(n.text()));
    }

    /** Words of a sentence as a name, without their article; empty where they can be none. */
    public static Optional<TermName> inSentence(String words, int mostWords) {
        return TermName.of(words.substring(Articles.past(words, 0))).filter(name -> isSubject(name, mostWords));
    }

    private static boolean isSubject(TermName name, int mostWords) {
        return isName(name, mostWords)
                && name.text().indexOf(',') < 0
                && !TermWords.pointsBack(name.words().get(0))
                && name.words().stream().noneMatch(w -> TermWords.startsSentence(w) && !TermWords.isSmall(w));
    }

    /** Whether words can be the name of a thing: no order, no sentence, no file, no value. */
    public static boolean isName(TermName name, int mostWords) {
        String text = name.text();
        String first = TermWords.fold(name.words().get(0));
        return (name.length() <= mostWords || name.isCase())
                && !(name.isOneWord() && isActivity(first))
                && !NO_FIRST.contains(first)
                && !Determiners.begin(name)
                && !(name.isOneWord() && NO_SUBJECTS.contains(first))
                && !DefiningVerbs.tells(text, 0)
                && name.isPlainNoun()
                && !name.isList()
                && !TermWords.startsRemark(name.words().get(0))
                && (name.isOneWord() || !isOrder(text))
                && !Sentences.isSentence(text)
                && !OWNED.matcher(text).matches()
                && !(Words.mayHaveIdeograms(text) && NO_SIGNS.matcher(text).find())
                && (name.isCase() || !NO_NAME.matcher(text).find());
    }

    /** "Reading", but neither "Routing" nor "Konsumgütermarketing". */
    private static boolean isActivity(String word) {
        return word.endsWith("ing") && THINGS_IN_ING.stream().noneMatch(word::endsWith);
    }

    private static boolean isOrder(String text) {
        int space = text.indexOf(' ');
        return BoldRemarks.isOrder(text) || ORDERS.contains(TermWords.fold(text.substring(0, Math.max(0, space))));
    }
}
