package dev.studyleaf.made.term;

import dev.studyleaf.made.form.Material;
import dev.studyleaf.made.subject.Subject;
import dev.studyleaf.made.words.Stems;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.OneLine;
import dev.studyleaf.note.Section;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether what stands where a term is explained does not explain it: it points back to a text above, speaks of what the heading
 * names, goes on in a list of which it has the beginning alone, or stands under a heading that is no name.
 */
final class OffSubject {
    /** Patterns of names above their explanation. */
    private static final Set<String> ABOVE = Set.of("heading", "title", "heading-phrase", "plain-head", "bold-head");

    /** Those of them that have all of a section below them. */
    private static final Set<String> HEADED = Set.of("heading", "title", "heading-phrase");

    /** What was named before is meant. */
    private static final Pattern BACK = Pattern.compile(
            "(?iU)^(?:this|these|those|that|it|they|dies\\p{L}*|das|es|sie|diese|esto|estos|"
                    + "estas?|éste?|ésta|ello|ceci|cela|c['’]est|il s['’]agit|elles?|ils?|quest[oaei]|esso|essa|isto|este|esse|essa|dit|deze|het|dat)\\b");

    /** A thing that is spoken of by its article and its name: "The representation extends …". */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?iU)^(?:l['’]|(?:the|die|der|das|les?|la|el|los|las|il|lo|gli|o|os|de|het)\\s)(\\p{L}{3,})(?:,| (?!(?:of|de|der|des|du|di|del|della|dei|van|von|do|da|dos|das)\\b))");

    /** Where or when something is: such a heading names no thing. */
    private static final Pattern WHERE = Pattern.compile(
            "(?iU)\\s(?:in|at|during|within|on|im|bei|während|dans|pendant|en|durante|nel|nella|nei|no|na|nos|nas|tijdens)\\s");

    /** What is said by a verb alone, as the heading were its subject. */
    private static final Pattern VERB = Pattern.compile(
            "(?U)^(?:\\p{L}{3,}(?<!s)s|Ist|Sind|Hat|Haben|Wird|Werden|Besteht|Est|Sont|Permet|Es|Son|Permite[n]?|È|Sono|Permette|É|São) ");

    private static final Pattern SENTENCES = Pattern.compile("(?U)\\p{L}{3}[.!?] \\p{Lu}");
    private static final Pattern CLOSED = Pattern.compile("[.!?)\\]”\"»:]$");

    /** What is said of two things or more. */
    private static final Pattern MANY = Pattern.compile(",\\s*\\p{L}");

    private OffSubject() {}

    static boolean is(Subject subject, Explanation answer, Material material) {
        return pointsBack(subject, material)
                || speaksOfHeading(subject, material)
                || isWhere(subject)
                || isCut(subject, answer, material)
                || isListAlone(subject, answer);
    }

    private static boolean isAbove(Subject subject) {
        return ABOVE.contains(subject.term().pattern());
    }

    /** Whether it is not the first that is said under its heading, or begins by pointing at what stands before it. */
    private static boolean pointsBack(Subject subject, Material material) {
        return !material.layout().isFirst(subject.block())
                && BACK.matcher(material.layout().textOf(subject.block())).find();
    }

    private static boolean speaksOfHeading(Subject subject, Material material) {
        Matcher first = SUBJECT.matcher(OneLine.of(subject.term().definition().text()));
        if (!first.find()) {
            return false;
        }
        Section section = material.note().sections().get(subject.section());
        Set<String> heading = Stems.of(section.title() + '\n' + subject.category());
        Set<String> said = Stems.of(first.group(1));
        return !said.isEmpty()
                && said.stream().allMatch(stem -> Stems.akin(stem, heading) && !Stems.akin(stem, subject.name()));
    }

    private static boolean isWhere(Subject subject) {
        return isAbove(subject)
                && WHERE.matcher(subject.term().name()).find()
                && VERB.matcher(OneLine.of(subject.term().definition().text())).find();
    }

    /** Whether more stands in the list below than what it has of that. */
    private static boolean isCut(Subject subject, Explanation answer, Material material) {
        String said = OneLine.of(subject.term().definition().text());
        List<NoteBlock> below = material.layout().itemsBelow(subject.block());
        if (!answer.points().isEmpty() || below.size() < 2) {
            return false;
        }
        String first = OneLine.of(below.get(0).text().text());
        boolean begun = said.length() > first.length() && said.endsWith(first);
        boolean open = SENTENCES.matcher(said).find()
                && !CLOSED.matcher(said).find()
                && material.layout().textOf(subject.block()).endsWith(said);
        return begun || open;
    }

    /** Whether a list is all that is said, of several names, or of points that go on from the name and say no kind of thing. */
    private static boolean isListAlone(Subject subject, Explanation answer) {
        if (!answer.isList() || HEADED.contains(subject.term().pattern())) {
            return false;
        }
        String first = OneLine.of(answer.points().get(0).text());
        boolean goesOn = Character.isLowerCase(first.codePointAt(0)) && !TermSigns.saysKind(first);
        return goesOn || MANY.matcher(subject.term().name()).find();
    }
}
