package dev.studyleaf.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts and their tokens, the same for the build and for the page. */
public final class TokenVectors {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

    /** A text and the tokens that it must give. */
    public record Vector(String text, List<String> tokens) {}

    private TokenVectors() {}

    public static List<Vector> all() {
        try (InputStream file = TokenVectors.class.getResourceAsStream("/search/tokens.txt")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("# "))
                    .map(TokenVectors::vector)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Vector vector(String line) {
        int arrow = line.indexOf(" => ");
        Stream<String> tokens = Stream.of(plain(line.substring(arrow + 4)).split(" "));
        return new Vector(
                plain(line.substring(0, arrow)),
                tokens.filter(token -> !token.isEmpty()).toList());
    }

    private static String plain(String escaped) {
        return ESCAPE.matcher(escaped).replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)));
    }
}
