package dev.studyleaf.made.structure;

import dev.studyleaf.made.words.LabelCounts;
import dev.studyleaf.made.words.SideLabels;
import dev.studyleaf.made.words.Stems;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.OneLine;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An answer that stands in the notes, and whether it is one to its question.
 *
 * @param model words, or what stands before the points
 * @param points to be ticked; may be none
 * @param whole whether nothing more stands below the question
 */
record FoundAnswer(Fragment model, List<Fragment> points, boolean whole) {
    private static final int FEWEST_WORDS = 4;
    private static final int FEW_WORDS = 20;
    private static final int FEW_POINTS = 2;

    /** What asks how or why something is has an answer of more than a remark. */
    private static final Pattern EXPLAINS = Pattern.compile(
            "(?iU)^(?:how (?!many|much|old|long|often|far|big)|why|wie (?!viel|oft|lang|gross|groß|heiß)|"
                    + "warum|wieso|comment|pourquoi|cómo|por qué|¿cómo|¿por qué|come|perché|como|por que|hoe|waarom)\\b.*");

    /** A reason may be said in a few words. */
    private static final Pattern WHY =
            Pattern.compile("(?iU)^¿?(?:why|warum|wieso|pourquoi|por qu[eé]|perché|waarom)\\b");

    /** What asks what something is. */
    private static final Pattern ONE_OR_MORE = Pattern.compile(
            "(?iU)^(?:what(?:['’]s| is| are)|was (?:ist|sind)|"
                    + "(?:che )?cos(?:['’]è|a sono)|qu['’]est[- ]ce qu(?:e|['’])|¿?qué (?:es|son)|o que (?:é|são)|wat (?:is|zijn))\\b");

    /** What a sentence speaks of first. */
    private static final Pattern SUBJECT = Pattern.compile(
            "(?iU)^(\\p{L}+(?: \\p{L}+){0,3}?) (?:is|are|has|have|can|ist|sind|hat|haben|kann|können|est|sont|a|ont|es|son|tiene[n]?|è|sono|ha|hanno|é|são|tem|têm|heeft|hebben) ");

    /** What asks for one thing: what that is, and not what there is of it. */
    private static final Pattern ONE = Pattern.compile(
            "(?iU)^(?:what(?:['’]s| is)|was ist|cos['’]è|che cos['’]è|qu['’]est[- ]ce qu(?:e|['’])|"
                    + "¿?qué es|o que é|wat is) (?:(?:an?|the|ein[e]?|der|die|das|un[ao]?|el|la|il|le|l['’]|um|uma|o|een|de|het) ?)?[^\\s,]+(?: [^\\s,]+)?[?？]?$");

    /** A point that names a part of something before it says what that does. */
    private static final Pattern LABELLED = Pattern.compile("(?U)^[^.!?:]{2,60}:\\s");

    /** What holds in a course or a lesson only. */
    private static final Pattern LOCAL = Pattern.compile(
            "(?iU)\\b(?:in|for|during|im|in|dans|en|nel|neste|nesta) (?:this|the|our|diese[mr]?|ce|cette|este|esta|questo|questa|nosso) "
                    + "(?:course|class|lecture|lesson|module|unit|kurs|vorlesung|cours|curso|clase|corso|lezione|aula|disciplina)\\b");

    /** What its author was not sure of. */
    private static final Pattern UNSURE = Pattern.compile("[?？]{2}");

    /** A point that speaks of the answer, and is none: "Her painting falls under this". */
    private static final Pattern BACK =
            Pattern.compile("(?iU)\\b(?:this|that|these|those)\\W*$|\\buses an? (?:\\p{L}+ )?definition\\W*$");

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern SENTENCE = Pattern.compile("[.!?](?:\\s|$)");

    FoundAnswer {
        points = List.copyOf(points);
    }

    /** All that it says. */
    String words() {
        return model.text() + points.stream().map(point -> '\n' + point.text()).collect(Collectors.joining());
    }

    /** Whether it says what is asked: enough of it, as many things as the question counts, and what something is, not what it has. */
    boolean answers(String question) {
        boolean counts = LabelCounts.countedWithin(question).orElse(points.size()) == points.size() || points.isEmpty();
        return counts
                && speaksOfEach(SideLabels.differing(question))
                && !LOCAL.matcher(words()).find()
                && !UNSURE.matcher(words()).find()
                && points.stream()
                        .noneMatch(
                                point -> BACK.matcher(OneLine.of(point.text())).find())
                && !(ONE_OR_MORE.matcher(question).find() && isOfOther(question))
                && (says() >= FEWEST_WORDS || points.size() > FEW_POINTS)
                && !(EXPLAINS.matcher(question).matches() && isRemark(question))
                && !(ONE.matcher(question).matches() && isOfParts(question));
    }

    /** Whether it has a word of each of some things that no other of them has: it tells them apart. */
    private boolean speaksOfEach(List<String> things) {
        Set<String> said = Stems.of(words());
        List<Set<String>> named = things.stream().map(Stems::of).toList();
        return named.stream()
                .allMatch(own -> own.stream().anyMatch(stem -> Stems.akin(stem, said))
                        || own.stream()
                                .allMatch(stem ->
                                        named.stream().anyMatch(other -> other != own && other.contains(stem))));
    }

    private long says() {
        String said = points.isEmpty()
                ? model.text()
                : points.stream().map(Fragment::text).collect(Collectors.joining(" "));
        boolean signs = said.codePoints().anyMatch(Character::isIdeographic);
        return signs
                ? said.length()
                : GAP.splitAsStream(said).filter(word -> !word.isEmpty()).count();
    }

    /** Whether its first words name a kin of what is asked for, "linear functions" for "exponential functions", and more follows. */
    private boolean isOfOther(String question) {
        Matcher subject = SUBJECT.matcher(OneLine.of(model.text()));
        if (whole || !subject.find()) {
            return false;
        }
        Set<String> asked = Stems.of(question);
        Set<String> named = Stems.of(subject.group(1));
        return named.stream().anyMatch(stem -> Stems.akin(stem, asked))
                && named.stream().anyMatch(stem -> !Stems.akin(stem, asked))
                && asked.stream().anyMatch(stem -> !Stems.akin(stem, named));
    }

    /** The first of more that stand below, or one short sentence about how something is. */
    private boolean isRemark(String question) {
        boolean brief = says() < FEW_WORDS && SENTENCE.split(words()).length < 2;
        return points.size() < 2 && (!whole || (brief && !WHY.matcher(question).find()));
    }

    /** Whether its points are names of parts with what these do, and the first does not speak of what is asked for. */
    private boolean isOfParts(String question) {
        Set<String> asked = Stems.of(question);
        return points.size() > 1
                && points.stream()
                        .allMatch(point ->
                                LABELLED.matcher(OneLine.of(point.text())).find())
                && Stems.of(points.get(0).text()).stream().noneMatch(stem -> Stems.akin(stem, asked));
    }
}
