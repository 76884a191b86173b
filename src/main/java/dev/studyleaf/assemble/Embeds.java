package dev.studyleaf.assemble;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.note.NoteLink;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.study.LinkTable.Embedded;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides which embeds are copied in. One that would copy itself, that lies too deep or that makes its page too long is a
 * link instead. Each part is looked at once, whatever copies it in.
 */
final class Embeds {
    /** How deep embeds may lie in one another. */
    static final int DEEPEST = 8;
    /** How long a note may get by what is copied in, in characters of its Markdown. */
    static final int LONGEST = 1_000_000;

    /** A part on its way: its embeds that are still to be looked at, and what it has grown to. */
    private static final class Visit {
        final EmbeddedPart part;
        final Deque<NoteLink> left;
        long size;
        int depth;

        Visit(EmbeddedPart part) {
            this.part = part;
            this.left = new ArrayDeque<>(part.embeds());
            this.size = part.size();
        }
    }

    private record Measure(long size, int depth) {}

    private final Map<String, Map<String, FoundLink>> found;
    private final Diagnostics diagnostics;
    private final Map<Embedded, Measure> measured = new HashMap<>();
    private final Map<String, Map<String, Embedded>> copied = new HashMap<>();
    private final Map<Embedded, EmbeddedPart> parts = new HashMap<>();
    private final Set<List<String>> refused = new HashSet<>();
    private final Deque<Visit> visits = new ArrayDeque<>();

    private Embeds(Map<String, Map<String, FoundLink>> found, Diagnostics diagnostics) {
        this.found = found;
        this.diagnostics = diagnostics;
    }

    /** For each note's path, what its embeds copy in. */
    static Map<String, Map<String, Embedded>> of(
            List<ParsedNote> notes, Map<String, Map<String, FoundLink>> found, Diagnostics diagnostics) {
        Embeds embeds = new Embeds(found, diagnostics);
        for (ParsedNote note : notes) {
            if (note.links().stream().anyMatch(link -> link.kind() == NoteLink.Kind.EMBED)) {
                embeds.measure(embeds.part(note, ""));
            }
        }
        return embeds.copied;
    }

    private void measure(EmbeddedPart whole) {
        if (!measured.containsKey(whole.name())) {
            visits.push(new Visit(whole));
        }
        while (!visits.isEmpty()) {
            Visit visit = visits.element();
            NoteLink link = visit.left.peek();
            if (link == null) {
                measured.put(visit.part.name(), new Measure(visit.size, visit.depth));
                visits.pop();
            } else {
                step(visit, link);
            }
        }
    }

    /** Looks at the next embed of a part, or first at what that embed copies in. */
    private void step(Visit visit, NoteLink link) {
        ParsedNote note = visit.part.note();
        FoundLink target = found.getOrDefault(note.path(), Map.of()).get(link.destination());
        boolean isLink = refused.contains(List.of(note.path(), link.destination()));
        if (isLink || target == null || target.note().isEmpty()) {
            visit.left.pop();
            return;
        }
        EmbeddedPart part = part(target.note().get(), target.anchor());
        Measure measure = measured.get(part.name());
        if (measure == null && !open(part)) {
            visits.push(new Visit(part));
            return;
        }
        visit.left.pop();
        if (measure == null) {
            refuse(note, link, Code.EMBED_CYCLE, "copies itself in: " + circle(part), "make one of them a link");
        } else if (measure.depth() >= DEEPEST) {
            String message = "lies in more than " + DEEPEST + " embeds";
            refuse(note, link, Code.EMBED_LIMIT, message, "make it a link");
        } else if (visit.size + measure.size() > LONGEST) {
            String message = "makes the note longer than " + LONGEST + " characters";
            refuse(note, link, Code.EMBED_LIMIT, message, "make it a link");
        } else {
            visit.size += measure.size();
            visit.depth = Math.max(visit.depth, measure.depth() + 1);
            copied.computeIfAbsent(note.path(), path -> new HashMap<>()).put(link.destination(), part.name());
        }
    }

    private EmbeddedPart part(ParsedNote note, String anchor) {
        return parts.computeIfAbsent(new Embedded(note.path(), anchor), name -> EmbeddedPart.of(note, anchor));
    }

    private boolean open(EmbeddedPart part) {
        return visits.stream().anyMatch(visit -> visit.part.name().equals(part.name()));
    }

    private String circle(EmbeddedPart part) {
        StringBuilder names = new StringBuilder("`" + part.note().path() + "`");
        visits.stream()
                .takeWhile(visit -> !visit.part.name().equals(part.name()))
                .collect(Collectors.toCollection(ArrayDeque::new))
                .descendingIterator()
                .forEachRemaining(visit ->
                        names.append(" → `").append(visit.part.note().path()).append('`'));
        return names.append(" → `").append(part.note().path()).append('`').toString();
    }

    private void refuse(ParsedNote note, NoteLink link, Code code, String message, String help) {
        refused.add(List.of(note.path(), link.destination()));
        copied.getOrDefault(note.path(), new HashMap<>()).remove(link.destination());
        diagnostics.add(note.text(), link.span(), code, "this embed " + message, help);
    }
}
