package dev.studyleaf.glossary.words;

import dev.studyleaf.note.Sought;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name that may be a term's, taken apart.
 *
 * @param text the name, without brackets after it
 * @param aliases what stood in the brackets, when it is an abbreviation or is abbreviated by the name
 * @param words the name's words
 */
public record TermName(String text, List<String> aliases, List<String> words) {
    private static final int MOST_WORDS = 6;
    private static final int LONGEST = 120;
    private static final String OTHER_SPACES = "\u00a0\u200b\ufeff";

    private static final String HIGHLIGHT = "::";
    private static final Set<String> DASHES = Set.of("-", "--", "---", "–", "—");
    /** A dot at the end of a word, other than of an initial, of "v." between parties, of a usual short form. */
    private static final Pattern LOOSE_DOT =
            Pattern.compile("(?<!\\b(?:\\p{Lu}|v|Co|Corp|Inc|Ltd|St|Dr|Mr|Mrs|Ms|Jr))\\.(?!\\w)");

    /** The name of a case: "Marbury v. Madison". */
    private static final Pattern CASE =
            Pattern.compile("(?U)\\p{Lu}[\\p{L}\\d.&'’, -]* v\\.? \\p{Lu}[\\p{L}\\d.&'’, -]*");

    private static final int LONGEST_COMPOUND = 6;

    /** What stands before a name and is none of it: a number, that of a clause of a law ("XXV - Projeto"), a picture sign. */
    private static final Sought ORNAMENT = Sought.of(
            "^(?:(?:\\d{1,2}|[A-Z]|[IVX]{1,6})[.)]\\s+|[IVX]{1,6} [-–—] |[\\p{So}\\p{Sk}\\x{FE0F}\\x{200D}]+\\s*)+");

    private static final Pattern PICTURE_BEHIND = Pattern.compile("\\s*[\\p{So}\\p{Sk}\\x{FE0F}\\x{200D}]+$");

    /** One of a row: "Circuit 2", "Schritt 3", "Section II"; "RAID 5" is a name. */
    private static final Sought ONE_OF_A_ROW =
            Sought.of("(?U)(?!\\p{Lu}{3,} \\d)\\p{L}[\\p{L} ]+ (?:\\d{1,2}|[IVX]{1,4}|v\\.?\\d+)");

    /** One of the rulers and wars of a name: "Henry IV", "World War II"; "Part II" and "Calculus II" are of a row. */
    private static final Sought RULED = Sought.of(
            "(?U)(?!(?i:.*\\b(?:part|section|phase|type|class|level|stage|grade|volume|book|act|scene|unit|module"
                    + "|article|chapter|appendix|figure|table|step|lecture|semester|teil|band|abschnitt|stufe|klasse|typ|parte|tipo|fase|livello"
                    + "|classe|nivel|niveau|livre|libro|livro|tome|tomo|título|titolo|titre|sezione|partie|unidad|unidade|tema|theme|module?|calculus"
                    + "|analysis|algebra|physics?|physik|chemistry|mechanics|theory|fisica|física|analisi|análisis|cálculo|mathe\\p{L}*|law|lab|test|quiz|exam|essay|canto|scena|atto|lettera|dimostrazione|capitolo|capítulo|chapitre|deel|layer|form|con|infatti|sempre|mit|per"
                    + ")\\b))\\p{Lu}\\p{Ll}{2,}(?: \\p{Lu}\\p{Ll}{2,})? [IVX]{2,5}");

    private static final Sought QUOTED = Sought.of("^[\"“„«]([^\"“”„«»]+)[\"”“»]$");
    private static final Pattern SPACE = Pattern.compile("[\\s" + OTHER_SPACES + "]+");
    private static final Pattern BRACKETS = Pattern.compile("^(.*\\S)\\s*\\(([^()]+)\\)$");
    /** "OCP, Open-Closed Principle". */
    private static final Pattern COMMA = Pattern.compile("(\\S+), ([^,]+)");

    private static final Sought NUMBERED = Sought.of(
            "(?iU)(step|chapter|week|day|part|lecture|figure|fig\\.?|table|question|exercise|section|art\\.?|def\\.?|definition|theorem|lemma"
                    + "|proposition|prop\\.?|corollary|remark|example|beispiel|satz|aufgabe|kapitel|définition|théorème|exemple|definición"
                    + "|teorema|ejemplo|definizione|esempio|artículo|articolo|artigo|article)?\\s*#?[\\d.,:/%-]+[sº]?");

    /** Reads a name; empty when these words are surely no term. */
    public static Optional<TermName> of(String written) {
        if (written.length() > LONGEST || written.isBlank()) {
            return Optional.empty();
        }
        TermName name = read(Articles.without(written.strip()));
        return name.isPossible() ? Optional.of(name) : Optional.empty();
    }

    private static TermName read(String written) {
        String whole = withoutOrnament(spaced(written).strip());
        whole = unquoted(withoutColon(withoutPicture(withoutHighlight(whole)))).strip();
        if (whole.contains(", ")) {
            Matcher comma = COMMA.matcher(whole);
            if (comma.matches() && Abbreviations.fits(comma.group(1), comma.group(2))) {
                return new TermName(
                        comma.group(2),
                        List.of(comma.group(1)),
                        List.of(comma.group(2).split(" ")));
            }
        }
        Matcher brackets = whole.endsWith(")") ? BRACKETS.matcher(whole) : null;
        boolean bracketed = brackets != null && brackets.matches();
        String text = brackets != null && bracketed ? brackets.group(1) : whole;
        String inside = brackets != null && bracketed ? brackets.group(2).strip() : "";
        boolean abbreviates =
                !inside.isEmpty() && (Abbreviations.fits(inside, text) || Abbreviations.fits(text, inside));
        return new TermName(text, abbreviates ? List.of(inside) : shortForms(text, inside), List.of(text.split(" ")));
    }

    /** With one space where there is more, or another kind. */
    private static String spaced(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean plain = c > ' ' && OTHER_SPACES.indexOf(c) < 0;
            if (!plain && !(c == ' ' && i > 0 && written.charAt(i - 1) != ' ')) {
                return SPACE.matcher(written).replaceAll(" ");
            }
        }
        return written;
    }

    private static String withoutOrnament(String name) {
        Sought.Finds ornament = ORNAMENT.in(name);
        return ornament.find() ? name.substring(ornament.found().end()) : name;
    }

    /** "::Specific tax::", as some programs mark what is to be seen. */
    private static String withoutHighlight(String name) {
        boolean marked =
                name.length() > 2 * HIGHLIGHT.length() && name.startsWith(HIGHLIGHT) && name.endsWith(HIGHLIGHT);
        return marked ? name.substring(HIGHLIGHT.length(), name.length() - HIGHLIGHT.length()) : name;
    }

    private static String withoutPicture(String name) {
        boolean may = !name.isEmpty() && !Character.isLetterOrDigit(name.charAt(name.length() - 1));
        if (!may) {
            return name;
        }
        Matcher picture = PICTURE_BEHIND.matcher(name);
        return picture.find() ? name.substring(0, picture.start()) : name;
    }

    private static String withoutColon(String name) {
        return name.endsWith(":") || name.endsWith("：")
                ? name.substring(0, name.length() - 1).stripTrailing()
                : name;
    }

    private static String unquoted(String name) {
        Sought.Finds quoted = QUOTED.in(name);
        return quoted.find() ? quoted.found().group(1) : name;
    }

    /** "AWS STS (Security Token Service)": both the long name and the short form at the end are other names. */
    private static List<String> shortForms(String text, String inside) {
        String last = text.substring(text.lastIndexOf(' ') + 1);
        boolean fits = !inside.isEmpty() && !last.equals(text) && Abbreviations.isShortFor(last, inside);
        return fits ? List.of(last, inside) : List.of();
    }

    /** The name in the first of some lines; the others are other names of the same, where they can be names. */
    public static Optional<TermName> ofLines(List<String> lines) {
        return of(lines.isEmpty() ? "" : lines.get(0)).map(name -> name.alsoCalled(lines.subList(1, lines.size())));
    }

    /** The same with more names of what it names, where they can be names. */
    public TermName alsoCalled(List<String> others) {
        Stream<String> more = others.stream().flatMap(other -> of(other).map(TermName::text).stream());
        return new TermName(text, Stream.concat(aliases.stream(), more).toList(), words);
    }

    /** A name in code: no word is a label there. */
    public static Optional<TermName> ofCode(String written) {
        return of(written)
                .or(() -> Optional.of(written)
                        .filter(code -> !code.isBlank() && TermWords.isKnownLabel(code))
                        .map(TermName::read));
    }

    /** A name that its author vouches for: only its brackets are looked at. */
    public static TermName asWritten(String written) {
        return read(written);
    }

    /** Whether it ends as {@link #NUMBERED} and {@link #ONE_OF_A_ROW} do: in a sign, in a Roman number, in an s behind a sign. */
    private boolean endsInFigure() {
        int end = text.endsWith("s") ? text.length() - 1 : text.length();
        char last = end == 0 ? 's' : text.charAt(end - 1);
        return !Character.isLetter(last) || "IVXº".indexOf(last) >= 0;
    }

    private boolean isPossible() {
        return text.codePoints().anyMatch(Character::isLetter)
                && !text.startsWith("(")
                && !text.startsWith("-")
                && !TermWords.startsWithOperator(text)
                && words.size() <= MOST_WORDS
                && text.chars().noneMatch(c -> "$?？=!{}<>|\"".indexOf(c) >= 0)
                && !text.contains("...")
                && !text.contains("…")
                && !text.contains("://")
                && !(endsInFigure() && NUMBERED.is(text))
                && (!aliases.isEmpty() || !(endsInFigure() && ONE_OF_A_ROW.is(text) && !RULED.is(text)))
                && text.codePointCount(0, text.length())
                        > (text.codePoints().anyMatch(Character::isIdeographic) ? 0 : 1)
                && !TermWords.isLabel(text)
                && !TermWords.startsSentence(words.get(0))
                && !TermWords.isPronoun(words.get(0))
                && !TermWords.isArticleAlone(text)
                && !TermWords.isPreposition(words.get(0))
                && !TermWords.isBadEnd(words.get(words.size() - 1));
    }

    /** What more is asked of a name that has no mark-up: no verb, no clause, no list. */
    public boolean isPlainNoun() {
        return words.stream().noneMatch(TermWords::isVerb)
                && words.stream().noneMatch(DASHES::contains)
                && (isProper() || !TermWords.startsRemark(words.get(0)))
                && text.chars().filter(c -> c == ',').count() <= 1
                && text.chars().noneMatch(c -> ";:()[]%".indexOf(c) >= 0)
                && (text.indexOf('.') < 0 || !LOOSE_DOT.matcher(text).find());
    }

    /** Whether it begins with the name of a maker: "Amazon Lex". */
    public boolean isProduct() {
        return words.size() >= 2 && TermWords.isMaker(words.get(0));
    }

    /** Whether it is what courts call a case: the parties and "v." between them. */
    public boolean isCase() {
        return CASE.matcher(text).matches();
    }

    /**
     * How many words it has. Those that join the parts of a compound in Romance languages do not count, where no others join:
     * "Edema de Reinke", "deriva dei continenti" are what other languages write in two words.
     */
    public int length() {
        List<String> joining = words.stream().skip(1).filter(TermWords::joins).toList();
        boolean compound = words.size() <= LONGEST_COMPOUND
                && TermWords.joinsCompounds(joining)
                && !TermWords.isLabel(words.get(0));
        return words.size() - (compound ? joining.size() : 0);
    }

    public boolean isOneWord() {
        return words.size() == 1;
    }

    /** Two or more words of which all but the small ones are written with capitals or digits, or that start with a maker's name. */
    public boolean isProper() {
        List<String> big = words.stream().filter(w -> !TermWords.isSmall(w)).toList();
        boolean capitals = big.size() >= 2 && big.stream().allMatch(TermName::isCapital);
        return (capitals || isProduct()) && !isList() && !words.get(0).endsWith("ing");
    }

    /** Whether it can hardly be a heading only: a maker's product, a name with its short form, a capital or digit inside. */
    public boolean isMarkedName() {
        return isProper() && (isProduct() || hasInnerCapital() || !aliases.isEmpty());
    }

    /** Whether it names several things at once: "recall and precision". */
    public boolean isList() {
        return words.stream()
                .anyMatch(w -> List.of("and", "or", "vs", "vs.", "&", "/").contains(w.toLowerCase(Locale.ROOT)));
    }

    /** Whether some word has a digit, or a capital after its first letter. */
    public boolean hasInnerCapital() {
        return words.stream().anyMatch(TermName::isInnerCapital);
    }

    static boolean isInnerCapital(String word) {
        boolean letter = word.codePoints().anyMatch(Character::isLetter);
        boolean inner = word.codePoints().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        return letter && inner && Arrays.stream(word.split("-")).anyMatch(part -> part.length() > 1);
    }

    private static boolean isCapital(String word) {
        int first = word.codePointAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first) || isInnerCapital(word);
    }
}
