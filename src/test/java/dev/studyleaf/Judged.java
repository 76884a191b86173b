package dev.studyleaf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A typed answer and what it is: the page and the terminal must judge alike.
 *
 * @param accepted what the author wrote behind {@code Answer:}, or a gap
 * @param typed by the learner
 * @param verdict {@code right}, {@code wrong} or {@code unreadable}
 */
public record Judged(String accepted, String typed, String verdict) {
    private static final Path FILE = Path.of("src/test/resources/judges/vectors.tsv");
    private static final int PARTS = 3;

    /** All of the list. */
    public static List<Judged> all() throws IOException {
        return Files.readAllLines(FILE, UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", PARTS))
                .map(parts -> new Judged(parts[0], parts[1], parts[2]))
                .toList();
    }

    /** A note that asks for all of them in order, with the ids {@code v0}, {@code v1} and so on. */
    public static void note(Path folder) throws IOException {
        StringBuilder note = new StringBuilder("# Judged\n\n");
        List<Judged> all = all();
        for (int i = 0; i < all.size(); i++) {
            String accepted = all.get(i).accepted();
            boolean gap = accepted.startsWith("==");
            note.append("> [!question] What is asked for")
                    .append(gap ? " is " + accepted + "." : "?")
                    .append(" ^v")
                    .append(i)
                    .append(gap ? "\n" : "\n>\n> Answer: " + accepted + "\n")
                    .append(">\n> Why: so.\n\n");
        }
        Files.writeString(folder.resolve("judged.md"), note);
    }
}
