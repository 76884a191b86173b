package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.ThingNames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** A pattern that sees words within texts, of which it takes those that can be the name of a thing in a sentence. */
abstract class SentenceNames extends NamePattern {
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
                        .ifPresent(seen -> found.add(SeenName.in(spot, this, seen))));
        return found;
    }

    /** Hands on each place and the words in it that may be a name, in the order of the note. */
    abstract void look(Spots spots, BiConsumer<Spot, String> seen);
}
