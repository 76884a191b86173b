package dev.studyleaf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Makes a vault of notes as students write them: front matter, headings, nested bullets, tables, code, links, a question
 * and a key callout here and there; about 700 words each. The same number of notes is the same bytes on every machine.
 */
public final class Vault {
    private static final int SYLLABLES = 3;
    private static final int WORDS = 4000;
    private static final int TOPIC_WORDS = 40;
    private static final int TERMS = 500;
    private static final List<String> ONSETS =
            List.of("b", "br", "c", "d", "f", "gr", "h", "l", "m", "n", "p", "pl", "r", "s", "st", "t", "tr", "v");
    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "ea", "io");
    private static final List<String> CODAS = List.of("", "", "", "n", "r", "l", "s", "nd", "st", "m", "ck");
    private static final List<String> LITTLE = List.of(
            "the", "of", "and", "a", "to", "in", "is", "that", "it", "for", "with", "as", "on", "by", "from", "this",
            "which", "one", "more", "not", "each", "when", "than", "its", "so");

    private record Entry(String path, String title, int topic) {}

    private final List<String> words = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final int folders;

    private Vault(int notes) {
        Random random = new Random(20240501);
        while (words.size() < WORDS) {
            StringBuilder word = new StringBuilder();
            int syllables = 1 + random.nextInt(SYLLABLES);
            for (int i = 0; i < syllables; i++) {
                word.append(of(ONSETS, random)).append(of(VOWELS, random)).append(of(CODAS, random));
            }
            words.add(word.toString());
        }
        this.folders = Math.max(1, Math.min(20, notes / 25));
        for (int i = 0; i < notes; i++) {
            int topic = i * folders * folders / notes;
            String title = capital(topicWord(topic, random)) + " " + of(words, random) + " " + i;
            entries.add(new Entry(
                    "%02d-%s/%02d-%s/%05d-%s.md"
                            .formatted(
                                    topic / folders + 1,
                                    words.get(topic / folders),
                                    topic % folders + 1,
                                    words.get(100 + topic),
                                    i,
                                    title.toLowerCase(Locale.ROOT).replace(' ', '-')),
                    title,
                    topic));
        }
    }

    /** The files of a vault, by path and text, in an order that does not matter. */
    public static List<String[]> files(int notes) {
        Vault vault = new Vault(notes);
        List<String[]> files = new ArrayList<>();
        for (int i = 0; i < notes; i++) {
            files.add(new String[] {vault.entries.get(i).path(), vault.text(i)});
        }
        return files;
    }

    /** Writes a vault into a folder. */
    public static void write(int notes, Path folder) throws IOException {
        for (String[] file : files(notes)) {
            Path path = folder.resolve(file[0]);
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, file[1]);
        }
    }

    private static <T> T of(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private String topicWord(int topic, Random random) {
        return words.get((topic * 97 + random.nextInt(TOPIC_WORDS)) % WORDS);
    }

    /** A word as often as its place in the list says, the first ones most often. */
    private String word(int topic, Random random) {
        double kind = random.nextDouble();
        if (kind < 0.4) {
            return of(LITTLE, random);
        }
        return kind < 0.6 ? topicWord(topic, random) : words.get((int) (WORDS * Math.pow(random.nextDouble(), 3)));
    }

    /** One of at most some hundred names of things: every tenth note defines one, and others come back to it. */
    private String term(Random random) {
        return term(random.nextInt(terms()));
    }

    private String term(int number) {
        return capital(words.get(number)) + " " + capital(words.get(number + 1000));
    }

    private int terms() {
        return Math.max(1, Math.min(TERMS, entries.size() / 10));
    }

    private String sentence(int topic, Random random, int fewest, int most) {
        List<String> said = Stream.generate(() -> word(topic, random))
                .limit(fewest + random.nextInt(most - fewest + 1))
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
        int at = 1 + random.nextInt(said.size() - 1);
        double kind = random.nextDouble();
        if (kind < 0.1) {
            said.set(at, "*" + said.get(at) + "*");
        } else if (kind < 0.2) {
            said.set(at, "`" + said.get(at) + "_" + topicWord(topic, random) + "`");
        } else if (kind < 0.3) {
            said.set(at, term(random));
        } else if (kind < 0.33) {
            said.set(at, "[" + said.get(at) + "](https://example.org/" + said.get(at) + ")");
        }
        said.set(0, capital(said.get(0)));
        return String.join(" ", said) + ".";
    }

    private String paragraph(int topic, Random random) {
        Supplier<String> one = () -> sentence(topic, random, 8, 18);
        return String.join(
                "\n", Stream.generate(one).limit(3 + random.nextInt(3)).toList());
    }

    private String link(int from, Random random) {
        boolean near = random.nextInt(5) < 3;
        int to = near ? Math.min(entries.size() - 1, from / 5 * 5 + random.nextInt(5)) : random.nextInt(entries.size());
        return "[" + entries.get(to).title() + "](../../" + entries.get(to).path() + ")";
    }

    private String text(int note) {
        Random random = new Random(7919L * note + 13);
        int topic = entries.get(note).topic();
        StringBuilder out = new StringBuilder("---\ntitle: \"")
                .append(entries.get(note).title())
                .append("\"\ntags: [")
                .append(topicWord(0, random))
                .append(", ")
                .append(topicWord(1, random))
                .append("]\n---\n\n");
        out.append(paragraph(topic, random)).append("\n\n");
        int headings = 3 + random.nextInt(4);
        for (int heading = 0; heading < headings; heading++) {
            out.append(heading % 3 == 2 ? "### " : "## ")
                    .append(capital(word(topic, random)))
                    .append(' ')
                    .append(topicWord(topic, random))
                    .append("\n\n")
                    .append(paragraph(topic, random))
                    .append("\n\n");
            bullets(topic, random, out);
            out.append("See also ").append(link(note, random)).append(".\n\n");
        }
        extras(note, topic, random, out);
        return out.toString();
    }

    private void bullets(int topic, Random random, StringBuilder out) {
        int bullets = 3 + random.nextInt(3);
        for (int bullet = 0; bullet < bullets; bullet++) {
            out.append("* ");
            out.append(sentence(topic, random, 6, 12)).append('\n');
            if (random.nextInt(5) < 2) {
                out.append("    * ").append(sentence(topic, random, 5, 9)).append('\n');
            }
        }
        out.append('\n');
    }

    private void extras(int note, int topic, Random random, StringBuilder out) {
        if (note % 10 == 0 && note / 10 < terms()) {
            out.append("* **")
                    .append(term(note / 10))
                    .append("**: ")
                    .append(sentence(topic, random, 6, 12))
                    .append("\n\n");
        }
        if (note % 3 == 0) {
            out.append("| Part | Use | Weight |\n| --- | --- | ---: |\n");
            for (int row = 0; row < 5; row++) {
                out.append("| %s | %s | %d |\n"
                        .formatted(topicWord(topic, random), sentence(topic, random, 4, 7), random.nextInt(99)));
            }
            out.append('\n');
        }
        if (note % 4 == 0) {
            out.append("```python\ndef %s(%s):\n    return 2 * %<s\n```\n\n"
                    .formatted(topicWord(topic, random), topicWord(topic, random)));
        }
        out.append("> [!key] In short\n> - ")
                .append(sentence(topic, random, 5, 9))
                .append("\n\n");
        out.append("> [!question] ")
                .append(sentence(topic, random, 6, 10).replace(".", "?"))
                .append(" (%d)\n> - [x] %s\n> - [ ] %s first\n> - [ ] %s second\n"
                        .formatted(note, capital(word(topic, random)), word(topic, random), word(topic, random)));
    }
}
