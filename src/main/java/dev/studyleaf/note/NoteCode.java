package dev.studyleaf.note;

import dev.studyleaf.kept.Code;
import dev.studyleaf.kept.Codes;
import dev.studyleaf.kept.In;
import dev.studyleaf.kept.Out;
import dev.studyleaf.source.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A note that was let go of: what is asked of all notes first, and behind it what is read when somebody looks into it. */
final class NoteCode implements Code<ParsedNote> {
    /** All but running text and blocks. */
    private record First(
            SourceFile file,
            String title,
            String titleId,
            Fragment heading,
            List<Section> sections,
            List<Anchor> anchors,
            int runs,
            int blocks,
            BlockOutline outline,
            List<Callout> callouts,
            List<NoteLink> links,
            List<Formula> formulas,
            int words,
            Optional<String> language,
            NoteTree tree) {
        static First of(ParsedNote note) {
            return new First(
                    note.file(),
                    note.title(),
                    note.titleId(),
                    note.heading(),
                    note.sections(),
                    note.anchors(),
                    note.runs().size(),
                    note.blocks().size(),
                    note.outline(),
                    note.callouts(),
                    note.links(),
                    note.formulas(),
                    note.words(),
                    note.language(),
                    note.tree());
        }

        ParsedNote with(LaterBody body) {
            return new ParsedNote(
                    file,
                    title,
                    titleId,
                    heading,
                    sections,
                    anchors,
                    body.runs(runs),
                    body.blocks(blocks, outline),
                    callouts,
                    links,
                    formulas,
                    words,
                    language,
                    tree);
        }
    }

    private final Codes codes;

    NoteCode(Codes codes) {
        this.codes = codes;
    }

    @Override
    public void write(ParsedNote note, Out out) {
        codes.of(First.class).write(First.of(note), out);
        Code<Object> body = codes.of(LaterBody.Body.class);
        out.part(part -> body.write(new LaterBody.Body(note.runs(), note.blocks()), part));
    }

    @Override
    public ParsedNote read(In in) {
        First first = (First) codes.of(First.class).read(in);
        Code<Object> code = codes.of(LaterBody.Body.class);
        Supplier<Optional<LaterBody.Body>> body = in.part(part -> (LaterBody.Body) code.read(part));
        return first.with(new LaterBody(body, first.tree()));
    }
}
