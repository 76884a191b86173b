package dev.studyleaf.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtTest {
    /** More searches than it takes to learn where a pattern may begin. */
    private static final int SEARCHES = 6_000;

    private static final List<String> PIECES = List.of(
            "the ", "The", "thing", "is", " ", "\n", "**", "*", "_", "==", "<b>", "</b>", ".", ", but ", "é", "É", "ß",
            "K", "ſ", "日本", "𝒜", "e\u0301", "and can", "7", "1.", "Step 12", "(", ")", ":", "plan", "Plans", "x", "\"",
            "“");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?iU)\\b(?:plans?|things?|step)\\b|日本|^the$",
                "(?U)(?:(?<![\\w*])(\\*{1,3}|__|==|_)|<b>)(\\p{L}[^*_=<>\\n:]{0,20}?)(?:\\1(?![\\w*])|</b>)(?!\\h*:)",
                "\\p{Lu}[\\p{L}\\d-]+(?: \\p{Lu}?[\\p{L}\\d-]+){0,2}",
                "[.;!?](?=\\s|$)",
                "^(?:(?:\\d{1,2}|[A-Z])[.)]\\s+|[\\p{So}]+\\s*)+",
                "(?i)\\b(then|is|by|to|k|s)$",
                "\\B[a-z]{2}|\\b\\*",
                "(?:x|\\d)+",
                "\\s+(?:is|and)\\b|, but\\b",
                "[^a-z]{2}",
            })
    void findsWhatThePatternFinds(String regex) {
        Pattern pattern = Pattern.compile(regex);
        Sought sought = Sought.of(regex);
        Random random = new Random(regex.hashCode());
        for (int i = 0; i < SEARCHES; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(9); n > 0; n--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            String words = text.toString();
            assertEquals(all(pattern, words), all(sought, words), () -> regex + " in <" + words + ">");
            assertEquals(pattern.matcher(words).find(), sought.isIn(words), words);
            assertEquals(pattern.matcher(words).matches(), sought.is(words), words);
            assertEquals(pattern.matcher(words).lookingAt(), sought.begins(words), words);
            assertEquals(pattern.matcher(words).replaceAll("-"), sought.replaceAll(words, "-"), words);
        }
    }

    @Test
    void refusesWhatLooksBackOrTakesNothing() {
        assertThrows(IllegalArgumentException.class, () -> Sought.of("(?<=a)b"));
        assertThrows(IllegalArgumentException.class, () -> Sought.of("a*"));
    }

    private static List<String> all(Pattern pattern, String text) {
        List<String> all = new ArrayList<>();
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            all.add(found.start() + " " + found.group() + " " + (found.groupCount() > 0 ? found.group(1) : ""));
        }
        return all;
    }

    private static List<String> all(Sought sought, String text) {
        List<String> all = new ArrayList<>();
        Sought.Finds finds = sought.in(text);
        while (finds.find()) {
            var found = finds.found();
            all.add(found.start() + " " + found.group() + " " + (found.groupCount() > 0 ? found.group(1) : ""));
        }
        return all;
    }
}
