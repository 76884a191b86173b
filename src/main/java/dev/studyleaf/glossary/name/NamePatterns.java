package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spots;
import java.util.List;

/** Where names are looked for, the best place for a reader to be led to first. */
public final class NamePatterns {
    public static final HeadingNames HEADINGS = new HeadingNames();

    /** All of them; a new one is a new file and a line here. */
    public static final List<NamePattern> ALL = List.of(
            HEADINGS,
            new LeadNames(),
            new BareNames(),
            new TableNames(),
            new KindNames(),
            new PairedNames(),
            new MarkedNames(),
            new IntroducedNames(),
            new CalledNames(),
            new AskedNames(),
            new ProseNames(),
            new OpeningNames(),
            new HeadNounNames(),
            new LinkedNames(),
            new ItemNames(),
            new ShortFormNames(),
            new ExplainedNames(),
            new LegendNames(),
            new CallNames(),
            new ProgramNames(),
            new BracketedNames(),
            new ArrowNames(),
            new QuotedNames());

    private NamePatterns() {}

    /** All names of a note, pattern by pattern. */
    public static List<SeenName> names(Spots spots) {
        return ALL.stream().flatMap(pattern -> pattern.find(spots).stream()).toList();
    }
}
