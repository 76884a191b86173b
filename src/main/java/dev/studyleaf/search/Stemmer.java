package dev.studyleaf.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The scripts of lunr-languages that know which words of a language are forms of one word. English needs none: Lunr brings
 * its stemmer with it.
 */
public final class Stemmer {
    /** Languages with a stemmer, by their ISO 639-1 codes, which are also the names of the scripts. */
    private static final Set<String> LANGUAGES =
            Set.of("da", "de", "el", "es", "fi", "fr", "hu", "it", "nl", "no", "pt", "ro", "ru", "sv", "tr");

    private Stemmer() {}

    /** The code of a language that has one; written Norwegian in both its forms counts as Norwegian. */
    static Optional<String> of(String language) {
        String code = Locale.forLanguageTag(language).getLanguage();
        return Optional.of(Set.of("nb", "nn").contains(code) ? "no" : code).filter(LANGUAGES::contains);
    }

    /** The scripts and licence that a site in this language carries, below its assets; none where no stemmer is known. */
    public static List<String> assets(String language) {
        return of(language)
                .map(code -> List.of(script("stemmer.support"), script(code), "languages/LICENSE-lunr-languages.txt"))
                .orElse(List.of());
    }

    private static String script(String name) {
        return "languages/lunr." + name + ".min.js";
    }
}
