package dev.studyleaf.search;

import dev.studyleaf.letters.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words as the index holds them; {@code find.js} has the same for queries, and one file of vectors tests both.
 * {@code auto-scaling} gives autoscaling, auto, scaling; {@code SageMaker} gives sagemaker, sage, maker; {@code naïve} gives
 * naive; text without spaces between words (Chinese, Japanese, Korean, Thai) gives pairs of letters.
 */
public final class SearchTokenizer {
    private static final Pattern CPP = Pattern.compile("(?<![A-Za-z0-9_])c\\+\\+", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHARP = Pattern.compile("(?<![A-Za-z0-9_])([cf])#", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOTNET =
            Pattern.compile("(^|[^A-Za-z0-9_])\\.net(?![A-Za-z0-9_])", Pattern.CASE_INSENSITIVE);
    /** What may join the parts of a word. */
    private static final String JOINTS = "-/.+_&";

    private static final int ASCII = 0x80;
    private static final Pattern GENITIVE = Pattern.compile("['’][sS]$");
    private static final Pattern UNSPACED =
            Pattern.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]+");
    private static final Pattern JOINT = Pattern.compile("[-/.+_&]");
    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern ACCENTS = Pattern.compile("[\u0300-\u036f\u0591-\u05bd\u064b-\u0652]+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    /** Letters that do not come apart into a plain one and an accent. */
    private static final String[][] PLAIN = {
        {"ß", "ss"},
        {"ẞ", "SS"},
        {"æ", "ae"},
        {"Æ", "AE"},
        {"œ", "oe"},
        {"Œ", "OE"},
        {"ø", "o"},
        {"Ø", "O"},
        {"ł", "l"},
        {"Ł", "L"},
        {"đ", "d"},
        {"Đ", "D"},
        {"ð", "d"},
        {"Ð", "D"},
        {"þ", "th"},
        {"Þ", "TH"},
        {"ı", "i"}
    };

    private static final int MOST_JOINED = 4;

    private SearchTokenizer() {}

    /** The tokens of a text, in order; the forms of one word stand side by side, each once. */
    public static List<String> tokens(String text) {
        return tokens(text, raw -> false);
    }

    private static List<String> tokens(String text, Predicate<String> dropped) {
        List<String> out = new ArrayList<>();
        String plain = plain(named(text));
        for (int start = nextWord(plain, 0); start < plain.length(); ) {
            int end = endOfWord(plain, start);
            String raw = plain.substring(start, end);
            start = nextWord(plain, end);
            if (raw.indexOf('\'') >= 0 || raw.indexOf('’') >= 0) {
                raw = GENITIVE.matcher(raw).replaceFirst("").replace("'", "").replace("’", "");
            }
            if (dropped.test(raw)) {
                continue;
            }
            if (isPlain(raw)) {
                out.add(lower(raw));
            } else {
                runs(raw, out);
            }
        }
        return out;
    }

    /** Where the next word begins, or the end of the text. */
    private static int nextWord(String text, int from) {
        int at = from;
        while (at < text.length() && !isPart(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** Where a word ends: letters, digits and marks, an apostrophe and letters, more of it behind joints. */
    private static int endOfWord(String text, int start) {
        int end = endOfPart(text, start);
        if (end < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '’')) {
            int behind = endOfLetters(text, end + 1);
            end = behind > end + 1 ? behind : end;
        }
        while (end < text.length() && JOINTS.indexOf(text.charAt(end)) >= 0) {
            int behind = endOfPart(text, end + 1);
            if (behind == end + 1) {
                return end;
            }
            end = behind;
        }
        return end;
    }

    private static int endOfPart(String text, int start) {
        int at = start;
        while (at < text.length() && isPart(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static int endOfLetters(String text, int start) {
        int at = start;
        while (at < text.length()
                && isPart(text.codePointAt(at))
                && !isNumber(Character.getType(text.codePointAt(at)))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isNumber(int type) {
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** Letters, digits and marks of all kinds: their numbers stand in a row. */
    private static boolean isPart(int c) {
        if (c < ASCII) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        int type = Character.getType(c);
        return type >= Character.UPPERCASE_LETTER && type <= Character.OTHER_NUMBER;
    }

    /** The tokens of running text: without the {@link LittleWords}, unless in capitals ({@code IT}, {@code OR}). */
    static List<String> ofText(String text) {
        return tokens(text, raw -> LittleWords.ALL.contains(lower(raw)) && !isCapitals(raw));
    }

    /** A name as one token: its letters and digits alone. {@code Auto-Scaling} gives autoscaling. */
    public static String whole(String name) {
        return lower(NO_LETTERS.matcher(plain(named(name))).replaceAll(""));
    }

    private static String named(String text) {
        String named = text.replace('\u2010', '-').replace('\u2011', '-');
        if (named.indexOf('#') < 0 && named.indexOf('+') < 0 && named.indexOf('.') < 0) {
            return named;
        }
        // a full stop is in nearly every text, the other two in few
        if (named.indexOf('+') >= 0) {
            named = CPP.matcher(named).replaceAll(" cplusplus ");
        }
        if (named.indexOf('#') >= 0) {
            named = SHARP.matcher(named).replaceAll(" $1sharp ");
        }
        return hasDotNet(named) ? DOTNET.matcher(named).replaceAll("$1 dotnet ") : named;
    }

    private static boolean hasDotNet(String text) {
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
            if (text.regionMatches(true, dot + 1, "net", 0, 3)) {
                return true;
            }
        }
        return false;
    }

    /** Without accents, as many a keyboard types it; marks that are letters of their own, as in Hindi, stay. */
    private static String plain(String text) {
        if (Spelling.isAscii(text)) {
            return text;
        }
        String plain = ACCENTS.matcher(Spelling.usualApart(text)).replaceAll("");
        plain = Spelling.composed(plain);
        for (String[] letter : PLAIN) {
            plain = plain.replace(letter[0], letter[1]);
        }
        return plain;
    }

    /** Cuts {@code GPU日本} where letters with and without spaces between words meet. */
    private static void runs(String raw, List<String> out) {
        Matcher unspaced = UNSPACED.matcher(raw);
        int end = 0;
        while (unspaced.find()) {
            forms(raw.substring(end, unspaced.start()), out);
            pairs(unspaced.group(), out);
            end = unspaced.end();
        }
        forms(raw.substring(end), out);
    }

    private static void pairs(String letters, List<String> out) {
        for (int i = 0; i < Math.max(1, letters.length() - 1); i++) {
            out.add(letters.substring(i, Math.min(letters.length(), i + 2)));
        }
    }

    private static void forms(String raw, Collection<String> out) {
        List<String> parts =
                JOINT.splitAsStream(raw).filter(part -> !part.isEmpty()).toList();
        Set<String> forms = new LinkedHashSet<>();
        if (parts.size() > 1 && parts.size() <= MOST_JOINED) {
            forms.add(lower(String.join("", parts)));
        }
        for (String part : parts) {
            forms.add(lower(part));
            CAMEL.splitAsStream(part).filter(hump -> hump.length() > 1).forEach(hump -> forms.add(lower(hump)));
        }
        out.addAll(forms);
    }

    /** Most words: small letters after the first, which have one form. */
    private static boolean isPlain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (!(c >= 'a' && c <= 'z') && !(i == 0 && c >= 'A' && c <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapitals(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            if (raw.charAt(i) < 'A' || raw.charAt(i) > 'Z') {
                return false;
            }
        }
        return raw.length() > 1;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
