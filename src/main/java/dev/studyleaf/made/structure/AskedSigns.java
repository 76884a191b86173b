package dev.studyleaf.made.structure;

import dev.studyleaf.lexicon.Lexicon;
import dev.studyleaf.made.form.Material;
import dev.studyleaf.made.weigh.Sign;
import dev.studyleaf.made.weigh.Signs;
import dev.studyleaf.made.words.Stems;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.Section;
import java.util.Set;
import java.util.regex.Pattern;

/** What speaks for and against a question that stands in the notes. */
final class AskedSigns {
    /** What asks for knowledge; other questions of an author are as often asked of the reader or of themselves. */
    private static final Pattern TELLS =
            Pattern.compile("(?iU)^[^\\p{L}¿]*(?!.*\\b(we|you|your|our|us|wir|uns|ihr|nous|vous|vamos|nos)\\b)"
                    + "(what(?:['’]s| is| are| does| do| was| were)|why|how (?:is|are|does|do|many|much)|"
                    + "when (?:is|are|does|was)|who (?:is|was|were)|where (?:is|are)|which|wat|waarom|hoe|was (?:ist|sind|bedeutet|versteht)|warum|wie|"
                    + "welche[rsnm]?|qu['’]est[- ]ce|pourquoi|comment|quel(?:le)?s?|¿?(?:qué|por qué|cómo|cuál(?:es)?)|cos['’]è|cosa|perché|come|"
                    + "quale|o que|como|por que|qual|quais|[^\\p{IsLatin}\\P{L}])\\b?");

    private static final Pattern DEFINES =
            Pattern.compile("(?iU)^¿?\\W*(?:what(?:['’]?s| is| are)|was (?:ist|sind)|cos['’]è|cosa sono|"
                    + "qu['’]est-ce|qué (?:es|son)|o que (?:é|são)|wat (?:is|zijn))\\b|(?:是什么|是什麼|とは)");

    private static final Pattern PERSON = Pattern.compile("(?iU)^¿?(?:who|wer|qui|chi|quién(?:es)?|quem|wie is)\\b");
    /** What only who has read the lines before knows: how many things these are, or which others. */
    private static final Pattern BACK = Pattern.compile("(?iU)\\b(?:" + Lexicon.either("made.points-back") + ")\\b");

    private static final Pattern FIGURE = Pattern.compile("\\d");

    private AskedSigns() {}

    /** {@code answer} is all of its words; {@code block} is the question, or what follows the heading that asks. */
    static Set<Sign> of(String question, String answer, NoteBlock block, Material material) {
        Signs signs = new Signs(material.place(block), Sign.ASKED);
        Set<String> asked = Stems.of(question);
        Section section = material.note().sections().get(block.section());
        signs.when(!TELLS.matcher(question).find(), Sign.UNTOLD);
        signs.when(DEFINES.matcher(question).find(), Sign.DEFINES);
        signs.when(BACK.matcher(question).find(), Sign.POINTS_BACK);
        signs.when(PERSON.matcher(question).find(), Sign.PERSON);
        signs.when(FIGURE.matcher(answer).find(), Sign.ANSWER_FIGURES);
        signs.when(Stems.of(answer).stream().anyMatch(asked::contains), Sign.ECHOED);
        signs.when(Stems.of(section.title()).containsAll(asked), Sign.HEADING);
        signs.when(material.above(block).stream().anyMatch(asked::contains), Sign.KNOWN);
        return signs.all();
    }
}
