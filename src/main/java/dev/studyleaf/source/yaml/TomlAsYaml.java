package dev.studyleaf.source.yaml;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Front matter in TOML, as Hugo and Zola write it, as the YAML that says the same, sign for sign at the same place. Tables
 * are left out, but for the one of taxonomies, whose keys are tags.
 */
public final class TomlAsYaml {
    private static final Pattern TABLE = Pattern.compile("\\s*\\[\\[?\\s*([\\w.\"-]+)\\s*]]?\\s*(#.*)?");
    private static final Pattern KEY = Pattern.compile("^([\\w-]+[ \\t]*)=");

    private TomlAsYaml() {}

    public static SourceText of(SourceText text, SourceSpan toml) {
        StringBuilder out = new StringBuilder(text.text());
        boolean read = true;
        for (int start = toml.offset(); start < toml.end(); ) {
            int end = out.indexOf("\n", start);
            String line = out.substring(start, end < 0 ? toml.end() : end);
            Matcher table = TABLE.matcher(line);
            Matcher key = KEY.matcher(line);
            if (table.matches()) {
                read = table.group(1).equals("taxonomies");
            }
            if ((table.matches() || !read) && !line.isEmpty()) {
                out.setCharAt(start, '#');
            } else if (key.find()) {
                out.setCharAt(start + key.end(1), ':');
            }
            start += line.length() + 1;
        }
        return new SourceText(text.path(), out.toString());
    }
}
