package dev.studyleaf.build.assets;

import dev.studyleaf.files.Digests;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A short name for what is made of something: equal things have equal ones. */
public final class Mark {
    private static final int BYTES = 16;
    private static final int BUFFER = 1 << 14;

    private final MessageDigest digest = Digests.sha256();

    /** 32 hexadecimal digits for a text. */
    public static String of(String text) {
        return new Mark().and(text).digits();
    }

    public Mark and(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public Mark and(InputStream bytes) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            digest.update(buffer, 0, read);
        }
        return this;
    }

    /** 32 hexadecimal digits; nothing can be added then. */
    public String digits() {
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }
}
