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
            Pattern.compile("(?iU)^[^\\p{L}¿]*(?!.*\\b(?:" + Lexicon.either("made.asks-reader") + ")\\b)(?:"
                    + Lexicon.either("made.asks-knowledge") + "|[^\\p{IsLatin}\\P{L}])\\b?");

    private static final Pattern DEFINES =
            Pattern.compile("(?iU)^¿?\\W*(?:" + Lexicon.either("made.asks-what") + ")\\b|(?:是什么|是什麼|とは)");

    private static final Pattern PERSON = Pattern.compile("(?iU)^¿?(?:" + Lexicon.either("made.asks-who") + ")\\b");

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
        signs.when(
                !DEFINES.matcher(question).find() && !material.saysOfWhat(block.section()),
                Sign.NO_SUBJECT); // what asks what something is names it
        signs.when(PERSON.matcher(question).find(), Sign.PERSON);
        signs.when(FIGURE.matcher(answer).find(), Sign.ANSWER_FIGURES);
        signs.when(Stems.of(answer).stream().anyMatch(asked::contains), Sign.ECHOED);
        signs.when(Stems.of(section.title()).containsAll(asked), Sign.HEADING);
        signs.when(material.above(block).stream().anyMatch(asked::contains), Sign.KNOWN);
        return signs.all();
    }
}
