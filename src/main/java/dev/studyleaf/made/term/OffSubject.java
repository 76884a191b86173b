package dev.studyleaf.made.term;

import dev.studyleaf.made.form.Material;
import dev.studyleaf.made.subject.Subject;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.OneLine;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether what stands where a term is explained does not explain it: it points back to a text above, or goes on in a
 * list of which it has the beginning alone.
 */
final class OffSubject {

    /** Those of them that have all of a section below them. */
    private static final Set<String> HEADED = Set.of("heading", "title", "heading-phrase");

    /** What was named before is meant. */
    private static final Pattern BACK = Pattern.compile(
            "(?iU)^(?:this|these|those|that|it|they|dies\\p{L}*|das|es|sie|diese|esto|estos|"
                    + "estas?|éste?|ésta|ello|ceci|cela|c['’]est|il s['’]agit|elles?|ils?|quest[oaei]|esso|essa|isto|este|esse|essa|dit|deze|het|dat)\\b");

    private OffSubject() {}

    static boolean is(Subject subject, Explanation answer, Material material) {
        return pointsBack(subject, material) || isCut(subject, answer, material) || isListAlone(subject, answer);
    }

    /** Whether it is not the first that is said under its heading, or begins by pointing at what stands before it. */
    private static boolean pointsBack(Subject subject, Material material) {
        return !material.layout().isFirst(subject.block())
                && BACK.matcher(material.layout().textOf(subject.block())).find();
    }

    /** Whether more stands in the list below than what it has of that. */
    private static boolean isCut(Subject subject, Explanation answer, Material material) {
        String said = OneLine.of(subject.term().definition().text());
        List<NoteBlock> below = material.layout().itemsBelow(subject.block());
        if (!answer.points().isEmpty() || below.size() < 2) {
            return false;
        }
        String first = OneLine.of(below.get(0).text().text());
        return said.length() > first.length() && said.endsWith(first);
    }

    /** Whether a list is all that is said, of points that go on from the name and say no kind of thing. */
    private static boolean isListAlone(Subject subject, Explanation answer) {
        if (!answer.isList() || HEADED.contains(subject.term().pattern())) {
            return false;
        }
        String first = OneLine.of(answer.points().get(0).text());
        return Character.isLowerCase(first.codePointAt(0)) && !TermSigns.saysKind(first);
    }
}
