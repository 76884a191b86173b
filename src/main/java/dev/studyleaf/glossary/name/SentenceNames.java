package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.ThingNames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** A pattern that sees words within texts, of which it takes those that can be the name of a thing in a sentence. */
abstract class SentenceNames extends NamePattern {
    /** Shorter lines of a source are not wrapped, but end where a thought does. */
    private static final int FULL_LINE = 60;

    private final int mostWords;

    /** @param mostWords how many words a name has at most; of more words only the name of a case of law is taken */
    SentenceNames(String name, String says, NameSign sign, int mostWords) {
        super(name, says, sign);
        this.mostWords = mostWords;
    }

    @Override
    public final List<SeenName> find(Spots spots) {
        List<SeenName> found = new ArrayList<>();
        look(
                spots,
                (spot, words) -> ThingNames.inSentence(words, mostWords)
                        .filter(name -> !isBroken(spot, name.text()))
                        .ifPresent(seen -> found.add(SeenName.in(spot, this, seen))));
        return found;
    }

    /** Whether words are the end of one line and the beginning of the next, and the first line was not full. */
    private static boolean isBroken(Spot spot, String words) {
        String source = spot.openingSource();
        int space = words.indexOf(' ');
        if (space < 0 || source.indexOf('\n') < 0 || source.contains(words)) {
            return false; // as nearly all are
        }
        List<String> lines = source.lines().map(String::strip).toList();
        for (int at = space; at > 0; at = words.indexOf(' ', at + 1)) {
            for (int i = 1; i < lines.size(); i++) {
                String before = lines.get(i - 1);
                if (before.length() < FULL_LINE
                        && before.endsWith(words.substring(0, at))
                        && lines.get(i).startsWith(words.substring(at + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Hands on each place and the words in it that may be a name, in the order of the note. */
    abstract void look(Spots spots, BiConsumer<Spot, String> seen);
}
