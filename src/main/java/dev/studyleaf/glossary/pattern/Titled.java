package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.SectionStarts;
import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.AnnouncedName;
import dev.studyleaf.glossary.words.BoldRemarks;
import dev.studyleaf.glossary.words.DefiningVerbs;
import dev.studyleaf.glossary.words.Definitions;
import dev.studyleaf.glossary.words.Sentences;
import dev.studyleaf.glossary.words.Subjects;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.glossary.words.TermWords;
import dev.studyleaf.note.Fragment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a title and the first words under it say together. */
final class Titled {
    private static final int ENOUGH_WORDS = 4;
    private static final Set<String> NO_SECOND_WORDS = Set.of("a", "an", "the", "all", "your", "this", "each", "with");

    /** A first line without a subject: "A way to give others access". */
    private static final Pattern BARE = Pattern.compile("^(?:An?|Ein|Eine|Una?|Une)\\s+\\S+.*", Pattern.DOTALL);

    /** What stands before the name in a title: its number, an article before a capital. */
    private static final Pattern NUMBER =
            Pattern.compile("^(?:\\d{1,2}(?:\\.\\d{1,2})+(?:\\.\\s*|\\s+))?(?:A\\s+(?=\\p{Lu}))?");

    /** What stands before a name at the end of a sentence that describes it: "is called a heap". */
    private static final Pattern NAMES = Pattern.compile(
            "(?iU)(?:called|said to be|known as|genannt|heißt|heißen|llama|llamado|llamada|appelée?|chiamat[oa])"
                    + "\\s+(?:(?:an?|the|eine?|una?|une?)\\s+)?");

    private Titled() {}

    /** What is found in the first block under each heading that may be a name. */
    static List<FoundTerm> first(Spots spots, BiFunction<TermName, Spot, Optional<FoundTerm>> way) {
        SectionStarts starts = new SectionStarts();
        List<FoundTerm> found = new ArrayList<>();
        for (Spot spot : spots.all()) {
            if (starts.next(spot) == SectionStarts.Place.FIRST && !AnnouncedName.opens(spot.text())) {
                name(spot.title()).flatMap(name -> way.apply(name, spot)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The name in a title that may have an explanation under it; none for labels and for titles of several things. */
    static Optional<TermName> name(String title) {
        return TermWords.isGenericHeading(title) || TermWords.isFacetHeading(title)
                ? Optional.empty()
                : TermName.of(NUMBER.matcher(title.strip()).replaceFirst(""))
                        .filter(n -> n.isPlainNoun() && !n.isList() && n.text().indexOf(',') < 0 && !isActivity(n));
    }

    /** "Training a classifier", "Check all containers". */
    private static boolean isActivity(TermName name) {
        return !name.isOneWord() && NO_SECOND_WORDS.contains(name.words().get(1).toLowerCase(Locale.ROOT));
    }

    /**
     * The term that a title names: sure when the first words say "TITLE is a …", else a cue.
     *
     * @param first the first text under the title
     */
    static Optional<FoundTerm> found(String title, Spot first) {
        return isNameOfItsOwn(first) || AnnouncedName.opens(first.text())
                ? Optional.empty()
                : name(title).flatMap(n -> found(n, first));
    }

    /** A bare name above a list explains itself, not what it stands under. */
    private static boolean isNameOfItsOwn(Spot first) {
        return !first.below().isEmpty() && Definitions.words(first.text()) < ENOUGH_WORDS;
    }

    private static Optional<FoundTerm> found(TermName name, Spot first) {
        Optional<Fragment> equated = equated(name, first);
        if (equated.isPresent()) {
            return term(name, equated.get(), first, trust(equated.get()));
        }
        Fragment said = said(first, 0);
        if (isBare(said.text())) {
            return term(name, said, first, Trust.UNSURE);
        }
        return Definitions.isLead(first.block()) ? Optional.empty() : term(name, said, first, told(said.text()));
    }

    /** What a title's first line says that is no remark tells what it is, if the notes use the title as a name. */
    private static Trust told(String text) {
        boolean remark =
                Definitions.words(text) < ENOUGH_WORDS || Sentences.isRemark(text) || BoldRemarks.isOrder(text);
        return remark ? Trust.CUE : Trust.UNSURE_IF_USED;
    }

    private static Trust trust(Fragment definition) {
        return Sentences.saysLittle(definition.text()) ? Trust.UNSURE : Trust.SURE;
    }

    static Optional<FoundTerm> term(TermName name, Fragment said, Spot spot, Trust trust) {
        return Definitions.isPoor(said.text()) || said.text().strip().endsWith(":")
                ? Optional.empty()
                : Optional.of(Leads.named(name, said, spot, trust));
    }

    /** The term of a title where a line of its section says "A heap is a …" or "… is called a heap". */
    static Optional<FoundTerm> later(TermName name, Spot spot) {
        boolean called = isNamed(spot.text(), Subjects.ofName(name).words());
        return called && !spot.isItem() ? term(name, said(spot, 0), spot, Trust.UNSURE) : begins(name, spot);
    }

    /** Whether a text ends a description with one of these names: "… is called a heap". */
    private static boolean isNamed(String text, List<String> names) {
        if (names.stream().noneMatch(name -> stands(name, text))) {
            return false;
        }
        Matcher before = NAMES.matcher(text);
        while (before.find()) {
            int start = before.end();
            if (names.stream().anyMatch(name -> stands(name, text, start))) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(String name, String text) {
        for (int start = 0; start <= text.length() - name.length(); start++) {
            if (stands(name, text, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(String name, String text, int start) {
        int end = start + name.length();
        return text.regionMatches(true, start, name, 0, name.length())
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static Optional<FoundTerm> begins(TermName name, Spot spot) {
        return Subjects.ofName(name).after(spot.text()).stream()
                .flatMap(end -> DefiningVerbs.equating(spot.text(), end).stream())
                .map(Matcher::end)
                .findFirst()
                .flatMap(from -> term(name, said(spot, from), spot, trust(said(spot, from))));
    }

    /** The term of a title that the line under it goes on from: "Provides a queue", "Used to find paths". */
    static Optional<FoundTerm> goesOn(TermName name, Spot spot) {
        String text = spot.text();
        boolean tells = DefiningVerbs.tells(text, 0)
                || Subjects.ofName(name).after(text).stream().anyMatch(end -> DefiningVerbs.tells(text, end));
        return (tells || DefiningVerbs.goesOn(text)) && Definitions.words(text) >= ENOUGH_WORDS
                ? term(name, said(spot, 0), spot, tells ? Trust.SURE : Trust.UNSURE)
                : Optional.empty();
    }

    /** The term of a title that the line under it describes without a verb, where the notes use its name. */
    static Optional<FoundTerm> phrase(TermName name, Spot spot) {
        String text = spot.text();
        boolean order = BoldRemarks.isOrder(text);
        return !order
                        && Definitions.words(text) >= ENOUGH_WORDS
                        && Sentences.isPhrase(text)
                        && !Definitions.isLead(spot.block())
                ? term(name, said(spot, 0), spot, Trust.UNSURE_IF_USED)
                : Optional.empty();
    }

    /** The term that a question above asks for: what is said, without "REST is" before it. */
    static Optional<FoundTerm> answer(TermName name, Spot answer) {
        if (isNameOfItsOwn(answer) || Definitions.words(answer.text()) < ENOUGH_WORDS) {
            return Optional.empty();
        }
        Optional<Fragment> defined = equated(name, answer);
        return term(
                        name,
                        defined.orElseGet(() -> said(answer, 0)),
                        answer,
                        defined.isPresent() ? Trust.SURE : Trust.UNSURE)
                .filter(term -> !Definitions.isRemark(term.definition().text()));
    }

    /** What stands after "A graph is", where the title is "Graph" or "Graphs". */
    private static Optional<Fragment> equated(TermName name, Spot first) {
        return Subjects.ofTitle(name).after(first.text()).stream()
                .flatMap(end -> DefiningVerbs.equating(first.text(), end).stream())
                .map(verb -> said(first, verb.end()))
                .findFirst();
    }

    private static boolean isBare(String text) {
        return Definitions.words(text) >= ENOUGH_WORDS
                && BARE.matcher(text).matches()
                && !Sentences.isRemark(text)
                && !Sentences.isSentence(text);
    }

    private static Fragment said(Spot spot, int from) {
        return Definitions.shortened(spot.block().text().from(from));
    }
}
