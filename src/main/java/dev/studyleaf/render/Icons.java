package dev.studyleaf.render;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names of the icons that a piece of HTML shows, each once; a page holds the drawings of those alone. */
final class Icons {
    private static final String USE = "<use href=\"#i-";

    private Icons() {}

    static List<String> in(String html) {
        Set<String> names = new LinkedHashSet<>();
        for (int use = html.indexOf(USE); use >= 0; use = html.indexOf(USE, use + 1)) {
            int start = use + USE.length();
            names.add(html.substring(start, Math.max(start, html.indexOf('"', start))));
        }
        return List.copyOf(names);
    }
}
