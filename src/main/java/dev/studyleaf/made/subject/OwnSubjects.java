package dev.studyleaf.made.subject;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The terms of one note that can be asked for.
 *
 * @param telling those whose definition says enough to be told from others by it
 * @param formal sure ones whose definitions are too formal to be chosen from
 * @param shortForms abbreviations that the note spells out
 */
public record OwnSubjects(List<Subject> telling, List<Subject> formal, List<Subject> shortForms) {
    public OwnSubjects {
        telling = List.copyOf(telling);
        formal = List.copyOf(formal);
        shortForms = List.copyOf(shortForms);
    }

    /** Those of them that may be asked for, as they stand in the note. */
    public OwnSubjects only(Predicate<Subject> may) {
        return new OwnSubjects(placed(telling, may), placed(formal, may), placed(shortForms, may));
    }

    private static List<Subject> placed(List<Subject> all, Predicate<Subject> may) {
        return all.stream()
                .filter(may)
                .sorted(Comparator.comparingInt(
                        subject -> subject.block().span().offset()))
                .toList();
    }
}
