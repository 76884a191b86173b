package dev.studyleaf.quiz;

import dev.studyleaf.files.Digests;
import dev.studyleaf.letters.Spelling;
import java.util.Locale;
import java.util.regex.Pattern;

/** Short names made of words, so that what is said stays the same wherever it stands. */
public final class Fingerprint {
    private static final int QUESTION = 10;
    private static final int OPTION = 8;
    private static final int BASE = 36;
    /** With a number behind it where several notes make the same question. */
    private static final Pattern MADE = Pattern.compile("m[a-z0-9]{" + QUESTION + "}(?:-\\d+)?");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Fingerprint() {}

    /** Words as they are compared: NFKC, lower case, white space folded. */
    static String normal(String text) {
        String folded = Spelling.usual(text).toLowerCase(Locale.ROOT);
        return SPACES.matcher(folded).replaceAll(" ").strip();
    }

    /** The id of a question that has none from its author: ten letters and digits from its kind and prompt. */
    static String of(Question question) {
        String words = normal(question.core().prompt().text());
        return hash(question.kind() + "\n" + words, QUESTION);
    }

    /** The id of an option: eight letters and digits from its text. */
    public static String ofOption(String text) {
        return hash(normal(text), OPTION);
    }

    /**
     * The id of a made question, from its form and from what it asks for: it stays the same when its words or its wrong
     * answers change.
     */
    public static String ofMade(String form, String key) {
        return "m" + hash(form + "\n" + normal(key), QUESTION);
    }

    /** Whether an id looks like that of a made question; one that was frozen into a note keeps it. */
    public static boolean isMade(String id) {
        return MADE.matcher(id).matches();
    }

    /** The number that these bytes are, without all but its last digits: never more than 52 bits and 8 more. */
    private static long end(byte[] bytes, int digits) {
        long most = 1;
        for (int i = 0; i < digits; i++) {
            most *= BASE;
        }
        long end = 0;
        for (byte b : bytes) {
            end = ((end << Byte.SIZE) | (b & 0xFF)) % most;
        }
        return end;
    }

    private static String hash(String words, int length) {
        String digits = Long.toString(end(Digests.sha256(words), length), BASE);
        return "0".repeat(length - digits.length()) + digits;
    }
}
