package dev.studyleaf.freeze;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.Chance;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.note.parse.NoteParser;
import dev.studyleaf.source.FrontMatter;
import dev.studyleaf.source.SourceFile;
import org.junit.jupiter.api.Test;

/** Words of a note, written so that Markdown reads them as they are. */
class EscapedTest {
    @Test
    void words_with_signs_of_markdown_read_as_they_are() {
        String signs = "\\`*_[]<>~$=^|{}#+-.!%&:;()1a b";
        Chance.times(2000, chance -> {
            StringBuilder words = new StringBuilder();
            for (int n = chance.number(1, 12); n > 0; n--) {
                words.append(signs.charAt(chance.number(0, signs.length() - 1)));
            }
            String text = words.append('z').toString().strip();
            String callout = "> [!question] " + Escaped.of(text) + "\n>\n> Answer: true\n";
            SourceFile file = new SourceFile(new SourceText("a.md", callout), FrontMatter.NONE, 0);
            assertThat(NoteParser.parse(file).callouts().get(0).title().text())
                    .as(callout)
                    .isEqualTo(text.replaceAll(" +", " "));
        });
    }
}
