package dev.studyleaf.made.words;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.note.OneLine;
import dev.studyleaf.note.Sought;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes definitions fit to stand in a question. */
public final class Definitions {
    /** What stands for a name that would give the answer away. */
    public static final String BLANK = "…";

    private static final int LONGEST = 220;
    /** So long is an article before a name at most. */
    private static final int OPENING = 6;
    /** "X is a …" begins with what it says of X. */
    private static final Pattern COPULA =
            Pattern.compile("(?i)^…\\s*(?:\\(…\\)\\s*)?(?:is|are|was|were|means|refers to|stands for)\\s+");

    private static final Pattern CLOSE = Pattern.compile("[\\s.;,:。]+$");
    /** Words that point at something which a question does not show. */
    private static final Sought POINTING = Sought.of(
            "(?iU)^(this|these|that|those|it|they|he|she|we|you|i|here|there|see|such|same|e\\.?g|i\\.?e|example|note|also|"
                    + "but|and|or|so|then|however|if|when|lets?|let's|first|next|for example|go to|click|your|my|our|todo|will|now|not)\\b|\\b(aforementioned|previous (section|chapter)|(see|as|shown|mentioned|described)"
                    + " (above|below))\\b|\\b(above|below|following|see)$|\\bsee (also|the|section|chapter)\\b"
                    + "|\\b(?:qu[ai] (?:sotto|sopra)|(?:weiter )?(?:unten|oben) (?:genannt|beschrieben|aufgeführt|gezeigt)\\p{L}*|siehe (?:unten|oben|abbildung|kapitel)|ci-(?:dessous|dessus|après|contre)"
                    + "|(?:descritos?|descritas?|listados?|mostrados?|citados?|visto) (?:abajo|arriba|abaixo|acima)|a continuación)\\b");

    /** A label before what is said, items of a list on one line, the name of a picture. */
    private static final Sought REMAINS =
            Sought.of("^\\p{L}+[:：](?=\\s)|[:：]\\s*[-•*]\\s|(?i)\\.(?:png|jpe?g|gif|svg|webp)\\b"
                    + "|\\b(?i:e\\.g|i\\.e|z\\.\\s?b|p\\.\\s?ej|ad es|par ex|etc\\. e\\.g)\\.?$");

    private static final Sought MATHS = Sought.of(
            "\\$|&&|\\s--\\w|^(sudo|cd|npm|pip|python3?|git|docker|kubectl|apt) |\\\\[a-zA-Z(\\[]|\\{\\{|</?[a-z%]|https?://|!\\[|\\*\\*|__|\\]\\(|->|=>|→|\\.;|^[\\[(<|•*+-]|#\\d|\\.\\.\\.|!!|[=;{}]\\s*$|\\s={1,3}\\s|\\([0-9a-f]{7,}\\)|[■●✅❌⚠✓✔✗✘]|\\s\\^[A-Za-z0-9]{6,}$|^[0-9a-f]{7,} |^\\p{Lu}\\w* summary\\b|(?iU)\\s(of|to|in|on|for|with|by|and|or|the|a|an|is|are|at|from|as|that|which|into|de|del|della|di|du|des|von|mit|und|für|oder|para|per|avec|con|com|por|"
                    + "los|las|les|gli|della|delle|degli|dos|das|de la forma|della forma|da forma|as follows|folgende[rsnm]?|siguientes?|seguent[ei]|suivant(e|es|s)?)$");

    private Definitions() {}

    /** One line, without the full stop, the names of the term blanked. */
    public static String of(Term term) {
        String line = CLOSE.matcher(OneLine.of(term.definition().text())).replaceFirst("");
        List<String> names = new ArrayList<>(term.aliases());
        names.add(term.name());
        names.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (String name : names) {
            if (name.length() > 1) {
                line = Pattern.compile("(?iU)(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                        .matcher(line)
                        .replaceAll(BLANK);
            }
        }
        return COPULA.matcher(line).replaceFirst("").strip();
    }

    /** Whether a text points at nothing beside it, and is no question and no beginning of one. */
    public static boolean isSelfContained(String text) {
        return !text.endsWith("?") && !text.endsWith(":") && !REMAINS.isIn(text) && !POINTING.isIn(text);
    }

    /** Whether a text can stand alone: whole, not too long, no formula, nothing that points elsewhere. */
    public static boolean isWhole(String text) {
        return text.length() <= LONGEST
                && isSelfContained(text)
                && !text.endsWith("...")
                && !text.startsWith("...")
                && !text.startsWith(BLANK)
                && !MATHS.isIn(text)
                && balanced(text, '(', ')')
                && balanced(text, '[', ']')
                && text.chars().filter(c -> c == '"').count() % 2 == 0;
    }

    private static boolean balanced(String text, char open, char close) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == open ? 1 : c == close ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }

    /** Whether its first sentence, with its names blanked, has one of them in its middle: it then says something with it, not what it is. */
    public static boolean mentions(String definition) {
        int end = definition.indexOf(". ");
        int blank = definition.indexOf(BLANK);
        return blank > OPENING && (end < 0 || blank < end);
    }

    /** Whether a text says something in words: figures alone can be told apart by nobody. */
    public static boolean isInWords(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long digits = text.codePoints().filter(Character::isDigit).count();
        return letters > 2 * digits;
    }

    /** As words are compared: lower case, one space. */
    public static String folded(String text) {
        return OneLine.of(text).toLowerCase(Locale.ROOT);
    }
}
