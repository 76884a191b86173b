package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.DefiningVerbs;
import dev.studyleaf.glossary.words.Definitions;
import dev.studyleaf.glossary.words.Sentences;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.glossary.words.TermWords;
import dev.studyleaf.glossary.words.Words;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock.Mark;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "A heap is a tree whose …" at the start of a line, its subject without mark-up: only what the notes speak of elsewhere. */
public final class SentencePattern implements TermPattern {
    private static final int ENOUGH_WORDS = 4;
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_OPENING = 90;
    /** What has it is known already, and as often told of as told what it is. */
    private static final String DEFINITE = "The ";

    /** Articles that may stand before a subject and are none of its name. */
    private static final Pattern ARTICLE = Pattern.compile(
            "^(?:An?|an?|il|Il|lo|Lo|Ein|Eine|Un|Una|Une|Uma?|El|La|Le|Les|Los|Las|Der|Die|Das|[Ee]en|[Hh]et|[Dd]e)\\s+|^[Ll]['’](?=\\p{L})");

    @Override
    public String name() {
        return "sentence";
    }

    @Override
    public String says() {
        return "a sentence that says what its subject is";
    }

    @Override
    public Prior prior() {
        return new Prior(-1, 0.6);
    }

    @Override
    public boolean mayBeLabels() {
        return false;
    }

    @Override
    public Telling telling() {
        return Telling.sentence(-12);
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        return spots.all().stream()
                .filter(spot -> spot.block().lead().mark() == Mark.NONE)
                .flatMap(spot -> found(spot).stream())
                .toList();
    }

    private static Optional<FoundTerm> found(Spot spot) {
        String text = spot.text();
        Matcher article = ARTICLE.matcher(text);
        int start = article.lookingAt() ? article.end() : 0;
        int last = Math.min(text.length(), start + LONGEST_OPENING);
        for (int end = Words.nextEnd(text, start, last); end > 0; end = Words.nextEnd(text, end, last)) {
            Optional<Matcher> verb = DefiningVerbs.equating(text, end);
            if (verb.isPresent() && !spot.standsPlainly(text.substring(0, end))) {
                return Optional.empty();
            }
            if (verb.isPresent()) {
                String bracket =
                        verb.get().group(1) == null ? "" : " " + verb.get().group(1);
                return term(text.substring(start, end) + bracket, verb.get().end(), spot);
            }
        }
        return Optional.empty();
    }

    private static Optional<FoundTerm> term(String subject, int from, Spot spot) {
        Fragment definition = Definitions.shortened(spot.block().text().from(from));
        if (Definitions.words(definition.text()) < ENOUGH_WORDS || Definitions.isPoor(definition.text())) {
            return Optional.empty();
        }
        return TermName.of(subject)
                .filter(name -> name.isPlainNoun() && !name.isList() && isSubject(name))
                .map(name -> Leads.named(
                        name,
                        definition,
                        spot,
                        subject.startsWith(DEFINITE) ? Trust.UNSURE_IF_SEEN_TWICE : trust(definition.text())));
    }

    /** "is a" tells what something is; "is the" and "is when" as often tell something of it. */
    private static Trust trust(String definition) {
        return Sentences.isKind(definition) ? Trust.IF_SEEN_TWICE : Trust.UNSURE_IF_SEEN_TWICE;
    }

    /** A noun alone: neither "However, the structure" nor "The last of them" nor "What comes when". */
    private static boolean isSubject(TermName name) {
        String first = TermWords.fold(name.words().get(0));
        return name.words().size() <= MOST_WORDS
                && name.text().indexOf(',') < 0
                && !TermWords.pointsBack(first)
                && !first.endsWith("ly")
                && !ARTICLE.matcher(name.text()).lookingAt()
                && name.words().stream()
                        .noneMatch(word ->
                                word.equals("there") || (TermWords.startsSentence(word) && !TermWords.isSmall(word)));
    }
}
