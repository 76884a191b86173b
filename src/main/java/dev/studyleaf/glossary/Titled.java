package dev.studyleaf.glossary;

import dev.studyleaf.note.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a title and the first words under it say together. */
final class Titled {
    private static final int ENOUGH_WORDS = 4;

    private static final List<String> ARTICLES = List.of(
            "A ", "An ", "The ", "Ein ", "Eine ", "Der ", "Die ", "Das ", "Un ", "Una ", "El ", "La ", "Le ", "Les ",
            "L'", "Il ", "Lo ");

    /** Words that stand for the title. */
    private static final List<String> PRONOUNS = List.of("It", "This", "Es", "Sie", "Er", "C'est", "Il");

    /** What a subject that is the title does in a first line: more verbs than elsewhere, for the title vouches for it. */
    private static final Pattern VERB =
            Pattern.compile("(?:" + IsAPattern.VERB.pattern() + "|\\s+(?=(?:allows?|enables?|lets?"
                    + "|provides?|helps?|consists?|describes?|converts?|combines?|is\\s+used|are\\s+used|ermöglich(?:t|en)|dien(?:t|en)"
                    + "|beschreib(?:t|en)|permiten?|proporciona|permet)\\s))");

    /** A first line without a subject: "A way to give others access". */
    private static final Pattern BARE = Pattern.compile("^(?:An?|Ein|Eine|Una?|Une)\\s+\\S+.*");

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
        return Optional.of(Leads.named(name, said, first, defined.isPresent() ? Trust.SURE : Trust.CUE));
    }

    /** What stands after "A graph is", where the title is "Graph" or "Graphs". */
    private static Optional<Fragment> defined(TermName name, Spot first) {
        String text = first.text();
        for (String subject : subjects(name)) {
            int start = article(text);
            if (text.regionMatches(true, start, subject, 0, subject.length())) {
                Matcher verb = VERB.matcher(text).region(start + subject.length(), text.length());
                if (verb.lookingAt()) {
                    return Optional.of(
                            Definitions.shortened(first.block().text().from(verb.end())));
                }
            }
        }
        boolean bare = Definitions.words(text) >= ENOUGH_WORDS
                && BARE.matcher(text).matches()
                && !Sentences.isRemark(text)
                && !Sentences.isSentence(text);
        return bare ? Optional.of(Definitions.shortened(first.block().text())) : Optional.empty();
    }

    private static List<String> subjects(TermName name) {
        List<String> subjects = new ArrayList<>(List.of(name.text()));
        subjects.addAll(name.aliases());
        subjects.addAll(Inflections.plurals(name.text()));
        subjects.addAll(Inflections.singulars(name.text()));
        subjects.addAll(PRONOUNS);
        return subjects;
    }

    private static int article(String text) {
        for (String article : ARTICLES) {
            if (text.startsWith(article)) {
                return article.length();
            }
        }
        return 0;
    }
}
