package dev.studyleaf.glossary;

import dev.studyleaf.letters.Spelling;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives every term an address: ASCII, lower case, unique. */
final class Slugs {
    private static final int LONGEST = 80;
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EDGES = Pattern.compile("^-+|-+$");

    /** The page of all terms, and what Windows does not let a file be called. */
    private static final Pattern RESERVED = Pattern.compile("index|con|prn|aux|nul|com\\d|lpt\\d");

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    /** A slug that no earlier term has. */
    String next(String name) {
        String slug = slug(name);
        String free = slug;
        while (!taken.add(free)) {
            free = slug + "-" + numbers.merge(slug, 2, (n, two) -> n + 1);
        }
        return free;
    }

    private static String slug(String name) {
        String spelled = name.replace("+", "-plus").replace("#", "-sharp").replace("&", "-and-");
        String plain = Spelling.bare(spelled).replace("ß", "ss");
        String ascii = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        String slug = EDGES.matcher(ascii).replaceAll("");
        String cut = slug.isEmpty() ? spelledInCode(name) : slug.substring(0, Math.min(LONGEST, slug.length()));
        return RESERVED.matcher(cut).matches()
                ? cut + "-term"
                : EDGES.matcher(cut).replaceAll("");
    }

    /** For names in other scripts: their code points, so that the address does not depend on other terms. */
    private static String spelledInCode(String name) {
        StringBuilder code = new StringBuilder("u");
        name.codePoints().limit(LONGEST / 7).forEach(c -> code.append('-').append(Integer.toHexString(c)));
        return code.toString();
    }
}
