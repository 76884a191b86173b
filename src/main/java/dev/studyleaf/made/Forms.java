package dev.studyleaf.made;

import java.util.List;

/** All forms; a new one is a new file and a line here. */
final class Forms {
    static final List<Form> ALL = List.of(
            new UseCases(),
            new MatchingTerms(),
            new TableRows(),
            new Sides(),
            new WrittenQuestions(),
            new TermChoice(),
            new DefinitionChoice(),
            new TypedTerm(),
            new Recall(),
            new Listed(),
            new Meaning(),
            new Told());

    private Forms() {}
}
