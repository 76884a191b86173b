package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.Definitions;
import dev.studyleaf.glossary.words.Introduced;
import dev.studyleaf.glossary.words.Sentences;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.lexicon.Lexicon;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.OneLine;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "… is sent in the **clear text header** of each …": a name that is marked in the midst of a sentence. */
final class MentionedNamePattern implements TermPattern {
    /** What begins so cannot be read alone. */
    private static final Pattern POINTER = Pattern.compile(
            "(?iU)^(?:it|its|this|that|these|those|they|he|she|you|we|here|there|if|when|note|but|and|or|so|then|also)\\b");

    /** What a name is given as an example behind; the sentence is about something else then. */
    private static final Pattern EXAMPLE =
            Pattern.compile("(?iU)(?<!\\p{L})(?:" + Lexicon.either("text.says-example") + ")[\\s.,:(]*$");

    private static final int MOST_WORDS = 3;
    private static final int ENOUGH_WORDS = 6;
    private static final int LONGEST = 300;

    @Override
    public String name() {
        return "mentioned-name";
    }

    @Override
    public String says() {
        return "a marked name in the midst of a sentence";
    }

    @Override
    public Prior prior() {
        return new Prior(-12, 0.5);
    }

    @Override
    public boolean mayBeLabels() {
        return false;
    }

    /** Of nine that were linked in fresh notes four were terms. */
    @Override
    public int linkedFrom() {
        return NEVER;
    }

    @Override
    public Telling telling() {
        return Telling.sentence(-12);
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        return MarkedNamePattern.each(spots, MentionedNamePattern::found);
    }

    /** A small word alone is marked because it is stressed: "in **some** cases". */
    private static boolean isNoStress(TermName name, String text, int at) {
        return !name.isOneWord()
                || !name.aliases().isEmpty()
                || Character.isUpperCase(name.text().codePointAt(0))
                || Introduced.at(text, at, at + name.text().length());
    }

    /** Whether what stands before a name leaves it to the sentence to say something of it. */
    private static boolean isTold(String before) {
        return !MarkedNamePattern.begins(before) && !EXAMPLE.matcher(before).find();
    }

    private static Optional<FoundTerm> found(TermName name, Spot spot) {
        String text = spot.opening();
        int at = text.indexOf(name.text());
        int start = at < 0 ? 0 : Sentences.startOf(text, at);
        if (at < 0 || !isTold(text.substring(start, at))) {
            return Optional.empty();
        }
        Fragment definition = Definitions.between(
                spot.block().text(),
                start,
                Sentences.endOf(text, at + name.text().length()));
        String said = OneLine.of(definition.text());
        boolean fit = isNoStress(name, text, at)
                && name.words().size() <= MOST_WORDS
                && Definitions.words(said) >= ENOUGH_WORDS
                && said.length() <= LONGEST
                && !POINTER.matcher(said).find()
                && !Definitions.isPoor(said);
        return fit ? Optional.of(Leads.named(name, definition, spot, Trust.UNSURE)) : Optional.empty();
    }
}
