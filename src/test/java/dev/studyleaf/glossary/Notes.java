package dev.studyleaf.glossary;

import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.parse.NoteParser;
import dev.studyleaf.source.DeclaredTerm;
import dev.studyleaf.source.FrontMatter;
import dev.studyleaf.source.Placing;
import dev.studyleaf.source.SourceFile;
import java.util.List;
import java.util.Optional;

/** Notes for the tests of this room, parsed as every note is. */
public final class Notes {
    private Notes() {}

    public static ParsedNote note(String path, String markdown, DeclaredTerm... terms) {
        FrontMatter front = new FrontMatter(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(terms),
                false,
                Optional.empty(),
                true,
                false,
                1,
                Placing.NONE);
        return NoteParser.parse(new SourceFile(new SourceText(path, markdown), front, 0));
    }

    public static ParsedNote note(String markdown) {
        return note("note.md", markdown);
    }
}
