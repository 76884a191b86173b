package dev.studyleaf.glossary.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The plurals and singulars of a name: of its last word, in English, by the simple rules. */
public final class Inflections {
    private static final List<String> HISSING = List.of("s", "x", "z", "ch", "sh", "o");
    private static final List<String> NO_PLURAL = List.of("ss", "us", "is", "'s");

    private Inflections() {}

    /** The name's plural forms, the name itself not among them. */
    public static Set<String> plurals(String name) {
        Set<String> forms = new LinkedHashSet<>();
        String lower = name.toLowerCase(Locale.ROOT);
        if (!endsInLetter(name)) {
            return forms;
        }
        forms.add(name + "s");
        if (HISSING.stream().anyMatch(lower::endsWith)) {
            forms.add(name + "es");
        }
        if (lower.endsWith("y") && lower.length() > 2) {
            forms.add(cut(name, 1) + "ies");
        }
        return forms;
    }

    /** The forms that the name may be the plural of. */
    public static Set<String> singulars(String name) {
        Set<String> forms = new LinkedHashSet<>();
        String lower = name.toLowerCase(Locale.ROOT);
        List<Words.Word> words = Words.of(lower);
        boolean plural = !words.isEmpty()
                && words.get(words.size() - 1).folded().length() > 3
                && lower.endsWith("s")
                && NO_PLURAL.stream().noneMatch(lower::endsWith);
        if (!plural) {
            return forms;
        }
        forms.add(cut(name, 1));
        if (lower.endsWith("ies")) {
            forms.add(cut(name, 3) + "y");
        } else if (lower.endsWith("es") && HISSING.stream().anyMatch(cut(lower, 2)::endsWith)) {
            forms.add(cut(name, 2));
        }
        return forms;
    }

    private static boolean endsInLetter(String name) {
        return !name.isEmpty() && Character.isLetterOrDigit(name.codePointBefore(name.length()));
    }

    private static String cut(String name, int units) {
        return name.substring(0, name.length() - units);
    }
}
