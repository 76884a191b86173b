package dev.studyleaf.source.yaml;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Language tags as BCP 47 has them: {@code de}, {@code pt-BR}, {@code zh-Hans}. */
final class LanguageTags {
    private static final Pattern TAG = Pattern.compile("([A-Za-z]{2,3})(-[A-Za-z0-9]{1,8})*");
    private static final int SHORT = 2;
    /** The languages of two letters; some had another code once. */
    private static final Set<String> LANGUAGES = new TreeSet<>(Arrays.asList(Locale.getISOLanguages()));

    static {
        LANGUAGES.addAll(Set.of("he", "iw", "id", "in", "yi", "ji", "jw", "mo", "sh"));
    }

    private LanguageTags() {}

    /** Whether a text is a tag, of a language that has its code of two letters or of one with a code of three. */
    static boolean isOne(String text) {
        Matcher matcher = TAG.matcher(text);
        return matcher.matches()
                && (matcher.group(1).length() > SHORT
                        || LANGUAGES.contains(matcher.group(1).toLowerCase(Locale.ROOT)));
    }

    /** The tag of a language that is called so in English or by those who speak it. */
    static Optional<String> named(String name) {
        return LANGUAGES.stream()
                .filter(code -> {
                    Locale language = new Locale(code);
                    return language.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name)
                            || language.getDisplayLanguage(language).equalsIgnoreCase(name);
                })
                .findFirst();
    }
}
