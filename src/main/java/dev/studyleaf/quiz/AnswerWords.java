package dev.studyleaf.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads alternatives: parted by {@code |}, a bar inside {@code /regex/} or after a backslash parts nothing. */
final class AnswerWords {
    private static final Pattern REGEX = Pattern.compile("\\s*/(.+?)/i?\\s*(?:\\||$)");

    /** What Java's regular expressions have and JavaScript's lack; an escaped backslash is none of it. */
    private static final Pattern NO_BROWSER =
            Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*(?:\\\\[QEAzZGRXhHV]|\\(\\?[a-zA-Z>]|(?<=(?<!\\\\)[*+?}])\\+)");

    private AnswerWords() {}

    /**
     * What is accepted. A regular expression always ignores case and must match the whole answer; a {@code ~} at the end
     * forgives a typing slip. Markdown takes a backslash before punctuation away, so an author writes {@code \\.} or puts the
     * expression into a code span.
     */
    static List<ShortAnswerQuestion.Accepted> of(String text) {
        List<ShortAnswerQuestion.Accepted> accepted = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Matcher regex = REGEX.matcher(text).region(at, text.length());
            if (regex.lookingAt()) {
                accepted.add(new ShortAnswerQuestion.Accepted(regex.group(1), false, true));
                at = regex.end();
            } else {
                int bar = bar(text, at);
                words(text.substring(at, bar)).ifPresent(accepted::add);
                at = bar + 1;
            }
        }
        return accepted;
    }

    /** The next bar without a backslash before it, or the end. */
    private static int bar(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '|') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, text.length());
    }

    /** What is wrong with a regular expression, or empty. */
    static Optional<String> mistake(ShortAnswerQuestion.Accepted accepted) {
        if (!accepted.regex()) {
            return Optional.empty();
        }
        if (accepted.text().isEmpty()) {
            return Optional.of("it is empty");
        }
        try {
            Pattern.compile(accepted.text());
            Matcher foreign = NO_BROWSER.matcher(accepted.text());
            return foreign.find() ? Optional.of("no browser knows `" + foreign.group() + "`") : Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of(e.getDescription());
        }
    }

    private static Optional<ShortAnswerQuestion.Accepted> words(String written) {
        String text = written.replace("\\|", "|").strip();
        boolean tolerant = text.endsWith("~");
        String words = tolerant ? text.substring(0, text.length() - 1).strip() : text;
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new ShortAnswerQuestion.Accepted(words, tolerant, false));
    }
}
