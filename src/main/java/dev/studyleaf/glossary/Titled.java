package dev.studyleaf.glossary;

import dev.studyleaf.note.Fragment;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** What a title and the first words under it say together. */
final class Titled {
    private static final int ENOUGH_WORDS = 4;

    private Titled() {}

    /**
     * The term that a title names: sure when the first words say "TITLE is a …", else a cue.
     *
     * @param first the first text under the title
     */
    static Optional<FoundTerm> found(String title, Spot first) {
        // A bare name above a list explains itself, not what it stands under.
        boolean named = !first.below().isEmpty() && (!first.isItem() || Definitions.words(first.text()) < ENOUGH_WORDS);
        if (named || TermWords.isGenericHeading(title) || TermWords.isFacetHeading(title)) {
            return Optional.empty();
        }
        Optional<TermName> name = TermName.of(title).filter(n -> n.isPlainNoun() && !n.isList());
        return name.flatMap(n -> found(n, first));
    }

    private static Optional<FoundTerm> found(TermName name, Spot first) {
        Optional<Fragment> defined = defined(name, first);
        if (defined.isEmpty() && Definitions.isLead(first.block())) {
            return Optional.empty();
        }
        Fragment said =
                defined.orElseGet(() -> Definitions.shortened(first.block().text()));
        if (Definitions.isPoor(said.text()) || said.text().strip().endsWith(":")) {
            return Optional.empty();
        }
        return Optional.of(Leads.found(name, said, first, defined.isPresent() ? Trust.SURE : Trust.CUE));
    }

    /** What stands after "A graph is", where the title is "Graph" or "Graphs". */
    private static Optional<Fragment> defined(TermName name, Spot first) {
        String text = first.text();
        for (String subject : subjects(name)) {
            int start = article(text);
            if (text.regionMatches(true, start, subject, 0, subject.length())) {
                Matcher verb = IsAPattern.VERB.matcher(text).region(start + subject.length(), text.length());
                if (verb.lookingAt()) {
                    return Optional.of(
                            Definitions.shortened(first.block().text().from(verb.end())));
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> subjects(TermName name) {
        List<String> subjects = new java.util.ArrayList<>(List.of(name.text()));
        subjects.addAll(name.aliases());
        subjects.addAll(Inflections.plurals(name.text()));
        subjects.addAll(Inflections.singulars(name.text()));
        return subjects;
    }

    private static int article(String text) {
        for (String article : List.of("A ", "An ", "The ")) {
            if (text.startsWith(article)) {
                return article.length();
            }
        }
        return 0;
    }
}
