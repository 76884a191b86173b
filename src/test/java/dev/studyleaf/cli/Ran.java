package dev.studyleaf.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;

/** What a run of the command came to. Its streams say that they are ASCII: what it writes is UTF-8 whatever they say. */
public record Ran(int code, String out, String err) {
    /** Nothing stands in its standard input. */
    public static Ran run(String... args) {
        return run(InputStream.nullInputStream(), args);
    }

    /** {@code in}: what stands in its standard input. */
    public static Ran runWith(String in, String... args) {
        return run(new ByteArrayInputStream(in.getBytes(UTF_8)), args);
    }

    /** {@code in}: its standard input. */
    public static Ran run(InputStream in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(args, in, new PrintStream(out, true, US_ASCII), new PrintStream(err, true, US_ASCII));
        return new Ran(code, out.toString(UTF_8), err.toString(UTF_8));
    }
}
