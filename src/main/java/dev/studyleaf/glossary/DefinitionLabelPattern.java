package dev.studyleaf.glossary;

import dev.studyleaf.note.Fragment;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code Definition: …} under a heading, in several languages: the heading is the name. */
final class DefinitionLabelPattern implements TermPattern {
    private static final Set<String> LABELS =
            Set.of("definition", "definición", "définition", "definizione", "definição", "定义", "定義");

    @Override
    public String name() {
        return "definition-label";
    }

    @Override
    public String says() {
        return "\"Definition:\" under a heading that is the name";
    }

    @Override
    public Precision precision() {
        return new Precision(0.5, 0.5);
    }

    @Override
    public boolean mayBeLabels() {
        return false;
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        return spots.all().stream().flatMap(spot -> found(spot).stream()).toList();
    }

    private static Optional<FoundTerm> found(Spot spot) {
        Optional<LeadSplit> split = LeadSplit.afterLead(
                        spot.text(), spot.block().lead().length())
                .or(() -> LeadSplit.plain(spot.text()))
                .filter(s -> LABELS.contains(TermWords.fold(s.name())));
        String title = spot.parentText().isEmpty() ? spot.heading() : spot.parentText();
        Optional<TermName> name = split.isEmpty() || title.endsWith(":") || TermWords.isGenericHeading(title)
                ? Optional.empty()
                : TermName.of(title);
        if (split.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        Fragment definition =
                Definitions.of(spot.block().text().from(split.get().from()), spot.below());
        return Definitions.isPoor(definition.text())
                ? Optional.empty()
                : Optional.of(new FoundTerm(name.get().text(), name.get().aliases(), definition, spot, Trust.SURE));
    }
}
