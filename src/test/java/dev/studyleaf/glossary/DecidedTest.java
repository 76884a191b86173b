package dev.studyleaf.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.kept.Code;
import dev.studyleaf.kept.Codes;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.kept.Out;
import dev.studyleaf.kept.Seal;
import dev.studyleaf.kept.Shelf;
import dev.studyleaf.note.NoteCodes;
import dev.studyleaf.note.ParsedNote;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was decided of all names is taken up again as long as another use of one cannot change it. */
class DecidedTest {
    private static final String DEFINED = "# Joins\n\n- **Hash join**: a join that looks keys up in a table.\n";
    private static final String USE = "\nIn most of these a hash join is good.\n";
    /** More than any pattern asks for, with those that may be its own. */
    private static final String USED = "# Uses\n" + USE.repeat(5);

    /** So often that it is hardly more than a word. */
    private static final int EVERYWHERE = 40;

    /** What was seen in the note that changed, and what tells that; else the decision too. */
    private static final int TAKEN_UP = 2;

    private static final int DECIDED_ANEW = 3;
    /** Of both notes. */
    private static final int ALL = 5;

    @TempDir
    private Path folder;

    @Test
    void a_use_more_or_less_of_a_name_that_is_used_sometimes_changes_nothing() {
        Glossary before = made(USED, ALL);
        assertThat(before.terms()).extracting(Term::name).containsExactly("Hash join");
        assertThat(made(USED + USE, TAKEN_UP)).hasToString(before.toString());
        assertThat(made(USED + "\nNothing more.\n" + USE, 1)).hasToString(before.toString());
        assertThat(made(USED, 0)).hasToString(before.toString());
    }

    @Test
    void all_is_decided_anew_where_the_name_is_used_everywhere_by_now_or_hardly() {
        made(USED, ALL);
        made(USED + USE + USE, TAKEN_UP);
        made(USED + USE.repeat(EVERYWHERE), DECIDED_ANEW);
        made(USED + USE.repeat(EVERYWHERE) + USE, TAKEN_UP);
        made("# Uses\n" + USE + USE, DECIDED_ANEW);
    }

    @Test
    void a_name_that_is_written_in_another_way_is_decided_anew() {
        made(USED, ALL);
        made(USED.replaceFirst("a hash", "a Hash"), DECIDED_ANEW);
    }

    /** The glossary of a new process, which makes so many pieces anew. */
    private Glossary made(String uses, int pieces) {
        Codes sums = NoteCodes.sums(new Codes()).told(Seal.class, (Out out, Seal seal) -> Seal.write(out, seal));
        Codes values = NoteCodes.ofNote(new Codes());
        Map<String, Code<Object>> works = new HashMap<>();
        FindCodes.works(values).forEach((work, type) -> works.put(work, values.of(type)));
        List<NoteFinds> found = Stream.of(note("joins.md", DEFINED), note("uses.md", uses))
                .map(NoteFinds::of)
                .toList();
        try (Shelf shelf = Shelf.open(folder.resolve("pieces"), "program", sums, works, Set.of())
                .orElseThrow()) {
            Glossary glossary = GlossaryMaker.make(found, List.of(), Kept.on(shelf), new Diagnostics());
            assertThat(shelf.made()).as(uses).isEqualTo(pieces);
            return glossary;
        }
    }

    private static ParsedNote note(String path, String markdown) {
        ParsedNote note = Notes.note(path, markdown);
        note.made(OptionalLong.of(Out.sum(markdown)), () -> note);
        return note;
    }
}
