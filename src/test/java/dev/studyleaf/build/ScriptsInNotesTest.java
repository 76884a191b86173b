package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Notes that want to run script, or to make a page load what they name. */
class ScriptsInNotesTest extends VaultTest {
    private static final Pattern RUNS =
            Pattern.compile("(?i)[\\s\\x00-\\x20]*(javascript|vbscript|data|file|blob):.*", Pattern.DOTALL);
    private static final Set<String> LOADS =
            Set.of("iframe", "object", "embed", "base", "style", "frame", "applet", "portal", "foreignobject");

    private static final Set<String> LEADS = Set.of(
            "href",
            "src",
            "srcset",
            "xlink:href",
            "action",
            "formaction",
            "poster",
            "data",
            "cite",
            "background",
            "ping");

    @ParameterizedTest
    @MethodSource("dev.studyleaf.build.HostileNotes#texts")
    void no_script_runs_and_no_page_loads_what_a_note_wants(String text) throws IOException {
        HostileNotes.add(vault, "n", text).build();
        for (Map.Entry<String, String> page : pages().entrySet()) {
            for (Element element : Jsoup.parse(page.getValue()).getAllElements()) {
                assertThat(harm(element))
                        .as("%s of %s", element.tagName(), page.getKey())
                        .isEmpty();
            }
        }
        assertThat(vault.prose("notes/n.html").text()).contains("seen").contains("seen at the end");
        assertThat(Jsoup.parse(vault.text("notes/n.html")).select("main .after, footer"))
                .isNotEmpty();
    }

    /** What an element does that no note may make a page do; empty if nothing. */
    private static String harm(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        if (name.equals("script")
                && (element.attr("src").isEmpty() || element.attr("src").contains("//"))) {
            return "script";
        }
        if (name.equals("form")
                && (element.hasAttr("action") || !element.attr("method").matches("|dialog"))) {
            return "form"; // those of the site send nothing
        }
        if (LOADS.contains(name)
                || (name.equals("meta")
                        && element.hasAttr("http-equiv")
                        && !element.attr("http-equiv").equalsIgnoreCase("content-security-policy"))) {
            return name;
        }
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            if (key.startsWith("on")
                    || key.equals("style")
                    || key.equals("srcdoc")
                    || (LEADS.contains(key)
                            && RUNS.matcher(attribute.getValue()).matches())) {
                return key + "=" + attribute.getValue();
            }
        }
        return "";
    }
}
