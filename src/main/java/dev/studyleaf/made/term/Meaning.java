package dev.studyleaf.made.term;

import dev.studyleaf.lexicon.Lexicon;
import dev.studyleaf.made.form.Material;
import dev.studyleaf.made.prompt.Wording;
import dev.studyleaf.made.subject.Subject;
import dev.studyleaf.made.weigh.Sign;
import dev.studyleaf.made.weigh.Signs;
import dev.studyleaf.made.words.Definitions;
import dev.studyleaf.made.words.QuestionText;
import dev.studyleaf.made.words.Stems;
import dev.studyleaf.made.words.WordCounts;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.quiz.OpenQuestion;
import dev.studyleaf.quiz.Question;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the notes define a name, said from memory: of a sure term that cannot be told apart from others by a choice. */
public final class Meaning extends TermForm {
    private static final int FEWEST_STEMS = 4;

    /** So many words say what something is: of answers with fewer a quarter is not right or not enough. */
    private static final int FEWEST_WORDS = 9;

    /** Patterns that take what stands next to a name for its definition. */
    private static final Set<String> PLACED = Set.of("heading-gist", "colon-lead", "abbreviation");

    /** What tells somebody what to do says not what something is. */
    private static final Pattern ADVICE = Pattern.compile(
            "(?iU)^(?:simply|just|always|never|make sure|ensure|use|try|remember"
                    + "|avoid|don't|do not|you|your|we|our)\\b|\\b(?:you (?:should|must|need|have to)|this (?:document|note|page|course))\\b");

    /** What says why, where or what for says not what something is, if it has not its name. */
    private static final Pattern ASIDE = Pattern.compile(
            "(?iU)^(?:because|since|weil|da|denn|parce que|car|porque|puesto que|"
                    + "perch[ée]|poiché|pois|in|at|on|by|from|im|bei|en|dans|chez|em|no|na|nel|nella|for|für|pour|para|per)\\s");

    /** A part of a text, or what only counts: "Discussion", "the first". */
    private static final Pattern PART = Pattern.compile("(?iU)(?:" + Lexicon.either("made.part-of-text") + ")");

    /** That there is something says not what the name above it is. */
    private static final Pattern THERE_IS = Pattern.compile("(?iU)^(?:" + Lexicon.either("made.there-is") + ")\\s");

    /** How much of something there is, or how good it is, says not what it is. */
    private static final Pattern RANK = Pattern.compile(
            "(?iU)^.{0,24}\\b(?:(?:examples? of|beispiele? für|esemp[io]+ (?:perfetto )?di|ejemplos? de|exemples? de|exemplos? de)|(?:most|least) (?:common|important|frequent|popular|used)|the (?:most|least|best|worst) \\p{L}+\\W*(?:[,.;]|$)|more common|widespread|"
                    + "(?:scelta )?più (?:comun[ei]|frequent[ei]|usat[oaie]|important[ei]|diffus[oaie])|(?:häufigste|wichtigste)\\p{L}*|"
                    + "más (?:común|comunes|frecuentes?|usad[oa]s?|importantes?)|(?:el|la|il|o|a|le) (?:más|più|mais|plus) \\p{L}+\\W*(?:[,.;]|$)|mais (?:comum|comuns|frequentes?|usad[oa]s?|importantes?)|"
                    + "plus (?:fréquent|courant|utilisé|important)\\p{L}*)\\b");

    /** What leads on to a formula. */
    private static final Pattern LEADS =
            Pattern.compile("(?iU)\\b(?:that|if|as|where|is|are|have|by|abbiamo|vale|che|se|come|wenn|dass|ist|gilt|"
                    + "durch|que|si|par|est|vérifie|como|es|é|por|per|with|mit|con|avec|com)$");

    private static final Pattern FIRST_WORD = Pattern.compile(
            "(?iU)^(\\p{L}+) (?:makes?|is|are|was|were|can|may|will|has|have|allows?|enables?|"
                    + "provides?|helps?|lets?|uses?|ist|sind|kann|hat|ermöglicht|es|son|permite[n]?|è|sono|permett\\p{L}+|est|sont|permet\\p{L}*|é|são)\\b");

    private static final String ANNOUNCED = "announced";

    private final TermChoice choices = new TermChoice();

    @Override
    public String name() {
        return "meaning";
    }

    @Override
    double worth() {
        return 2;
    }

    @Override
    List<Subject> subjects(Material material) {
        return Stream.concat(material.subjects().telling().stream(), material.subjects().formal().stream())
                .toList();
    }

    @Override
    Optional<Question> ask(Subject subject, Material material) {
        boolean alone = subject.isSure()
                && subject.saysBeside() >= FEWEST_STEMS
                && !ADVICE.matcher(subject.definition()).find()
                && saysWhat(subject, material)
                && !PART.matcher(subject.term().name()).matches()
                && !saysThatThereIs(subject, material)
                && (!subject.isTelling() || choices.ask(subject, material).isEmpty());
        Explanation answer = Explanation.of(subject, material);
        if (!alone || OffSubject.is(subject, answer, material)) {
            return Optional.empty();
        }
        Wording words = material.wording();
        String asked = answer.isList()
                ? words.says() // what only points tell of it: explaining it does not call for all of them
                : words.defines(); // a definition alone leaves no doubt how much is asked for
        Material.Start start = start(
                subject,
                context(subject, material) + Wording.fill(asked, subject.term().name()));
        Material.Start bare = new Material.Start(
                start.form(), start.key(), start.prompt(), Optional.empty(), start.block(), start.terms());
        return Optional.of(new OpenQuestion(material.core(bare.capital()), answer.model(), answer.points()));
    }

    /** A note shows it where the answer says enough, and is not what was found by its place alone. */
    @Override
    Set<Sign> signs(Subject subject, Question question, Material material) {
        boolean points = question instanceof OpenQuestion open && !open.rubric().isEmpty();
        boolean little = !points && WordCounts.of(subject.definition()) < FEWEST_WORDS;
        return new Signs(TermSigns.of(subject, material), Sign.TERM)
                .when(little || PLACED.contains(subject.term().pattern()), Sign.SAYS_LITTLE)
                .all();
    }

    /** Whether its text begins with there being something else: "There is an equilibrium if …" says when that is. */
    private static boolean saysThatThereIs(Subject subject, Material material) {
        String text = material.layout().textOf(subject.block()).strip();
        return THERE_IS.matcher(text).find()
                && !Definitions.folded(text)
                        .contains(Definitions.folded(subject.term().name()));
    }

    /** Whether its definition says what it is, and all of it. */
    private static boolean saysWhat(Subject subject, Material material) {
        String said = subject.definition();
        boolean named = subject.term().pattern().equals(ANNOUNCED) || said.contains(Definitions.BLANK);
        boolean whole =
                formula(subject, material) != null || !LEADS.matcher(said).find();
        return whole
                && !isOfPart(said, subject.name())
                && !RANK.matcher(said).find()
                && (named
                        || !(ASIDE.matcher(said).find()
                                || QuestionText.isIn(material.note()
                                        .sections()
                                        .get(subject.section())
                                        .title())));
    }

    /** Whether it begins by saying something of one word of a longer name: "Blockchain makes …" of a managed blockchain. */
    public static boolean isOfPart(String definition, Set<String> name) {
        Matcher first = FIRST_WORD.matcher(definition);
        return name.size() > 1
                && first.find()
                && Stems.of(first.group(1)).stream().anyMatch(name::contains);
    }

    private static @Nullable Fragment formula(Subject subject, Material material) {
        return material.layout().formulas().get(subject.block().span().offset());
    }
}
