package dev.studyleaf.glossary.name;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.glossary.Glossary;
import dev.studyleaf.glossary.GlossaryMaker;
import dev.studyleaf.glossary.NamedPlace;
import dev.studyleaf.glossary.Notes;
import dev.studyleaf.glossary.Term;
import dev.studyleaf.glossary.spot.Spots;
import java.util.List;
import java.util.stream.Stream;

/** What is seen in the notes of tests. */
final class SeenNames {
    private SeenNames() {}

    /** What a pattern sees in a note. */
    static List<String> seen(NamePattern pattern, String markdown) {
        return pattern.find(Spots.of(Notes.note(markdown))).stream()
                .map(name -> name.name().text())
                .toList();
    }

    /** All that the glossary has by name: terms, then the index. */
    static List<String> listed(String markdown) {
        Glossary glossary = GlossaryMaker.make(List.of(Notes.note(markdown)), List.of(), new Diagnostics());
        return Stream.concat(
                        glossary.terms().stream().map(Term::name),
                        glossary.names().stream().map(NamedPlace::name))
                .toList();
    }
}
