package dev.studyleaf.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Checksums of bytes and of texts in UTF-8. */
public final class Digests {
    private Digests() {}

    /** Begins a checksum by SHA-256 (FIPS 180-4) of what is too large to be held at once; it has 32 bytes. */
    public static MessageDigest sha256() {
        return of("SHA-256");
    }

    /** The 32 bytes of SHA-256 for a text. */
    public static byte[] sha256(String text) {
        return sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The 20 bytes of SHA-1 for a text: only where the format of another program asks for it. */
    public static byte[] sha1(String text) {
        return of("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest of(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + algorithm, e);
        }
    }
}
