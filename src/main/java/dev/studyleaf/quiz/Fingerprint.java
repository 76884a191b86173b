package dev.studyleaf.quiz;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;

/** Short names made of words, so that what is said stays the same wherever it stands. */
final class Fingerprint {
    private static final int LENGTH = 8;
    private static final int BASE = 36;

    private Fingerprint() {}

    /** Words as they are compared: NFKC, lower case, white space folded. */
    static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Eight letters and digits. */
    static String of(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            String digits = new BigInteger(1, hash).toString(BASE);
            return digits.substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
