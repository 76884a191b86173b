package dev.studyleaf.made;

import dev.studyleaf.glossary.Glossary;
import dev.studyleaf.glossary.link.TermMatcher;
import dev.studyleaf.glossary.link.TermUse;
import java.util.List;

/**
 * The terms of a study and where they are.
 *
 * @param matcher finds those that are linked in a text
 * @param uses those that each note uses, in the order of the notes
 */
public record StudyTerms(Glossary glossary, TermMatcher matcher, List<List<TermUse>> uses) {
    public StudyTerms {
        uses = List.copyOf(uses);
    }
}
