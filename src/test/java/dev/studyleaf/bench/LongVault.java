package dev.studyleaf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Notes whose lists are too long for one page each: notes, terms of one letter, notes of a tag. */
public final class LongVault {
    /** How many notes; all have the same tag, and each has a question and speaks of a name that begins with I. */
    public static final int NOTES = 1010;

    /** How many terms begin with B; some more begin with other letters. */
    public static final int SAME_LETTER = 1200;

    private LongVault() {}

    /** Writes the notes, in a folder of nearly all and two of few, and what they say of terms. */
    public static void write(Path folder) throws IOException {
        for (int n = 0; n < NOTES; n++) {
            Path note = folder.resolve((n < 5 ? "Ants" : n < 10 ? "Bees" : "Wasps") + "/n" + (1000 + n) + ".md");
            Files.createDirectories(note.getParent());
            Files.writeString(
                    note,
                    "---\ntags: [long]\n---\n# Note " + n + "\n\nMetals are used, e.g. **Iron " + word(n) + "**.\n\n"
                            + "> [!question] Is this note " + n + "?\n> - [x] yes\n> - [ ] no\n");
        }
        StringBuilder terms = new StringBuilder();
        for (int n = 0; n < SAME_LETTER; n++) {
            term(terms, "B" + (1000 + n));
        }
        for (String name : new String[] {"Apple", "Zebra", "Étage", "Ягода", "Юла", "42", "一", "丁"}) {
            term(terms, name);
        }
        Files.writeString(folder.resolve("glossary.yml"), terms);
    }

    /** A word of four syllables, another for each number. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int n = number + 1000, i = 0; i < 4; i++, n /= 10) {
            word.append("bdfgklmnrs".charAt(n % 10)).append("aoeui".charAt(i));
        }
        return word.toString();
    }

    private static void term(StringBuilder terms, String name) {
        terms.append("- term: \"")
                .append(name)
                .append("\"\n  definition: what the notes mean by ")
                .append(name)
                .append("\n");
    }
}
