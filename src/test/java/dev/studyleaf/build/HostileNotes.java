package dev.studyleaf.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Notes that want to run script, to load what is elsewhere, or to change the page that they stand on. */
public final class HostileNotes {
    /** Each wants something else. */
    static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg onload=alert(1)><script>alert(1)</script></svg>",
            "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<a href=\" java\tscript:alert(1)\">x</a>",
            "<a href='&#106;avascript:alert(1)'>x</a>",
            "[x](javascript:alert(1)) [x](<java&#10;script:alert(1)>) [x](JaVaScRiPt:alert(1)) [x](data:text/html,x)",
            "![x](data:text/html;base64,PHNjcmlwdD4=) ![x](javascript:alert(1)) [x](vbscript:x) [x](file:///etc/passwd)",
            "<javascript:alert(1)> <data:text/html,x>",
            "[x](a.md \"\\\" onmouseover=alert(1) x=\\\"\") ![\" onerror=\"alert(1)](a.png '\" onload=\"x')",
            "```x\" onclick=\"alert(1)\ncode\n```\n\n```html><script>alert(1)</script>\ncode\n```",
            "## H {#x onclick=alert(1)} {: onclick=alert(1) }\n\nx{ onclick=\"alert(1)\" }",
            "| a |\n|---|\n| <script>alert(1)</script> <b onclick=x>y</b> |",
            "<base href=//evil/><meta http-equiv=refresh content=0;url=//evil><form action=//evil><input name=a></form><object data=x></object><embed src=x>",
            "<!-- --!><script>alert(1)</script> -->\n\n<![CDATA[<script>alert(1)</script>]]>",
            "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
            "<form id=createElement><input name=parentNode></form><a id=document name=location href=x>x</a>",
            "<details open ontoggle=alert(1)><summary onclick=x>x</summary></div></section></main></body>",
            "<b>unclosed <i>tags <details><table><tr><td>",
            "$\\href{javascript:alert(1)}{x}$ $\\html{<script>}$ $\\style{x:url(javascript:1)}{y}$ $\\text{<script>alert(1)</script>}$",
            "[[a|<script>alert(1)</script>]] [[<img src=x onerror=alert(1)>]] ![[x\" onerror=\"alert(1).png]]",
            "x[^1]\n\n[^1]: <script>alert(1)</script>",
            "- **<script>alert(1)</script>**: a definition of it\n- **A\" onclick=\"x**: another one",
            "</script><script>alert(1)</script>\u2028\u2029 ]]> -->",
            "> [!question] <script>alert(1)</script> </script>?\n> - [x] <img src=x onerror=alert(1)>\n> - [ ] \" onclick=\"alert(1)\n>\n> Why: </script>",
            "> [!x\" onclick=\"alert(1)] <script>\n> x",
            "*[\"onclick]: \" onmouseover=\"alert(1)\n\nThe \"onclick of it",
            "<details><summary><a href=\"jav&#x09;ascript:alert(1)\">x</a></summary></details>",
            "{{< figure src=\"javascript:alert(1)\" title=\"<script>\" >}} {{< youtube \"><script> >}}",
            "\u202Egnp.x\u202C \u200B\u200D\u2066hidden\u2069");

    private HostileNotes() {}

    /** What tests take them from. */
    public static List<String> texts() {
        return TEXTS;
    }

    /** A folder with all of them, and the site of it below another. */
    public static void build(Path folder) throws IOException {
        Vaults vault = new Vaults(folder);
        for (int i = 0; i < TEXTS.size(); i++) {
            add(vault, "n" + i, TEXTS.get(i));
        }
        vault.build();
    }

    /** A note of a text, whose title, tags and terms want the same. */
    public static Vaults add(Vaults vault, String name, String text) throws IOException {
        String title = "'\"><script>alert(1)</script>'";
        return vault.with(
                        name + ".md",
                        "---\ntitle: " + title + "\ndescription: " + title + "\ntags: [" + title + "]\naliases: ["
                                + title + "]\n---\nseen\n\n" + text + "\n\nseen at the end")
                .with("\"><img src=x onerror=alert(1)>.md", text)
                .with(
                        "glossary.yml",
                        "\"</script><img src=x onerror=alert(1)>\": {definition: \"</script>\\u2028<img src=x onerror=alert(1)>\"}\n");
    }
}
