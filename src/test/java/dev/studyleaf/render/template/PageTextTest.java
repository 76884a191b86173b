package dev.studyleaf.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A page's bytes are those that Java itself makes of its text. */
class PageTextTest {
    private static final String LETTERS = "aZ \r\n\r\n<>\u007f\u0080éß\u07ff\u0800€漢\uffff\ud83d\ude00\ud800\udfff";

    @Test
    void bytes_are_those_of_the_text_with_lf_line_ends() {
        Random chance = new Random(7);
        PageText page = new PageText();
        for (int run = 0; run < 2_000; run++) {
            StringBuilder text = new StringBuilder();
            page.clear();
            for (int piece = chance.nextInt(5); piece >= 0; piece--) {
                String some = some(chance, run % 100 == 0 ? 40_000 : 60);
                text.append(some);
                if (chance.nextBoolean()) {
                    page.write(some, 0, some.length());
                } else {
                    page.write(some.toCharArray(), 0, some.length());
                }
            }
            page.write('!');
            text.append('!');
            assertThat(page.bytes())
                    .isEqualTo(text.toString().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String some(Random chance, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = chance.nextInt(most); i > 0; i--) {
            text.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
