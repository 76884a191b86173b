package dev.studyleaf.glossary;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.glossary.pattern.TermPatterns;
import dev.studyleaf.glossary.spot.Spots;
import java.util.List;
import java.util.stream.Stream;

/** What is found in one note, in short words for tests. */
public final class Found {
    private Found() {}

    /** What the patterns see that is no cue, before the rest of the notes is asked: {@code [name, alias] = definition}. */
    public static List<String> found(String markdown) {
        return TermPatterns.ALL.stream()
                .flatMap(p -> p.find(Spots.of(Notes.note(markdown))).stream())
                .filter(t -> !t.trust().isCue())
                .map(t ->
                        Stream.concat(Stream.of(t.name()), t.aliases().stream()).toList()
                                + " = "
                                + t.definition().text())
                .toList();
    }

    public static List<String> terms(String markdown) {
        return GlossaryMaker.make(List.of(Notes.note(markdown)), List.of(), new Diagnostics()).terms().stream()
                .map(Term::name)
                .toList();
    }

    public static List<String> linked(String markdown) {
        return GlossaryMaker.make(List.of(Notes.note(markdown)), List.of(), new Diagnostics()).terms().stream()
                .filter(Term::link)
                .map(Term::name)
                .toList();
    }

    public static List<String> cues(String markdown) {
        return GlossaryMaker.make(List.of(Notes.note(markdown)), List.of(), new Diagnostics()).cues().stream()
                .map(cue -> cue.heading() + " > " + cue.parent() + " > " + cue.name() + " = "
                        + cue.definition().text())
                .toList();
    }
}
