package dev.studyleaf.build;

import java.util.List;
import java.util.Random;

/** Texts of notes, settings and glossaries by lot, with few words, so that they have to do with each other. */
public final class RandomNotes {
    private static final List<String> WORDS = List.of(
            "recall", "precision", "entropy", "gradient", "kernel", "bias", "variance", "loss", "epoch", "tensor");

    private RandomNotes() {}

    public static String longText(Random random) {
        StringBuilder text = new StringBuilder("# About " + syllables(random) + "\n\n");
        for (int word = 0; word < 400; word++) {
            text.append(syllables(random)).append(word % 40 == 39 ? ".\n\n" : " ");
        }
        return text.append("\n> [!key] ")
                .append(syllables(random))
                .append("\n> Words.\n")
                .toString();
    }

    private static String syllables(Random random) {
        StringBuilder word = new StringBuilder();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            word.append("abcdefghiklmnoprstuvwzä日".charAt((int) (22 * Math.pow(random.nextDouble(), 2))))
                    .append("aeiou".charAt(random.nextInt(5)));
        }
        return word.toString();
    }

    public static String settings(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> "title: Other title\n";
            case 1 -> "hard-breaks: true\n";
            case 2 -> "language: de\n";
            case 3 -> "macros: \\newcommand{\\R}{\\mathbb{Q}}\n";
            default -> "made-questions: false\nexclude: [a/*]\n";
        };
    }

    public static String glossary(Random random) {
        return "- term: " + pick(random) + "\n  definition: What " + pick(random) + " is about.\n";
    }

    public static String path(Random random) {
        return List.of("", "a/", "a/b/", "c/").get(random.nextInt(4)) + pick(random) + ".md";
    }

    public static String text(Random random) {
        StringBuilder text = new StringBuilder();
        if (random.nextInt(3) == 0) {
            text.append("---\ntags: [")
                    .append(pick(random))
                    .append("]\naliases: [The ")
                    .append(pick(random))
                    .append("]\n---\n");
        }
        text.append("# ")
                .append(pick(random))
                .append(" and ")
                .append(pick(random))
                .append("\n\n");
        for (int block = 0; block < 5; block++) {
            text.append(block(random));
        }
        return text.toString();
    }

    public static String block(Random random) {
        String one = pick(random);
        String other = pick(random);
        return switch (random.nextInt(14)) {
            case 12 ->
                "- **" + one + "**: a *measure* of `" + other + "`, [that](" + other
                        + ".md) and ~~no~~ $\\R$ ==mark==\n" + "  1. the first\n\n     of " + other + "\n\n";
            case 0 -> "- **" + one + "**: a measure of how much " + other + " there is.\n\n";
            case 1 -> "See [[" + one + "]] and [[c/" + other + "|that]].\n\n";
            case 2 -> "![[" + one + "]]\n\n";
            case 3 -> "> [!quiz] What is " + one + "?\n> - [x] " + other + "\n> - [ ] nothing\n> Because of it.\n\n";
            case 4 -> "The value $\\" + "alpha_" + random.nextInt(4) + " \\in \\R$ of " + one + ".\n\n";
            case 5 -> "## " + one + "\n\nIt has " + other + " in it.\n\n";
            case 6 -> "| " + one + " | " + other + " |\n| --- | --- |\n| a | " + pick(random) + " |\n\n";
            case 7 -> "```\n{{#include ../files/table.csv}}\n```\n\n";
            case 8 -> "[data](/files/table.csv) and [" + one + "](" + other + ".md).\n\n";
            case 9 -> "> [!key]\n> " + one + " beats " + other + ".\n\n";
            case 10 -> "A " + one + " is a kind of " + other + " that learns.\n\n";
            case 11 -> "The ==" + one + "== of it. <!--term-->\n\n";
            default -> "Much of " + one + " and " + other + " and " + pick(random) + ".\n\n";
        };
    }

    private static String pick(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
