package dev.studyleaf.note.node;

import dev.studyleaf.lexicon.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that lead a prompt or a line of a question and say what it is. */
public final class QuestionLabels {
    /** Labels of lines, lower case, each with the one name for labels that mean the same, in any language that we know. */
    public static final Map<String, String> LABELS = labels(Map.of(
            "hint", Lexicon.words("question.label-hint"),
            "why", Lexicon.words("question.label-why"),
            "answer", Lexicon.words("question.label-answer"),
            "not", Lexicon.words("question.label-not"),
            "model", Lexicon.words("question.label-model"),
            "source", Lexicon.words("question.label-source")));
    /** Labels that ordinary words are hardly mistaken for. */
    public static final List<String> DISTINCT = List.of("Hint", "Explanation", "Answer", "Model", "Source");
    /** The start of a line with a label, which is its first group. */
    public static final Pattern LABEL = Pattern.compile("^\\s*(\\p{L}+)\\s*:\\s*");
    /**
     * The word that leads a prompt, in either group. {@code multi} is also an ordinary word, so without a colon only the
     * lower case word counts.
     */
    public static final Pattern WORD = Pattern.compile("^\\s*(?:((?i)order|match|sort|multi)\\s*:|(multi)(?=\\s))\\s*");

    private QuestionLabels() {}

    /** Whether a line begins with a label. */
    public static boolean leads(CharSequence line) {
        Matcher label = LABEL.matcher(line);
        return label.find() && LABELS.containsKey(label.group(1).toLowerCase(Locale.ROOT));
    }

    private static Map<String, String> labels(Map<String, Set<String>> languages) {
        Map<String, String> labels = new HashMap<>();
        languages.forEach((name, written) -> written.forEach(label -> labels.put(label, name)));
        return Map.copyOf(labels);
    }
}
