package dev.studyleaf.render.template;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What only some pages need: a page that does not show it does not load it, a site without it does not have it. */
public enum Extra {
    /** Formulas. */
    MATH("<math", "math", "", "fonts/math.woff2 fonts/math-more.woff2 fonts/GUST-math.txt"),
    /** Code in colours. */
    CODE("<span class=\"hl-", "code", "", ""),
    /** Diagrams, which a script draws. */
    DIAGRAM("<figure class=\"diagram\"", "diagram", "diagram", "mermaid.min.js LICENSE-mermaid.txt");

    private static final List<Extra> ALL = List.of(values());

    private final String sign;
    private final String style;
    private final String script;
    private final String files;

    Extra(String sign, String style, String script, String files) {
        this.sign = sign;
        this.style = style;
        this.script = script;
        this.files = files;
    }

    /** Those that a piece of HTML needs. */
    static Set<Extra> in(String html) {
        if (html.indexOf('<') < 0) {
            return Set.of(); // words, as most pieces are
        }
        Set<Extra> found = EnumSet.noneOf(Extra.class);
        for (Extra extra : ALL) {
            if (html.contains(extra.sign)) {
                found.add(extra);
            }
        }
        return found;
    }

    /** The name of its style sheet. */
    public Optional<String> style() {
        return Optional.of(style).filter(name -> !name.isEmpty());
    }

    /** The name of its script. */
    public Optional<String> script() {
        return Optional.of(script).filter(name -> !name.isEmpty());
    }

    /** Files that its style sheet or its script loads, below the folder of the assets. */
    public List<String> files() {
        return files.isEmpty() ? List.of() : List.of(files.split(" "));
    }
}
