package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.DefiningVerbs;
import dev.studyleaf.glossary.words.Definitions;
import dev.studyleaf.glossary.words.Sentences;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.glossary.words.TermWords;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock.Mark;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "A **term** is a …", "**Terms** are …", "A *term* refers to …": a sentence that defines its marked-up subject. */
final class IsAPattern implements TermPattern {
    /** In the source, since the text has no mark-up: an article, then the subject with its marks. */
    private static final Pattern ARTICLE_AND_SUBJECT =
            Pattern.compile("^[\\s>*+\\-\\d.)]*?(?:An?|The)\\s+(\\*\\*|__|==|\\*|_)([^*_=\\n]{1,80})\\1(?=[\\s(])");

    private static final int LONGEST_OPENING = 200;

    @Override
    public String name() {
        return "is-a";
    }

    @Override
    public String says() {
        return "a sentence that defines its marked subject";
    }

    @Override
    public Prior prior() {
        return new Prior(2, 0.96);
    }

    @Override
    public boolean mayBeLabels() {
        return false;
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        return spots.all().stream()
                .flatMap(spot -> subject(spot).flatMap(s -> found(spot, s)).stream())
                .toList();
    }

    /** Where the subject stands in the text. */
    private record Subject(int start, int end) {}

    private static Optional<Subject> subject(Spot spot) {
        Mark mark = spot.block().lead().mark();
        if (mark == Mark.STRONG
                || mark == Mark.EMPHASIS
                || mark == Mark.HIGHLIGHT
                || mark == Mark.LINK
                || mark == Mark.CODE) {
            return Optional.of(new Subject(
                    0, Math.min(spot.block().lead().length(), spot.text().length())));
        }
        String source = spot.source();
        Matcher opening = ARTICLE_AND_SUBJECT.matcher(source.substring(0, Math.min(source.length(), LONGEST_OPENING)));
        if (!opening.find()) {
            return Optional.empty();
        }
        int start = spot.text().indexOf(opening.group(2));
        return start < 2 || start > 4
                ? Optional.empty()
                : Optional.of(new Subject(start, start + opening.group(2).length()));
    }

    private static Optional<FoundTerm> found(Spot spot, Subject subject) {
        String text = spot.text();
        Optional<Matcher> verb = DefiningVerbs.equating(text, subject.end());
        if (verb.isEmpty()) {
            return Optional.empty();
        }
        String bracket = verb.get().group(1) == null ? "" : " " + verb.get().group(1);
        Optional<TermName> name = TermName.of(text.substring(subject.start(), subject.end()) + bracket);
        Fragment definition =
                Definitions.shortened(spot.block().text().from(verb.get().end()));
        return Definitions.isPoor(definition.text())
                ? Optional.empty()
                : name.filter(n -> !n.isOneWord() || !TermWords.pointsBack(n.text()))
                        .filter(n -> n.isPlainNoun() || spot.block().lead().mark() != Mark.CODE)
                        .map(n -> Leads.named(n, definition, spot, trust(spot, definition.text())));
    }

    /** A name in a program is none in running text. */
    private static Trust trust(Spot spot, String definition) {
        if (spot.block().lead().mark() == Mark.CODE) {
            return Trust.UNLINKED;
        }
        return Sentences.saysLittle(definition) ? Trust.UNSURE : Trust.SURE;
    }
}
