package dev.studyleaf.glossary.weigh;

import dev.studyleaf.glossary.pattern.Trust;
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
        return stranger || sightings.of(find.name()) < trust.sightings();
    }
}
