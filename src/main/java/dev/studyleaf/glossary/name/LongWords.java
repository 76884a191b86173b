package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.words.TermName;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Single words that say as much as two, for they are compounds or learned: "Stellenrechnung", "Encapsulación". */
final class LongWords {
    /** From so many letters on a word has few senses (Zipf 1945). */
    private static final int LONG = 11;

    /** What nouns end in that Latin gave to many languages. */
    private static final List<String> NOUNS = List.of(
            "zione", "zioni", "sione", "ción", "ciones", "sión", "tion", "tions", "sion", "ção", "ções", "são", "ità",
            "itá", "idad", "idades", "idade", "ité", "ités", "ity", "ities", "ismo", "isme", "ism", "ología", "ologia",
            "ologie", "ology", "mento", "miento", "ness", "ysis", "isis", "osis", "ose", "ase", "grafía", "grafia",
            "graphie", "graphy", "metria", "metría", "métrie", "metry", "age", "eur", "tore", "tor", "ência", "encia",
            "ància", "ancia", "enza", "anza", "ence", "ance", "gramme", "gramma", "grama");

    /** Adjectives, adverbs and participles of Dutch. */
    private static final Pattern DUTCH_OTHERS =
            Pattern.compile("ge.*d|.*(?:lijke?|ische?|ende?|bare?|baar|ige?|ieke?|ele|eel|aire|weg|eren|loze?|loos)");

    /** The same of German, where a noun has a capital and these seldom have. */
    private static final Pattern GERMAN_OTHERS = Pattern.compile(
            ".*(?:iger|iges|ige|lich|liche[rs]?|isch|ische[rs]?|bare?[rs]?|iert|ierte|ieren|leiten|end|ende)");

    private LongWords() {}

    /**
     * Whether it is one of them.
     *
     * @param name the name
     * @param language of its note, where that is known
     */
    static boolean isName(TermName name, Optional<String> language) {
        String word = name.text();
        boolean program = name.hasInnerCapital() && word.indexOf('-') < 0;
        if (!name.isOneWord() || word.length() < LONG || program || word.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        boolean capital = Character.isUpperCase(word.codePointAt(0));
        return switch (language.orElse("")) {
            case "de" -> capital && !GERMAN_OTHERS.matcher(word).matches();
            case "nl" -> !DUTCH_OTHERS.matcher(word).matches();
            default -> capital && NOUNS.stream().anyMatch(word::endsWith);
        };
    }
}
