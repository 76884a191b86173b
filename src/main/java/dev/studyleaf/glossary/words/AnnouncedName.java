package dev.studyleaf.glossary.words;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words that announce a definition and name what it defines: "Definition 2.1 (convex set)", "Def: Schlüssel". */
public final class AnnouncedName {
    /** Types of callouts that hold nothing but a definition, beside the word itself. */
    private static final Set<String> TYPES = Set.of("begriff", "term");

    private static final String SINGULAR =
            "(?:def(?:inition|inici[oó]n|inizione|iniç[aã]o|inicao|inisjon)?|définition|定义|定義)";

    private static final String PLURAL = "(?:def(?:inition(?:en|s)|iniciones|inizioni|inições)|définitions)";

    private static final String LABEL = "(?:" + PLURAL + "|" + SINGULAR + ")(?!\\p{L})\\.?";

    private static final Pattern WORD = Pattern.compile("(?iU)\\s*" + SINGULAR + "\\.?\\s*");

    private static final String NUMBER = "\\d[\\d.]*\\p{L}?\\.?";

    private static final Pattern BARE =
            Pattern.compile("(?iU)\\s*" + LABEL + "\\h*(?:" + NUMBER + ")?\\h*(?<mark>[.:：])?\\s*");

    private static final Pattern TITLE = Pattern.compile(
            "(?iU)\\s*" + LABEL + "\\h*(?:" + NUMBER
                    + ")?\\h*(?:\\((?<bracket>.+)\\)|(?:[:：]|[—–-]\\h)\\h*(?<rest>.+?)|(?<=[\\d.]\\h)(?<numbered>\\p{L}.+?))\\h*[.:：]?\\s*");

    /** The same before the definition itself, without mark-up that would say where the name ends. */
    private static final Pattern OPENING = Pattern.compile(
            "(?iU)\\s*" + LABEL + "\\h*(?:" + NUMBER + ")?\\h*\\((?<bracket>[^()]{2,60})\\)\\h*[.:：—–-]?(?=\\s)\\s*");

    /** "subgame perfect equilibrium, SPE", "society, in the sense of chapter 20". */
    private static final Pattern ASIDE = Pattern.compile("(.+?),\\h+(.+)");

    /** Who defined it and when: "Exner, 1974". */
    private static final Pattern SOURCE = Pattern.compile("(?U)\\s*\\p{Lu}.*,\\h*\\d{4}\\p{L}?(?:\\W.*)?");

    private AnnouncedName() {}

    /** Whether a text begins with the word "definition", in one of the languages that are known, or its short form. */
    public static boolean opens(String text) {
        return BARE.matcher(text).lookingAt();
    }

    /** Whether a text is that word, of one definition. */
    public static boolean isWord(String text) {
        return WORD.matcher(text).matches();
    }

    /** Whether a title says that a definition follows and does not name what it defines. */
    public static boolean isBare(String title) {
        return BARE.matcher(title).matches();
    }

    /** Where a text goes on after the word "Definition" at a place of it; the place itself where there is none. */
    public static int past(String text, int start) {
        Matcher label = BARE.matcher(text).region(start, text.length());
        return label.lookingAt() && label.group("mark") != null ? label.end() : start;
    }

    /** What a heading or the marked first words of a text announce. */
    public static Optional<TermName> ofTitle(String title) {
        Matcher announced = TITLE.matcher(title);
        if (!announced.matches()) {
            return Optional.empty();
        }
        String bracket = announced.group("bracket");
        String rest = announced.group("rest");
        return name(bracket != null ? bracket : rest != null ? rest : announced.group("numbered"));
    }

    /** What the first line of a callout announces: its title alone where its type says that it defines. */
    public static Optional<TermName> ofCallout(String type, String title) {
        Optional<TermName> announced = ofTitle(title);
        boolean named =
                announced.isEmpty() && (TYPES.contains(type) || isWord(type)) && !title.isBlank() && !isBare(title);
        return named ? name(title) : announced;
    }

    /** Where the definition begins in a text whose first words announce it without mark-up: "Def. (chord) a line …". */
    public static Optional<Opened> ofOpening(String text) {
        Matcher opening = OPENING.matcher(text);
        return opening.lookingAt()
                ? name(opening.group("bracket")).map(name -> new Opened(name, opening.end()))
                : Optional.empty();
    }

    /**
     * A name and where its definition begins.
     *
     * @param name what is defined
     * @param from in UTF-16 units of the text
     */
    public record Opened(TermName name, int from) {}

    private static Optional<TermName> name(String written) {
        if (SOURCE.matcher(written).matches()) {
            return Optional.empty();
        }
        Matcher aside = ASIDE.matcher(written.strip());
        String name = written;
        if (aside.matches() && !Abbreviations.fits(aside.group(1), aside.group(2))) {
            boolean shortForm = Abbreviations.fits(aside.group(2), aside.group(1));
            name = shortForm ? aside.group(1) + " (" + aside.group(2) + ")" : aside.group(1);
        }
        return TermName.of(name).filter(read -> !read.isList());
    }
}
