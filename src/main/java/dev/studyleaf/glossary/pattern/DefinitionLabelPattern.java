package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.AnnouncedName;
import dev.studyleaf.glossary.words.Definitions;
import dev.studyleaf.glossary.words.LeadSplit;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.glossary.words.TermWords;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code Definition: …} or a heading {@code Definition} under a heading, in several languages: the heading is the name. */
final class DefinitionLabelPattern implements TermPattern {
    @Override
    public String name() {
        return "definition-label";
    }

    @Override
    public String says() {
        return "\"Definition:\" under a heading that is the name";
    }

    @Override
    public Prior prior() {
        return new Prior(-2, 0.5);
    }

    @Override
    public boolean mayBeLabels() {
        return false;
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        List<FoundTerm> found = new ArrayList<>();
        int last = 0;
        for (Spot spot : spots.all()) {
            found(spot).ifPresent(found::add);
            int section = spot.block().section();
            if (section > last && spot.parent().isEmpty()) {
                last = section;
                underHeading(spot).ifPresent(found::add);
            }
        }
        return found;
    }

    /** A section that is called so defines what the section around it is called. */
    private static Optional<FoundTerm> underHeading(Spot first) {
        if (!AnnouncedName.isWord(first.heading())) {
            return Optional.empty();
        }
        Fragment definition = Definitions.shortened(first.block().text());
        return TermName.of(around(first))
                .filter(name -> !name.isList() && !Definitions.isPoor(definition.text()))
                .map(name -> new FoundTerm(name.text(), name.aliases(), definition, first, Trust.SURE));
    }

    private static String around(Spot spot) {
        List<Section> sections = spot.note().sections();
        int section = spot.block().section();
        int level = sections.get(section).level();
        while (section > 0 && sections.get(section).level() >= level) {
            section--;
        }
        return section == 0 ? spot.note().title() : sections.get(section).title();
    }

    private static Optional<FoundTerm> found(Spot spot) {
        Optional<LeadSplit> split = LeadSplit.afterLead(
                        spot.text(), spot.block().lead().length())
                .or(() -> LeadSplit.plain(spot.text()))
                .filter(s -> AnnouncedName.isWord(s.name()));
        String title = spot.parentText().isEmpty() ? spot.heading() : spot.parentText();
        Optional<TermName> name = split.isEmpty() || title.endsWith(":") || TermWords.isGenericHeading(title)
                ? Optional.empty()
                : TermName.of(title);
        if (split.isEmpty() || name.isEmpty() || AnnouncedPattern.inText(spot).isPresent()) {
            return Optional.empty();
        }
        Fragment definition =
                Definitions.of(spot.block().text().from(split.get().from()), spot.below());
        return Definitions.isPoor(definition.text())
                ? Optional.empty()
                : Optional.of(new FoundTerm(name.get().text(), name.get().aliases(), definition, spot, Trust.SURE));
    }
}
