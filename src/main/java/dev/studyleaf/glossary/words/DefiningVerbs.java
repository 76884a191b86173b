package dev.studyleaf.glossary.words;

import dev.studyleaf.note.WordSet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What sentences that define do with their subject, in English, German, Dutch, Spanish, French, Italian and Portuguese. */
public final class DefiningVerbs {
    /** "are areas where", "sind Kräfte, die", not "are often those that": a plural that names a kind before it is told from others. */
    private static final String PLURAL_KIND =
            "(?:(?!(?:not|also|often|usually|only|all|most|those|there|used|made|found|nicht|auch|oft|no|non|pas)\\s)[\\p{L}-]+,?\\s?){1,2}(?<!\\s)";

    /** After the subject: the verb; a bare "is" needs an article, or the sentence says something else of it. */
    private static final Pattern EQUATING = Pattern.compile("(?:\\s*+(\\([^()]{1,60}\\)))?,?(?:\\s++(?:"
            + "(?:is|are)\\s+(?=(?:an?|the|any|one|when|where|how|what|those)\\s)"
            + "|are\\s+(?=" + PLURAL_KIND + "\\s(?:that|which|who|where|whose|within|between|in which)\\s)"
            + "|sind\\s+(?=" + PLURAL_KIND + "\\s(?:die|welche|deren|bei denen)\\s)"
            + "|(?:son|sono|sont)\\s+(?=" + PLURAL_KIND + "\\s(?:que|che|qui|donde|dove)\\s)"
            + "|(?:is|zijn)\\s+(?=(?:een|het|de)\\s)|betekent\\s+|verwijst\\s+naar\\s+|staat\\s+voor\\s+|(?:wordt|is)\\s+gedefinieerd\\s+als\\s+"
            + "|(?:wird|werden|ist|sind)\\s+definiert\\s+als\\s+|(?:si\\s+definisce|è\\s+definit[oa]|est\\s+définie?)\\s+(?:come|comme)\\s+"
            + "|means\\s+|refers\\s+to\\s+|denotes\\s+|stands\\s+for\\s+|(?:is|are)\\s+(?:defined|known)\\s+as\\s+"
            + "|(?:ist|sind)\\s+(?=(?:eine?|einer|der|die|das)\\s)|bezeichne(?:t|n)\\s+|bedeutet\\s+|steht\\s+für\\s+"
            + "|(?:es|son|est|sont|è|sono|é|são)\\s+(?=(?:una?|el|la|los|las|une?|les?|des|il|lo|uno|uma?|os?)\\s|l['’])"
            + "|(?:se\\s+define\\s+como|se\\s+refiere\\s+a|significa|désigne|signifie|se\\s+définit\\s+comme|consiste\\s+en)\\s+"
            + ")|是(?:指|一)?)");

    /** The first words of {@link #EQUATING}. */
    private static final Set<String> EQUATING_WORDS = WordSet.of("""
            is are sind son sono sont means refers denotes stands ist bezeichnet bezeichnen bedeutet steht es est è é são
            se significa désigne signifie consiste zijn betekent verwijst staat wordt wird werden si""");

    /** Verbs that say what their subject is there for. */
    private static final Set<String> TELLING = WordSet.of("""
            allows allow enables enable lets let provides provide helps help consists consist describes describe converts
            convert combines combine represents represent defines define stores store manages manage measures measure
            specifies specify determines determine contains performs perform creates create handles handle controls control
            states assesses acts serves returns computes keeps holds turns maps""");

    private static final Set<String> TELLING_ELSEWHERE = WordSet.of("""
            ermöglicht ermöglichen dient dienen beschreibt beschreiben besteht bestehen gibt geben enthält speichert legt
            permite permiten proporciona representa consiste sirve indica mide permet permettent décrit représente
            sert indique mesure consente permette rappresenta descrive misura""");

    /** Verbs that tell of a thing what it does or what becomes of it. */
    private static final Set<String> ACTING = WordSet.of("""
            detects produces requires occurs uses studies explains causes increases reduces decides selects contains consists
            estudia produce contiene presenta realiza almacena regula controla ocurre consiste
            estuda produz contém secreta secretam regulam controlam ocorre
            étudie produit contient régule contrôle caractérise consiste
            studia produce contiene regola consiste avviene
            untersucht erzeugt regelt steuert misst erklärt besteht""");

    /** Verbs that tell what their subject is where they say when or why it is: "Occurs when …", not "Occurs in Asia". */
    private static final Set<String> HAPPENING = WordSet.of("occurs occur happens happen arises arise");

    private static final Set<String> AFTER_HAPPENING =
            WordSet.of("when whenever if because as due where while during after");

    /** Spanish or an order in English, which the next word tells. */
    private static final Set<String> AFTER_DESCRIBE = WordSet.of("el la los las un una cómo como qué os as o a uma um");

    private static final Set<String> PARTICIPLES =
            WordSet.of("used called made responsible caused composed found designed");

    /** Nouns that say what kind of thing something is: "Way to …", "Process of …". */
    private static final Set<String> KINDS = WordSet.of("""
            way process method set type kind form act ability state technique collection group part study rule measure tool
            number amount practice system name sum ratio share rate difference degree database service protocol algorithm
            language platform structure device unit function model disorder theory inflammation failure loss disease art verfahren methode menge art form
            proceso conjunto tipo forma método processus ensemble méthode procédé insieme processo""");

    /** What follows a verb and no plural: "Waits for a child", "Binds a role", not "Masters in science". */
    private static final Set<String> AFTER_VERB = WordSet.of("""
            a an the for which whether all any each every one your how when what if that new between two multiple""");

    /** Words with the ending of a verb that are none. */
    private static final Set<String> NO_VERBS =
            WordSet.of("thanks always sometimes besides towards perhaps this afterwards");

    private static final Set<String> LINKS =
            WordSet.of("of to for that in which where used when by as between zur zum von für de para que pour du des");

    /** Into how many words a text is split to see its first ones: an article, a word before the noun, the noun, a link. */
    private static final int KIND_WITHIN = 6;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private DefiningVerbs() {}

    /** The verb that equates a subject with what it is, right behind the subject; its group 1 is a bracket before it. */
    public static Optional<Matcher> equating(String text, int from) {
        if (!mayEquate(text, from)) {
            return Optional.empty();
        }
        Matcher verb = EQUATING.matcher(text).region(from, text.length());
        return verb.lookingAt() ? Optional.of(verb) : Optional.empty();
    }

    /** Whether one of the verbs may stand there, by its first word; looked at first, since most words are followed by none. */
    private static boolean mayEquate(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ',' || Character.isWhitespace(text.charAt(at)))) {
            at++;
        }
        if (at == text.length()) {
            return false;
        }
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        char first = text.charAt(at);
        return first == '(' || first == '是' || EQUATING_WORDS.contains(text.substring(at, end));
    }

    /** Whether what stands behind a subject says what it does: "provides a queue", "is used to find paths". */
    public static boolean tells(String text, int from) {
        String[] words = first(text.substring(from));
        if (words[1].equals(",")) {
            return false;
        }
        return (TELLING.contains(words[0]) && (from > 0 || words[0].endsWith("s")))
                || TELLING_ELSEWHERE.contains(words[0])
                || (HAPPENING.contains(words[0]) && AFTER_HAPPENING.contains(words[1]))
                || (words[0].equals("describe") && AFTER_DESCRIBE.contains(words[1]))
                || isDone(words);
    }

    /** Whether the next word is a verb that has a thing for its subject: "produces", "studia". */
    public static boolean acts(String text, int from) {
        int start = from;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        String word = text.substring(start, end);
        return start > from
                && (ACTING.contains(word)
                        || TELLING_ELSEWHERE.contains(word)
                        || (TELLING.contains(word) && word.endsWith("s")));
    }

    /** Whether a text goes on from a name that stands above it: "Provides a queue", "Used to find paths", "Way to sort". */
    public static boolean goesOn(String text) {
        String[] words = first(text);
        String head = words[0];
        return switch (head) {
            case "is", "are" ->
                PARTICIPLES.contains(words[1]) || Set.of("a", "an", "the").contains(words[1]);
            case "used" -> LINKS.contains(words[1]);
            case "refers" -> words[1].equals("to");
            case "means", "denotes" -> true;
            case "for" -> words[1].endsWith("ing");
            case "occurs", "happens", "arises" -> AFTER_HAPPENING.contains(words[1]);
            case "when" -> Set.of("you", "a", "an", "the", "we", "one").contains(words[1]);
            default -> isVerb(head, words[1]) || (KINDS.contains(head) && LINKS.contains(words[1]));
        };
    }

    /** Whether a text begins with a noun that says what kind of thing something is: "the share of", "a Way to". */
    public static boolean namesKind(String text) {
        List<String> small = Arrays.asList(SPACE.split(text.strip().toLowerCase(Locale.ROOT), KIND_WITHIN));
        int from = Set.of("a", "an", "the", "ein", "eine", "la", "le", "el", "un", "una")
                        .contains(small.get(0))
                ? 1
                : 0;
        for (int i = from; i + 1 < Math.min(small.size(), from + 3); i++) {
            if (isKindNoun(small.get(i)) && LINKS.contains(small.get(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKindNoun(String word) {
        return KINDS.contains(word) || (word.endsWith("s") && KINDS.contains(word.substring(0, word.length() - 1)));
    }

    /** "is used to sort", not "are used everywhere". */
    private static boolean isDone(String[] words) {
        return Set.of("is", "are").contains(words[0])
                && PARTICIPLES.contains(words[1])
                && Set.of("to", "for", "as", "by", "when", "a", "an", "of").contains(words[2]);
    }

    private static boolean isVerb(String word, String next) {
        boolean third = word.endsWith("s") && !word.endsWith("ss") && word.length() > 3 && !NO_VERBS.contains(word);
        return third && !next.equals(",") && (TELLING.contains(word) || AFTER_VERB.contains(next));
    }

    /** The first three words, small, a comma as a word of its own; empty for one that is not there. */
    private static String[] first(String text) {
        String head = text.strip();
        String opening = head.substring(0, Math.min(head.length(), 60)).toLowerCase(Locale.ROOT);
        String[] words = SPACE.split(opening.replace(",", " , "), 4);
        return new String[] {words[0], words.length > 1 ? words[1] : "", words.length > 2 ? words[2] : ""};
    }
}
