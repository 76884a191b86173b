package dev.studyleaf.source.settings;

import dev.studyleaf.letters.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Patterns of paths, as in a {@code .gitignore}: {@code drafts}, {@code *.excalidraw.md}, {@code archive/**}. One without a
 * slash names files and folders at any depth, one with a slash starts at the top; a folder stands for all that is in it.
 */
public final class PathGlobs {
    /** None. */
    public static final PathGlobs NONE = new PathGlobs(List.of());

    private static final String SIGNS = "\\.+^$(){}|";

    private final List<Pattern> patterns;

    private PathGlobs(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
    }

    /** Of patterns that have nothing wrong. */
    static PathGlobs of(List<String> globs) {
        return new PathGlobs(globs.stream()
                .filter(glob -> wrong(glob).isEmpty())
                .map(PathGlobs::pattern)
                .toList());
    }

    /** What is wrong with a pattern, if anything. */
    static Optional<String> wrong(String glob) {
        if (glob.startsWith("!")) {
            return Optional.of("`!` takes nothing back in; write patterns for what is left out only");
        }
        if (glob.indexOf('\\') >= 0 || List.of(glob.split("/")).contains("..")) {
            return Optional.of("write a path below the notes' folder, with `/`");
        }
        boolean closed = glob.replaceAll("\\[[^\\[\\]/]+]", "").indexOf('[') < 0;
        return !closed
                ? Optional.of("close the bracket: `[abc]`")
                : compiles(glob) ? Optional.empty() : Optional.of("write a range from its lower end: `[a-z]`");
    }

    private static boolean compiles(String glob) {
        try {
            pattern(glob);
            return true;
        } catch (PatternSyntaxException backwards) {
            return false;
        }
    }

    /** Whether a path, or a folder that it lies in, is one of them. */
    public boolean matches(String path) {
        String same = Spelling.composed(path);
        return patterns.stream().anyMatch(pattern -> pattern.matcher(same).matches());
    }

    private static Pattern pattern(String glob) {
        String bare = Spelling.composed(glob).replaceAll("^/|/+$", "");
        boolean anywhere = glob.replaceAll("/+$", "").indexOf('/') < 0;
        StringBuilder regex = new StringBuilder(anywhere ? "(?:.*/)?" : "");
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            if (bare.startsWith("**/", i)) {
                regex.append("(?:.*/)?");
                i += 2;
            } else if (bare.startsWith("**", i)) {
                regex.append(".*");
                i++;
            } else if (c == '[') {
                int end = bare.indexOf(']', i + 1);
                regex.append(letters(bare.substring(i + 1, end)));
                i = end;
            } else {
                regex.append(c == '*' ? "[^/]*" : c == '?' ? "[^/]" : quoted(c));
            }
        }
        return Pattern.compile(regex + "(?:/.*)?", Pattern.DOTALL);
    }

    private static String letters(String inside) {
        boolean not = inside.startsWith("!") || inside.startsWith("^");
        String quoted = (not ? inside.substring(1) : inside).replaceAll("[&^~]", "\\\\$0");
        return quoted.isEmpty() ? "[\\" + inside + "]" : (not ? "[^/" : "[") + quoted + "]";
    }

    private static String quoted(char c) {
        return (SIGNS.indexOf(c) >= 0 ? "\\" : "") + c;
    }
}
