package dev.studyleaf.search;

import java.util.Locale;

/** The scripts that carry the index: where they are, and how they hand over what is in them. */
final class SearchScripts {
    /** The one that is loaded first, below the site's root. */
    static final String INDEX = path("index");

    private SearchScripts() {}

    /** Where the script of a name is. */
    static String path(String name) {
        return "search/" + name + ".js";
    }

    /** The same of one among those of a kind. */
    static String path(String prefix, String name) {
        return path(prefix + '-' + name);
    }

    /** A name for every file system: small ASCII letters and digits as they are, others as their numbers. */
    static String fileName(String start) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < start.length(); i++) {
            char c = start.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            name.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "-%04x", (int) c));
        }
        return name.toString();
    }

    /** A script that hands over texts. In single quotes, for JSON is full of double ones. */
    static String call(String function, String... texts) {
        StringBuilder script = new StringBuilder("StudySearch.").append(function);
        for (int t = 0; t < texts.length; t++) {
            script.append(t == 0 ? "('" : ",'");
            for (int i = 0; i < texts[t].length(); i++) {
                char c = texts[t].charAt(i);
                if (c == '\'' || c == '\\') {
                    script.append('\\');
                }
                script.append(c);
            }
            script.append('\'');
        }
        return script.append(");\n").toString();
    }
}
