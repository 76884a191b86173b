package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.note.WordSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is named after someone or something, with the noun that says what it is: "the Stern-Gerlach experiment", "la legge di
 * Ohm", "l'effet Joule".
 */
final class HeadNounNames extends SentenceNames {
    private static final Pattern NAMED = Pattern.compile("(?U)\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2}");

    /** A word between the name and the noun, which is no verb: "Latex agglutination test". */
    private static final Pattern BETWEEN = Pattern.compile("(?U) (?!\\p{Ll}*(?:ed|ing|s) )\\p{Ll}{3,}(?= )");

    private static final Pattern WORD = Pattern.compile("(?U) (\\p{Ll}[\\p{Ll}-]+)(?![\\p{L}'’-])");

    /** Nouns behind the name; their plurals too. */
    private static final Set<String> BEHIND = WordSet.of("""
            effect experiment test theorem theory theories law lemma space equation model method principle paradox rule syndrome
            disease reaction process cycle distribution function algorithm series transform number plane diagram curve index
            coefficient condition criterion criteria constant inequality bond force field wave reflection machine architecture
            revolution doctrine treaty war scale score hypothesis conjecture matrix integral cell staining improvement""");

    /** Nouns before it. */
    private static final Set<String> BEFORE = WordSet.of("""
            teorema legge effetto principio equazione metodo modello costante paradosso sindrome ciclo numero congresso patto
            trattato malattia ley efecto ecuación método modelo constante paradoja síndrome número tratado prueba enfermedad
            loi effet principe équation méthode modèle paradoxe syndrome théorème cycle nombre traité test maladie
            lei efeito equação paradoxo doença""");

    private static final Set<String> OF = WordSet.of("de di do du del della");

    private static final int MOST_WORDS = 4;

    HeadNounNames() {
        super("head-noun", "named after someone, with the kind of thing that it is", NameSign.PROSE, MOST_WORDS);
    }

    @Override
    void look(Spots spots, BiConsumer<Spot, String> seen) {
        for (Spot spot : spots.all()) {
            String text = spot.opening();
            Matcher named = NAMED.matcher(text);
            for (int at = 2; at < text.length(); at++) {
                if (isCapitalWithin(text, at) && named.region(at, text.length()).lookingAt()) {
                    int start = at;
                    int end = named.end();
                    behind(text, end)
                            .map(to -> text.substring(start, to))
                            .or(() -> before(text, start).map(from -> text.substring(from, end)))
                            .ifPresent(words -> seen.accept(spot, words));
                    at = end;
                }
            }
        }
    }

    /** Whether a word with a capital begins there that is not the first of a sentence. */
    private static boolean isCapitalWithin(String text, int at) {
        if (text.charAt(at - 1) != ' ' || !Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        char last = text.charAt(at - 2);
        return last == ',' || last == '(' || Character.isLowerCase(last);
    }

    /** Where the noun behind a name ends. */
    private static Optional<Integer> behind(String text, int end) {
        return noun(text, end).or(() -> {
            Matcher between = BETWEEN.matcher(text).region(end, text.length()).useTransparentBounds(true);
            return between.lookingAt() ? noun(text, between.end()) : Optional.empty();
        });
    }

    private static Optional<Integer> noun(String text, int from) {
        Matcher word = WORD.matcher(text).region(from, text.length());
        return word.lookingAt() && isHead(word.group(1)) ? Optional.of(word.end()) : Optional.empty();
    }

    private static boolean isHead(String word) {
        return BEHIND.contains(word) || (word.endsWith("s") && BEHIND.contains(word.substring(0, word.length() - 1)));
    }

    /** Where the noun before a name begins. */
    private static Optional<Integer> before(String text, int start) {
        int from = wordStart(text, start - 1);
        if (from > 1 && OF.contains(text.substring(from, start - 1))) {
            int of = from;
            from = wordStart(text, of - 1);
            return BEFORE.contains(text.substring(from, of - 1)) ? Optional.of(from) : Optional.empty();
        }
        return BEFORE.contains(text.substring(from, start - 1)) ? Optional.of(from) : Optional.empty();
    }

    private static int wordStart(String text, int end) {
        int at = end;
        while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
