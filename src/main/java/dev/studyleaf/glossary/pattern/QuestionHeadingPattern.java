package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.SectionStarts;
import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.TermName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code What is REST?} as a heading or a bold line, and its answer; in several languages. */
final class QuestionHeadingPattern implements TermPattern {
    private static final Pattern ASKS = Pattern.compile(
            "(?iU)^(?:\\d+[.)]\\s+)?(?:what(?:'s|’s| is| are| does)|was (?:ist|sind|bedeutet|versteht man unter)|¿?qué (?:es|son|significa)"
                    + "|qu['’]est-ce qu(?:e |['’])|c['’]est quoi|che cos['’](?:è|e)|cos['’]è|o que (?:é|são))\\s*"
                    + "(?:(?:an?|the|eine?|einer|einem|der|die|das|una?|el|la|los|las|une?|les?|il|lo|uma?|os?|as?)\\s)?\\s*"
                    + "(.+?)\\s*(?:stand for|mean|do)?\\s*[?？]?\\s*$");

    private static final int MOST_WORDS = 4;

    @Override
    public String name() {
        return "question-heading";
    }

    @Override
    public String says() {
        return "a heading that asks what something is, and its answer";
    }

    @Override
    public Prior prior() {
        return new Prior(3, 0.6);
    }

    @Override
    public boolean mayBeLabels() {
        return false;
    }

    @Override
    public int linkedFrom() {
        return 17;
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        List<FoundTerm> found = new ArrayList<>();
        SectionStarts starts = new SectionStarts();
        for (Spot spot : spots.all()) {
            if (starts.next(spot) == SectionStarts.Place.FIRST) {
                asked(spot.title()).flatMap(name -> answered(name, spot)).ifPresent(found::add);
            }
            if (spot.isAllBold()) {
                asked(spot.text())
                        .flatMap(name -> spot.firstUnder().flatMap(block -> answered(name, spot.under(block))))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /** "What are the mechanisms of X" and "what is X and how" ask for more than a name. */
    private static Optional<TermName> asked(String title) {
        Matcher asks = ASKS.matcher(title.strip());
        return asks.matches()
                ? TermName.of(asks.group(1))
                        .filter(n -> n.isPlainNoun() && !n.isList() && n.words().size() <= MOST_WORDS)
                : Optional.empty();
    }

    /** The answer is what is said, without "REST is" before it. */
    private static Optional<FoundTerm> answered(TermName name, Spot answer) {
        return Titled.answer(name, answer);
    }
}
