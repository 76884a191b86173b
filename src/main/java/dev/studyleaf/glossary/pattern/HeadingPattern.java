package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.SectionStarts;
import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.Definitions;
import dev.studyleaf.glossary.words.Sentences;
import dev.studyleaf.glossary.words.TermName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A heading and the first line under it. */
final class HeadingPattern implements TermPattern {
    private static final int ENOUGH_WORDS = 4;

    @Override
    public String name() {
        return "heading";
    }

    @Override
    public String says() {
        return "a heading, explained by the first line under it";
    }

    @Override
    public Prior prior() {
        return new Prior(-3, 0.6);
    }

    @Override
    public int linkedFrom() {
        return 16;
    }

    @Override
    public Telling telling() {
        return Telling.phrase(-12);
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        List<FoundTerm> found = new ArrayList<>();
        Set<Integer> glossary = GlossaryShape.sections(spots.note(), spots.all());
        SectionStarts starts = new SectionStarts();
        Map<String, Optional<TermName>> names = new HashMap<>();
        for (Spot spot : spots.all()) {
            boolean opening = spot.block().section() == 0;
            Optional<TermName> name = names.computeIfAbsent(spot.heading(), Titled::name);
            switch (opening ? SectionStarts.Place.LATER : starts.next(spot)) {
                case FIRST ->
                    Titled.found(spot.heading(), spot)
                            .filter(term -> term.trust() == Trust.SURE)
                            .or(() -> name.flatMap(title -> Titled.later(title, spot)))
                            .or(() -> Titled.found(spot.heading(), spot))
                            .map(term -> glossary.contains(spot.block().section()) ? vouched(term) : term)
                            .ifPresent(found::add);
                case EARLY -> name.flatMap(title -> Titled.later(title, spot)).ifPresent(found::add);
                case LATER -> {}
            }
        }
        return found;
    }

    /** In a note that is a glossary in shape a heading is explained by any text that is no remark. */
    private static FoundTerm vouched(FoundTerm term) {
        String text = term.definition().text();
        if (term.trust() == Trust.SURE) {
            return term;
        }
        boolean remark = Sentences.isRemark(text) || Definitions.words(text) < ENOUGH_WORDS;
        return remark ? term : new FoundTerm(term.name(), term.aliases(), term.definition(), term.spot(), Trust.UNSURE);
    }
}
