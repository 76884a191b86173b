package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.Definitions;
import dev.studyleaf.glossary.words.Sentences;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A name on a line, and {@code : definition} on the next: the definition lists of other Markdown programs. */
final class DefinitionListPattern implements TermPattern {
    /** In the source, since the text has no line ends. */
    private static final Pattern PAIR = Pattern.compile("^[^\\n]{1,90}\\n\\s*:\\h+\\S");

    /** The same in the text. */
    private static final String COLON = " : ";

    @Override
    public String name() {
        return "definition-list";
    }

    @Override
    public String says() {
        return "a name, and on the next line a colon and its definition";
    }

    @Override
    public Prior prior() {
        return new Prior(8, 0.95);
    }

    @Override
    public boolean mayBeLabels() {
        return false;
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        return spots.all().stream()
                .filter(spot -> spot.block().kind() == Kind.PARAGRAPH)
                .flatMap(spot -> found(spot).stream())
                .toList();
    }

    private static Optional<FoundTerm> found(Spot spot) {
        int colon = spot.text().indexOf(COLON);
        if (colon < 0 || !PAIR.matcher(spot.source()).find()) {
            return Optional.empty();
        }
        Fragment definition = spot.block().text().from(colon + COLON.length());
        return Definitions.isPoor(definition.text())
                ? Optional.empty()
                : TermName.of(spot.text().substring(0, colon))
                        .map(name -> Leads.named(name, definition, spot, trust(definition.text())));
    }

    private static Trust trust(String said) {
        return Sentences.isRemark(said) || Sentences.isAside(said) ? Trust.CUE : Trust.SURE;
    }
}
