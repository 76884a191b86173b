package dev.studyleaf.export;

import dev.studyleaf.quiz.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects what a format cannot carry. */
public final class Losses {
    private final Map<String, List<String>> places = new TreeMap<>();

    /** Something of a question is left out: {@code hints}, {@code the whole question: …}. */
    void of(Question question, String what) {
        of(question.core().path() + " “" + start(question.asked()) + "”", what);
    }

    void of(String place, String what) {
        places.computeIfAbsent(what, w -> new ArrayList<>()).add(place);
    }

    /** What was left out, in alphabetical order, with where; a question that loses the same twice is there twice. */
    public Map<String, List<String>> byKind() {
        return places;
    }

    private static String start(String prompt) {
        String words = prompt.strip().replaceAll("\\s+", " ");
        int most = 48;
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most)).strip() + "…";
    }
}
