package dev.studyleaf.note.parse;

import dev.studyleaf.note.TextRun;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells the language of a text by its letters, or by its little words. Where that is not sure it says nothing. */
final class Languages {
    private static final int ENOUGH = 4000;
    private static final int ASCII = 128;
    private static final int FEWEST_LETTERS = 20;
    /** Terms and names in Latin letters are common in notes of every language. */
    private static final double SHARE = 0.3;

    private static final int FEWEST_WORDS = 8;
    private static final double WORD_SHARE = 0.1;
    private static final double AHEAD = 1.5;

    /** Scripts that one language alone is written in, nearly. */
    private static final Map<Character.UnicodeScript, String> OWN = Map.of(
            Character.UnicodeScript.HANGUL, "ko",
            Character.UnicodeScript.HEBREW, "he",
            Character.UnicodeScript.GREEK, "el",
            Character.UnicodeScript.THAI, "th",
            Character.UnicodeScript.GEORGIAN, "ka",
            Character.UnicodeScript.ARMENIAN, "hy");

    /** Words that hardly a sentence is without, each with the languages that have it. "De" is of too many to tell one. */
    private static final Map<String, List<String>> LITTLE = byWord(List.of(
            words("en", "the of and to in is that for it as with are this be on by from or which can"),
            words("de", "der die das und ist nicht ein eine den von mit wird auf dem werden sich für oder sind auch"),
            words("fr", "le la les des est une dans pour qui par que sur et pas sont du avec au ce ou un ne se"),
            words(
                    "es",
                    "el los las es una que para por con del se en como más son lo su y pero esta un no este sus hay"),
            words("pt", "o os as é uma que para por com do da não em se como mais são ao dos ou um no na sua"),
            words("it", "il di che è la per una con del della non sono si gli nel come i da alla questo un anche"),
            words("nl", "het een van en is niet dat op te voor met zijn in die wordt aan ook als of"),
            words("pl", "w i na się z do nie jest to że od przez jak po dla są który oraz co tym"),
            words("sv", "och är att det som en av för inte på med den till ett kan om har från eller vi"),
            words("da", "og er at det som en af for ikke på med den til et kan om har fra eller vi"),
            words("nb", "og er at det som en av for ikke på med den til et kan om har fra eller vi"),
            words("tr", "ve bir bu için ile da de olarak olan daha gibi çok ya en kadar ise değil var her sonra"),
            words("cs", "a je se na v že to s z do pro jako by které nebo jsou ale od po který"),
            words("ro", "și în este cu care pe o din că pentru nu sunt mai sau prin ce"),
            words("hu", "a az és hogy egy nem is van ha meg de vagy mint csak ez lehet azt ki kell már"),
            words("fi", "on ja ei se että joka kun tai ovat voi myös niin sen mutta jos ole kuin siitä tämä hän"),
            words(
                    "id",
                    "yang dan di dengan untuk dari ini adalah dalam pada itu tidak akan atau ke sebagai dapat oleh juga kita"),
            words("vi", "là và của có không một trong cho các được những với để này khi người đã thì từ đó")));

    private Languages() {}

    /** A BCP 47 tag, where it is sure. */
    static Optional<String> of(List<TextRun> runs) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < runs.size() && text.length() < ENOUGH; i++) {
            text.append(runs.get(i).text(), 0, Math.min(runs.get(i).text().length(), ENOUGH))
                    .append(' ');
        }
        return of(text.toString());
    }

    /** The same of as much of a source as tells it. */
    static Optional<String> ofStart(String body) {
        return of(body.substring(0, Math.min(body.length(), ENOUGH)));
    }

    static Optional<String> of(String text) {
        Map<Character.UnicodeScript, Integer> letters = letters(text);
        int all = letters.values().stream().mapToInt(Integer::intValue).sum();
        int kana = letters.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
                + letters.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
        int han = letters.getOrDefault(Character.UnicodeScript.HAN, 0);
        if (all < FEWEST_LETTERS) {
            return Optional.empty();
        }
        if (kana + han > all * SHARE) {
            return Optional.of(kana * 10 > han ? "ja" : chinese(text));
        }
        for (Map.Entry<Character.UnicodeScript, Integer> script : letters.entrySet()) {
            if (script.getValue() > all * SHARE && script.getKey() != Character.UnicodeScript.LATIN) {
                return byLetters(script.getKey(), text);
            }
        }
        return letters.getOrDefault(Character.UnicodeScript.LATIN, 0) * 2 > all ? byWords(text) : Optional.empty();
    }

    private static String chinese(String text) {
        int simple = count(text, "这们来时说对过还没");
        int full = count(text, "這們來時說對過還沒");
        return simple == full ? "zh" : simple > full ? "zh-Hans" : "zh-Hant";
    }

    private static Optional<String> byLetters(Character.UnicodeScript script, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return switch (script) {
            case ARABIC -> Optional.of(count(text, "ٹڈڑںے") > 0 ? "ur" : count(text, "پچژگ") > 0 ? "fa" : "ar");
            case CYRILLIC -> cyrillic(lower);
            default -> Optional.ofNullable(OWN.get(script));
        };
    }

    private static Optional<String> cyrillic(String lower) {
        if (count(lower, "ўђћџљњѓќѕәғқңөұүһ") > 0) {
            return Optional.empty(); // one of many
        }
        int ukrainian = count(lower, "іїєґ");
        int russian = count(lower, "ыэё");
        if (ukrainian == 0 && russian == 0) {
            return count(lower, "ъ") > 0 ? Optional.of("bg") : Optional.empty();
        }
        return Optional.of(ukrainian > russian ? "uk" : "ru");
    }

    /** Letters of ASCII, most of all in most notes, are looked up in no table. */
    private static Map<Character.UnicodeScript, Integer> letters(String text) {
        Map<Character.UnicodeScript, Integer> letters = new EnumMap<>(Character.UnicodeScript.class);
        int latin = 0;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c < ASCII) {
                latin += isLetter(c) ? 1 : 0;
            } else if (Character.isLetter(c)) {
                letters.merge(Character.UnicodeScript.of(c), 1, Integer::sum);
            }
        }
        if (latin > 0) {
            letters.merge(Character.UnicodeScript.LATIN, latin, Integer::sum);
        }
        return letters;
    }

    private static Optional<String> byWords(String text) {
        List<String> words = lettersInRows(text.toLowerCase(Locale.ROOT));
        Map<String, Integer> hits = new HashMap<>();
        for (String word : words) {
            LITTLE.getOrDefault(word, List.of()).forEach(language -> hits.merge(language, 1, Integer::sum));
        }
        String best = "";
        int most = 0;
        int second = 0;
        for (Map.Entry<String, Integer> language : hits.entrySet()) {
            if (language.getValue() > most) {
                second = most;
                most = language.getValue();
                best = language.getKey();
            } else {
                second = Math.max(second, language.getValue());
            }
        }
        boolean sure = most >= FEWEST_WORDS && most >= words.size() * WORD_SHARE && most >= second * AHEAD;
        return sure ? Optional.of(best) : Optional.empty();
    }

    private static List<String> lettersInRows(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            int c = i == text.length() ? ' ' : text.codePointAt(i);
            if (!isLetter(c)) {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            } else if (Character.isSupplementaryCodePoint(c)) {
                i++;
            }
        }
        return words;
    }

    private static boolean isLetter(int c) {
        return c < ASCII ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : Character.isLetter(c);
    }

    private static int count(String text, String letters) {
        return (int) text.chars().filter(c -> letters.indexOf(c) >= 0).count();
    }

    private static Map.Entry<String, String> words(String language, String words) {
        return Map.entry(language, words);
    }

    private static Map<String, List<String>> byWord(List<Map.Entry<String, String>> languages) {
        Map<String, List<String>> byWord = new HashMap<>();
        for (Map.Entry<String, String> language : languages) {
            Set.of(language.getValue().split(" "))
                    .forEach(word ->
                            byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(language.getKey()));
        }
        return byWord;
    }
}
