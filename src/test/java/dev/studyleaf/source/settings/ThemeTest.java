package dev.studyleaf.source.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceText;
import org.junit.jupiter.api.Test;

/** Colours and fonts of {@code studyleaf.yml}. */
class ThemeTest {
    private final Diagnostics diagnostics = new Diagnostics();

    private String css(String yaml) {
        return SettingsReader.read(new SourceText("studyleaf.yml", yaml), diagnostics)
                .theme()
                .css();
    }

    @Test
    void what_is_not_said_overrides_nothing() {
        assertThat(css("title: x\n")).isEmpty();
        assertThat(css("theme:\n")).isEmpty();
        assertThat(diagnostics.isEmpty()).isTrue();
    }

    @Test
    void each_key_sets_the_property_that_the_style_sheet_works_with() {
        assertThat(css("""
                theme:
                  paper: "#FFFAF0 #1a1714"
                  link: "#0a5f4e"
                  text-font: Georgia, "Book Antiqua", serif
                  label-font: system-ui
                  width: 42rem
                """))
                .isEqualTo("\n:root { --link: light-dark(#0a5f4e, #93c4ee); --measure: 42rem;"
                        + " --paper: light-dark(#fffaf0, #1a1714); --sans: system-ui;"
                        + " --serif: Georgia, \"Book Antiqua\", serif; }\n");
        assertThat(diagnostics.isEmpty()).isTrue();
    }

    @Test
    void what_cannot_be_read_is_said_of_the_theme_where_it_is_so() {
        css("theme:\n  ink: \"#000000 #202020\"\n");
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::message)
                .singleElement()
                .asString()
                .matches("`ink` on `paper` has a contrast of 1\\.[01]; text needs 4\\.5");
    }

    @Test
    void a_paper_that_no_longer_fits_the_links_is_said_at_the_paper() {
        css("theme:\n  paper: \"#777777\"\n");
        assertThat(diagnostics.sorted()).hasSize(2).allSatisfy(one -> {
            assertThat(one.line()).isEqualTo(2);
            assertThat(one.message()).contains("on `paper`");
        });
    }

    @Test
    void what_would_leave_the_rule_is_refused() {
        assertThat(css("theme:\n  text-font: \"x; } body { display: none\"\n  width: 9\n  mark: red\n"))
                .isEmpty();
        assertThat(diagnostics.sorted()).hasSize(3);
    }
}
