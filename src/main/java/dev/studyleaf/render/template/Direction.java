package dev.studyleaf.render.template;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.quiz.Question;
import org.jspecify.annotations.Nullable;

/**
 * Which way short texts of authors are read: {@code rtl}, {@code ltr}, or empty where no letter says. All letters of a text
 * count, not its first: an option of a Hebrew note may begin with a word in Latin letters. A piece of a question has the
 * way of its question if it has one letter of that way.
 */
final class Direction {
    private static final String LEFT = "ltr";
    private static final String RIGHT = "rtl";
    /** No letter before this one is written from right to left. */
    private static final char FIRST_RIGHT = '\u0590';
    /** Names of other scripts are common in texts from right to left, so two letters of five decide for these. */
    private static final double ENOUGH = 0.4;

    private @Nullable Question last;
    private Letters lastLetters = new Letters(0, 0);

    /** How many letters of each way a text has. */
    private record Letters(int left, int right) {
        static Letters of(String text) {
            int left = 0;
            int right = 0;
            for (int i = 0; i < text.length(); ) {
                int c = text.codePointAt(i);
                i += Character.charCount(c);
                if (c >= FIRST_RIGHT && isRight(c)) {
                    right++;
                } else if (Character.isLetter(c)) {
                    left++;
                }
            }
            return new Letters(left, right);
        }

        private static boolean isRight(int c) {
            byte way = Character.getDirectionality(c);
            return way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        }

        String way() {
            return left + right == 0 ? "" : right >= ENOUGH * (left + right) ? RIGHT : LEFT;
        }
    }

    /** The way of a question, by all of its words, or of another text. */
    String of(Object text) {
        return text instanceof Question question
                ? letters(question).way()
                : letters(text).way();
    }

    /** The way of a piece of a question where it is not the question's; empty where it is. */
    String within(Question question, Object piece) {
        String way = of(question);
        Letters letters = letters(piece);
        boolean same = way.equals(RIGHT) ? letters.right() > 0 : letters.left() > 0 || way.isEmpty();
        return same ? "" : letters.way();
    }

    private static Letters letters(Object text) {
        return Letters.of(text instanceof Fragment fragment ? fragment.text() : text.toString());
    }

    /** A template asks for one question many times in a row. */
    private Letters letters(Question question) {
        if (question != last) {
            last = question;
            lastLetters = Letters.of(question.words());
        }
        return lastLetters;
    }
}
