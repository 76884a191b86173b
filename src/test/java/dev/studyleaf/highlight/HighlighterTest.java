package dev.studyleaf.highlight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.studyleaf.highlight.Piece.Kind;
import java.util.List;
import java.util.Random;
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

    @Test
    @Timeout(60)
    void no_language_loses_or_changes_a_sign() {
        Random random = new Random(7);
        String odd = "abc 019 \"'`\n\t{}()<>[]/*-+#$%&=;:!?@\\|~^_.,é漢\uD83D\uDE00\u0000<!--?>";
        for (String language : Languages.names()) {
            for (int round = 0; round < 20; round++) {
                StringBuilder code = new StringBuilder();
                for (int i = 0; i < 300; i++) {
                    code.append(odd.charAt(random.nextInt(odd.length())));
                }
                assertThat(text(pieces(language, code.toString()))).as(language).isEqualTo(code.toString());
            }
        }
    }

    @Test
    @Timeout(60)
    void long_code_takes_little_time() {
        for (String part : List.of("\"", "/*", "int x = 5; ", "(", "<a ", "\n")) {
            String code = part.repeat(100_000);
            assertThat(text(pieces("java", code))).hasSize(code.length());
            assertThat(text(pieces("html", code))).hasSize(code.length());
        }
    }
}
