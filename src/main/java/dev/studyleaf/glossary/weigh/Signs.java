package dev.studyleaf.glossary.weigh;

import dev.studyleaf.glossary.pattern.Trust;
import dev.studyleaf.glossary.words.Sentences;
import dev.studyleaf.glossary.words.TermWords;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads the signs of finds: those of its note, and those of the folder. */
public final class Signs {
    private final Sightings sightings;
    private final Families families;
    private final Neighbours neighbours;

    public Signs(List<Find> finds, Sightings sightings) {
        this.sightings = sightings;
        this.families = new Families(finds);
        this.neighbours = new Neighbours(finds);
    }

    public Set<Sign> of(Find find) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        signs.addAll(find.own());
        boolean doubted = isDoubted(find);
        Marks<Sign> marks = new Marks<>(signs);
        marks.add(Sign.SURE, find.term().trust().isSure() && !doubted);
        marks.add(Sign.DOUBTED, doubted);
        marks.add(Sign.AMONG_TERMS, neighbours.areTerms(find));
        marks.add(Sign.HEADING, sightings.isHeading(find.name()));
        if (doubted) {
            signs.remove(Sign.PRODUCT);
        }
        return signs;
    }

    private boolean isDoubted(Find find) {
        Trust trust = find.term().trust();
        boolean stranger = trust == Trust.UNSURE_IF_FAMILY && !families.has(find.name());
        return stranger || isSeldom(find, trust.sightings());
    }

    /** Whether the notes use the name less often than that; what explains it is no use of it. */
    private boolean isSeldom(Find find, int enough) {
        int seen = sightings.of(find.name());
        return seen < enough || (enough > 0 && seen < enough + Count.MOST_OWN && seen - ownUses(find) < enough);
    }

    /** How often the sentence that explains it has the name, other than as its first word. */
    private static int ownUses(Find find) {
        String name = TermWords.fold(find.name());
        String text = find.term().spot().text().strip();
        String sentence = TermWords.fold(text.substring(0, Sentences.endOf(text, 0)));
        int uses = 0;
        for (int at = sentence.indexOf(name, 1); at > 0 && uses < Count.MOST_OWN; at = sentence.indexOf(name, at + 1)) {
            boolean word = !Character.isLetter(sentence.charAt(at - 1));
            uses += word ? 1 : 0;
        }
        return uses;
    }
}
