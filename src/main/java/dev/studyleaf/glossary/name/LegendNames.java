package dev.studyleaf.glossary.name;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.spot.Tables;
import dev.studyleaf.glossary.words.ThingNames;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.NoteBlock.Kind;
import dev.studyleaf.note.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a formula says of its own signs, {@code T \ldots \text{Periodendauer}}, and what a table of signs says they are. */
final class LegendNames extends NamePattern {
    private static final Sought LEGEND = Sought.of(
            "(?U)(?:\\\\[lc]?dots|\\.\\.\\.|…|:)\\s*\\\\(?:text|mathrm|textrm)\\{\\s*(\\p{L}[^{}()\\n]{2,50})");

    private static final Pattern SAME = Pattern.compile("\\s*/\\s*");

    private static final int MOST_WORDS = 3;

    LegendNames() {
        super("legend", "what a formula or a table says of its sign", NameSign.EXPLAINED);
    }

    @Override
    public List<SeenName> find(Spots spots) {
        List<SeenName> found = new ArrayList<>();
        look(spots.note().blocks(), spots, found);
        for (NoteBlock table : Tables.of(spots.note())) {
            Tables.namesOfSigns(table).forEach(cell -> add(cell.text().text(), cell, spots, found));
        }
        return found;
    }

    private void look(List<NoteBlock> blocks, Spots spots, List<SeenName> found) {
        for (NoteBlock block : blocks) {
            if (block.kind() == Kind.FORMULA) {
                legend(block, spots, found);
            }
            look(block.children(), spots, found);
        }
    }

    private void legend(NoteBlock block, Spots spots, List<SeenName> found) {
        SourceSpan span = block.span();
        String source = spots.note().text().text().substring(span.offset(), span.offset() + span.length());
        Sought.Finds legends = LEGEND.in(source);
        while (legends.find()) {
            MatchResult legend = legends.found();
            for (String words : SAME.split(legend.group(1))) {
                add(words, block, spots, found);
            }
        }
    }

    private void add(String words, NoteBlock block, Spots spots, List<SeenName> found) {
        ThingNames.in(words).stream()
                .filter(name -> name.length() <= MOST_WORDS)
                .forEach(name -> found.add(new SeenName(this, name, spots.note(), block.section(), block.span())));
    }
}
