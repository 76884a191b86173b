package dev.studyleaf.note.dialect;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How question and answer are called where both have a label. */
enum PairLabels {
    /** As {@link QuestionWords} has them: {@code Q} and {@code A}, and the words of many languages. */
    USUAL("\\s[Aa](?:nswer)?\\s?\\d*[:：]\\s+(?=\\S)") {
        @Override
        int question(String line) {
            return QuestionWords.questionLabel(line);
        }

        @Override
        int answer(String line) {
            return QuestionWords.answerLabel(line);
        }
    },

    /**
     * {@code R} for the answer, in a language where that is réponse, respuesta, risposta or resposta, and {@code Q}, {@code P}
     * or {@code D} for the question. With a colon alone: "R." and "P." are initials and units.
     */
    REPLY("\\sR\\s?\\d*\\s?[:：]\\s+(?=\\S)") {
        @Override
        int question(String line) {
            return length(ASKED, line);
        }

        @Override
        int answer(String line) {
            return length(REPLIED, line);
        }
    };

    private static final Pattern ASKED = Pattern.compile("\\s*(?:\\d+[.)]\\s*)?[QPD]\\s?\\d*\\s*[:：]\\s*(?=\\S)");
    private static final Pattern REPLIED = Pattern.compile("\\s*R\\s?\\d*\\s*[:：]\\s*");

    private final Pattern inside;

    PairLabels(String inside) {
        this.inside = Pattern.compile(inside);
    }

    /** How long the label of a question is that a line begins with; 0 where it has none. */
    abstract int question(String line);

    /** How long the label of an answer is that a line begins with; 0 where it has none. */
    abstract int answer(String line);

    /** Finds the label of an answer in the midst of a line. */
    Matcher inside(String line) {
        return inside.matcher(line);
    }

    private static int length(Pattern label, String line) {
        Matcher found = label.matcher(line);
        return found.lookingAt() ? found.end() : 0;
    }
}
