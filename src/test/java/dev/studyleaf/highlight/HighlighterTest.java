package dev.studyleaf.highlight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.studyleaf.Chance;
import dev.studyleaf.highlight.Piece.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HighlighterTest {
    private static List<Piece> pieces(String language, String code) {
        return Highlighter.pieces(language, code).orElseThrow();
    }

    private static String text(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    @Test
    void what_readers_tell_apart_is_told_apart() {
        assertThat(pieces("java", "int x = 5; // five\nreturn \"a\";"))
                .extracting(Piece::kind, Piece::text)
                .contains(
                        tuple(Kind.TYPE, "int"),
                        tuple(Kind.NUMBER, "5"),
                        tuple(Kind.COMMENT, "// five"),
                        tuple(Kind.KEYWORD, "return"),
                        tuple(Kind.STRING, "\"a\""));
    }

    @Test
    void a_comment_goes_on_over_lines() {
        assertThat(pieces("css", "/* a\nb */ p { color: red }").stream()
                        .filter(piece -> piece.kind() == Kind.COMMENT)
                        .map(Piece::text))
                .containsExactly("/* a", "b */");
    }

    @Test
    void an_unknown_language_has_no_pieces() {
        assertThat(Highlighter.pieces("klingon", "x")).isEmpty();
        assertThat(Highlighter.pieces("", "x")).isEmpty();
    }

    /** Signs that mean something in most languages. */
    private static final String ODD = "abc 019 \"'`\n\t{}()<>[]/*-+#$%&=;:!?@\\|~^_.,é漢<!--?>";

    @Test
    void no_language_loses_or_changes_a_sign() {
        Chance.times(10, chance -> {
            for (String language : Languages.names()) {
                String code = String.join("", chance.list(0, 200, () -> odd(chance)));
                assertThat(text(pieces(language, code))).as(language).isEqualTo(code);
            }
        });
    }

    private static String odd(Chance chance) {
        int at = chance.number(0, ODD.length() - 1);
        return chance.number(0, 50) == 0 ? chance.text() : ODD.substring(at, at + 1);
    }

    @Test
    void a_line_that_a_lexer_gets_wrong_is_plain_and_the_next_is_not() {
        assertThat(pieces("js", "`a\\\n`; var x = 5"))
                .startsWith(new Piece(Kind.PLAIN, "`a\\\n"))
                .endsWith(new Piece(Kind.NUMBER, "5"));
    }

    @Test
    void a_very_long_line_is_plain_and_the_next_is_not() {
        String code = "f(1);".repeat(1_000);
        assertThat(pieces("js", code + "\n5"))
                .containsExactly(new Piece(Kind.PLAIN, code + "\n"), new Piece(Kind.NUMBER, "5"));
    }

    @Test
    void a_very_long_code_is_not_parted() {
        assertThat(Highlighter.pieces("js", "f(1);\n".repeat(20_000))).isEmpty();
    }

    @Test
    @Timeout(10)
    void the_longest_codes_take_little_time() {
        for (String part : List.of("\"", "/*", "int x = 5; ", "(", "<a ", "\n")) {
            String code = (part.repeat(1_999 / part.length()) + "\n").repeat(50);
            for (String language : List.of("java", "html", "bash")) {
                assertThat(text(pieces(language, code))).isEqualTo(code);
            }
        }
    }
}
