package dev.studyleaf.note;

import dev.studyleaf.kept.Code;
import dev.studyleaf.kept.Codes;
import dev.studyleaf.kept.In;
import dev.studyleaf.kept.Out;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A note that was let go of: what is asked of all notes first, and behind it what is read when somebody looks into it. */
final class NoteCode implements Code<ParsedNote> {
    /** What stands for running text and blocks in the first part. */
    private record Sizes(int runs, int blocks, BlockOutline outline) {}

    private final Codes codes;
    private final Code<Object> components;

    /** @param components writes and reads a note as the record that it is */
    NoteCode(Codes codes, Code<Object> components) {
        this.codes = codes;
        this.components = components;
    }

    @Override
    public void write(ParsedNote note, Out out) {
        components.write(note.with(List.of(), List.of()), out);
        Sizes sizes = new Sizes(note.runs().size(), note.blocks().size(), note.outline());
        codes.of(Sizes.class).write(sizes, out);
        Code<Object> body = codes.of(LaterBody.Body.class);
        out.part(part -> body.write(new LaterBody.Body(note.runs(), note.blocks()), part));
    }

    @Override
    public ParsedNote read(In in) {
        ParsedNote note = (ParsedNote) components.read(in);
        Sizes sizes = (Sizes) codes.of(Sizes.class).read(in);
        Code<Object> code = codes.of(LaterBody.Body.class);
        Supplier<Optional<LaterBody.Body>> read = in.part(part -> (LaterBody.Body) code.read(part));
        LaterBody body = new LaterBody(read, note.tree());
        return note.with(body.runs(sizes.runs()), body.blocks(sizes.blocks(), sizes.outline()));
    }
}
