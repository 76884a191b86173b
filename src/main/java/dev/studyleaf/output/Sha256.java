package dev.studyleaf.output;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Checksums of what is too large to be held at once. */
public final class Sha256 {
    private Sha256() {}

    /** Begins a checksum. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
