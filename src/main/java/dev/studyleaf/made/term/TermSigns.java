package dev.studyleaf.made.term;

import dev.studyleaf.lexicon.Lexicon;
import dev.studyleaf.made.form.Material;
import dev.studyleaf.made.subject.Subject;
import dev.studyleaf.made.weigh.Sign;
import dev.studyleaf.made.weigh.Signs;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What speaks for and against the questions about a term. */
final class TermSigns {
    private static final double VERY_SURE = 0.92;
    private static final int LONGEST_CATEGORY = 40;
    private static final Pattern ARTICLE = Pattern.compile("(?iU)^\\W*(?:" + Lexicon.either("made.article") + ")\\b");
    private static final Pattern FIGURE = Pattern.compile("\\d");

    /** Patterns whose unsure terms give good questions in less than half of the labelled cases. */
    private static final Set<String> LOOSE =
            Set.of("colon-lead", "sentence", "row", "bold-head", "named-item", "dash-lead");

    private TermSigns() {}

    /** Whether what is said begins with an article, and so with the kind of a thing. */
    static boolean saysKind(String said) {
        return ARTICLE.matcher(said).find();
    }

    /** Those of a question about one term. */
    static Set<Sign> of(Subject subject, Material material) {
        Signs signs = new Signs(material.place(subject.block()), Sign.TERM);
        boolean figures = FIGURE.matcher(subject.definition()).find();
        signs.when(!subject.isSure(), Sign.UNSURE_TERM);
        signs.when(
                !subject.isSure() && (figures || LOOSE.contains(subject.term().pattern())), Sign.DOUBTFUL_TERM);
        signs.when(subject.term().evidence().confidence() >= VERY_SURE, Sign.VERY_SURE_TERM);
        signs.when(subject.uses() > 1, Sign.USED_AGAIN);
        signs.when(figures, Sign.FIGURES);
        signs.when(saysKind(subject.definition()), Sign.KIND);
        signs.when(subject.category().length() > LONGEST_CATEGORY, Sign.LONG_CATEGORY);
        return signs.all();
    }

    /** Those of a question about the list below a term. */
    static Set<Sign> ofNamed(Subject subject, Material material) {
        return new Signs(ofAll(List.of(subject), material), Sign.NAMED_LIST).all();
    }

    /** Those of a question about a list of names. */
    static Set<Sign> ofNames(List<Subject> subjects, Material material) {
        return new Signs(material.place(subjects.get(0).block()), Sign.PAIRED).all();
    }

    /** Those of a question about a list: the terms are all sure, or it is not. */
    static Set<Sign> ofAll(List<Subject> subjects, Material material) {
        Signs signs = new Signs(material.place(subjects.get(0).block()), Sign.LISTED);
        signs.when(!subjects.stream().allMatch(Subject::isSure), Sign.UNSURE_TERM);
        return signs.all();
    }
}
