package dev.studyleaf.assemble;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.note.Anchor;
import dev.studyleaf.note.NoteLink;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.Section;
import dev.studyleaf.study.LinkTable.Embedded;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A note or a part of one that can be copied in.
 *
 * @param note it belongs to
 * @param anchor its section or block, or empty for all of it
 * @param embeds in it, in order
 * @param size how many characters of Markdown it has at most
 */
record EmbeddedPart(ParsedNote note, String anchor, List<NoteLink> embeds, long size) {
    static EmbeddedPart of(ParsedNote note, String anchor) {
        Optional<SourceSpan> block = note.anchors().stream()
                .filter(place -> place.id().equals(anchor))
                .map(Anchor::span)
                .findFirst();
        if (block.isPresent()) {
            SourceSpan span = block.get();
            return of(
                    note,
                    anchor,
                    link -> span.offset() <= link.span().offset() && link.span().offset() < span.end(),
                    span.length());
        }
        List<Section> sections = note.sectionsOf(anchor);
        int from = sections.isEmpty() ? 0 : sections.get(0).index();
        int to = from + sections.size();
        long whole = note.file().body().length();
        return of(note, anchor, link -> from <= link.section() && link.section() < to, whole);
    }

    private static EmbeddedPart of(ParsedNote note, String anchor, Predicate<NoteLink> inside, long size) {
        List<NoteLink> embeds = note.links().stream()
                .filter(link -> link.kind() == NoteLink.Kind.EMBED && inside.test(link))
                .toList();
        return new EmbeddedPart(note, anchor, embeds, size);
    }

    Embedded name() {
        return new Embedded(note.path(), anchor);
    }
}
