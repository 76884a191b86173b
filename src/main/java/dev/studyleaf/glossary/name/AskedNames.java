package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.TermWords;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a question within a note asks for by name: "What is a hash table?", "Qual a utilidade do inode bitmap?". */
final class AskedNames extends SentenceNames {
    private static final Pattern ASKED = Pattern.compile("(?iU)(?:^|[.:!?)]\\s+|\\n\\s*)(?:"
            + "(?:what(?:'s|’s| is| are)|was (?:ist|sind|bedeutet|versteht man unter)|wat (?:is|zijn|betekent)"
            + "|¿?qué (?:es|son|significa)|¿?en qué consisten?|qu['’]est-ce qu(?:e |['’])(?:c['’]est qu)?|(?:che )?cos['’](?:è|e)"
            + "|o que (?:é|são|significa)|em que consistem?)"
            + "|(?:what is the|was ist (?:der|die)|qual (?:é )?[ao]|¿?cuál es (?:la|el)|qual è (?:la|lo|il)|quel(?:le)? est (?:la|le))\\s+"
            + "(?:purpose|function|role|use|zweck|funktion|utilidade|função|finalidade|utilidad|función|finalidad|funzione|scopo|ruolo|fonction|rôle)"
            + "\\s+(?:of|von|d[oae]l?|della|du|de la))\\s*"
            + "(?:(?:an?|the|eine?[mnrs]?|de[mn]|der|die|das|een|de|het|una?|el|la|los|las|une?|les?|il|lo|gli|i|uma?|os?|as?)\\s+)?"
            + "[\"“„«]?(\\p{L}[^\\s?\"“”„«»]+(?: [^\\s?\"“”„«»]+){0,2})[\"”“»]?\\s*[?？]");

    private static final int MOST_WORDS = 3;

    AskedNames() {
        super("asked", "a question of the note asks for it", NameSign.ASKED, MOST_WORDS);
    }

    @Override
    void look(Spots spots, BiConsumer<Spot, String> seen) {
        for (Spot spot : spots.all()) {
            String text = spot.opening();
            if (text.indexOf('?') < 0 && text.indexOf('？') < 0) {
                continue; // as in most texts
            }
            Matcher asked = ASKED.matcher(text);
            while (asked.find()) {
                if (isWhole(asked.group(1))) {
                    seen.accept(spot, asked.group(1));
                }
            }
        }
    }

    /** "The result of it": a question for what something has. */
    private static boolean isWhole(String words) {
        return !words.contains("'s ") && Arrays.stream(words.split(" ")).noneMatch(TermWords::joins);
    }
}
