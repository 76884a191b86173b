package dev.studyleaf.made.words;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How many things a label or a question says there are: "Four layers". */
public final class LabelCounts {
    /** How many a label says there are, at its beginning. */
    private static final Pattern COUNT = Pattern.compile(
            "(?iU)(?:^|[,:] )(?:the |die |les |los |las |os |as |i |le |gli |de )?"
                    + "(?:(\\d)|(two|zwei|deux|dos|dois|duas|due|twee)|(three|drei|trois|tres|três|tre|drie)|"
                    + "(four|vier|quatre|cuatro|quatro|quattro)|(five|fünf|cinq|cinco|cinque|vijf)|(six|sechs|seis|sei|zes)) \\p{L}");

    private static final Pattern ASKED = Pattern.compile(
            "(?iU)^(?:what|which|was|welche|quel(?:le)?s|cuáles|quali|quais) (?:are|were|sind|sont|son|sono|são) ");

    private LabelCounts() {}

    /** How many things a label says that it lists; empty for most, which do not say. */
    public static OptionalInt counted(String label) {
        Matcher count = COUNT.matcher(label);
        if (!count.find()) {
            return OptionalInt.empty();
        }
        return count.group(1) != null
                ? OptionalInt.of(Integer.parseInt(count.group(1)))
                : IntStream.rangeClosed(2, count.groupCount())
                        .filter(group -> count.group(group) != null)
                        .findFirst();
    }

    /** The same of a question, which counts behind its first words: "What are the four causes of …?". */
    public static OptionalInt countedWithin(String question) {
        return counted(ASKED.matcher(question).replaceFirst(""));
    }
}
