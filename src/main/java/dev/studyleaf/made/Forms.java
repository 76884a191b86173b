package dev.studyleaf.made;

import dev.studyleaf.made.form.Form;
import dev.studyleaf.made.structure.Formula;
import dev.studyleaf.made.structure.Listed;
import dev.studyleaf.made.structure.Sides;
import dev.studyleaf.made.structure.TableRows;
import dev.studyleaf.made.structure.Told;
import dev.studyleaf.made.structure.WrittenQuestions;
import dev.studyleaf.made.term.Abbreviation;
import dev.studyleaf.made.term.DefinitionChoice;
import dev.studyleaf.made.term.MatchingTerms;
import dev.studyleaf.made.term.Meaning;
import dev.studyleaf.made.term.Paired;
import dev.studyleaf.made.term.Recall;
import dev.studyleaf.made.term.TermChoice;
import dev.studyleaf.made.term.TypedTerm;
import dev.studyleaf.made.term.UseCases;
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
            new Abbreviation(),
            new Recall(),
            new Formula(),
            new Listed(),
            new Paired(),
            new Meaning(),
            new Told());

    private Forms() {}
}
