package dev.studyleaf.made.subject;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.made.words.Definitions;
import dev.studyleaf.made.words.Giveaway;
import dev.studyleaf.made.words.Imperatives;
import dev.studyleaf.made.words.Stems;
import dev.studyleaf.note.BlockPlace;
import dev.studyleaf.note.Sought;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A term as something to ask for.
 *
 * @param term the term
 * @param note the path of the note that its questions belong to
 * @param section the index of the section there
 * @param block where it was found
 * @param definition on one line, its own names blanked
 * @param name the stems of its names
 * @param spelled the same as {@link Giveaway#spelled} has them
 * @param meaning the stems of its definition
 * @param uses in how many places the notes use it
 */
public record Subject(
        Term term,
        String note,
        int section,
        BlockPlace block,
        String definition,
        Set<String> name,
        Set<String> spelled,
        Set<String> meaning,
        int uses) {
    /** Numbers tell things apart that have no names: "Question 1", "2.3 …". */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?iU)^[\\d#第]|^(part|step|stage|case|question|problem|chapter|example|level|day|week|q)?\\s*\\d+$"
                    + "|\\s\\d+$|^(the|an?|une?|eine?|una|uma?|een) ");

    /** Names that are labels of a remark, and name nothing that could be asked for; see docs/quality/made-questions-samples.md. */
    private static final Pattern LABEL = Pattern.compile(
            "(?iU)^(key|main|common|exam|important|core|other|general|modern|best|next|typical) [\\p{L}]+(?: \\p{L}+s)?$"
                    + "|^(functions?|versions?|objects?|objets?|timing|duration|notices?|ports?|preferred|commits?|simplicity|motivations?|rollback|debugging|methods?|benefits?|impact|instructions?|"
                    + "reliability|scalability|flexibility|maintainability|performance|decisions?|reasoning)$"
                    + "|^(themes?|deriving|derivations?|proofs?|analys[ie]s|natureza(?: jurídica)?|naturaleza(?: jurídica)?|natura giuridica|thema|thème|tema)$"
                    + "|^(?:overview|introduction|definition|types?|examples?|history|summary|basics|role|importance) (?:of|to)\\b|\\b(?:century|jahrhundert|siècle|siglo|secolo|século|eeuw)\\b"
                    + "|^(importance|relevance|bedeutung|relevanz|importância|relevância|importancia|relevancia|importanza|rilevanza)$"
                    + "|^(definitions?|definition(?:en)?|définitions?|definici(?:ón|ones)|definizion[ei]|definiç(?:ão|ões))( (and|und|et|y|e|en) .+)?$"
                    + "|^(enhances?|enables?|reduces?|improves?|provides?|maintains?|supports?|ensures?|allows?|increases?|"
                    + "avoids?|prevents?|simplif(y|ies)|adds?) "
                    + "|[«»“”„]|^definizione \\p{L}+|\\p{L}/$"
                    + "|\\b(not|is|are|simplif(y|ies))\\b|\\.(md|ya?ml|json|js|ts|py|sh|txt)$");

    /** What says what something has, or how it was, and not what it is. */
    private static final Sought HAS = Sought.of(
            "(?iU)^(?:has|have|had|hat|haben|hatte|tiene|tienen|ha|hanno|tem|têm|heeft|hebben|a été|fue|fu|foi)\\s");

    private static final int FEWEST_STEMS = 3;
    private static final int LONGEST_FORMAL = 500;

    /**
     * Of 56 labelled questions on terms that are sure enough to be linked 0.96 were unambiguous and 0.93 worth asking, of 118 on
     * others 0.86 and 0.75.
     */
    private static final double SURE = 0.86;

    /** What stands under a heading is as often a remark, so more is asked of it. */
    private static final Set<String> HEADED = Set.of("heading", "title", "plain-head", "heading-phrase");

    private static final double HEADED_ENOUGH = 0.6;

    /** A sentence that only has the name in it says not what it is. */
    private static final String MENTIONED = "mentioned-name";

    /** The pattern of a long name beside its short form. */
    private static final String ABBREVIATION = "abbreviation";

    /** The patterns of sentences that say what something is before they say its name. */
    private static final Set<String> NAMED_INSIDE =
            Set.of("condition", "called", "announced", "definition-label", "statement", "definition-list", "declared");

    /** Parts of notes that speak of the course and not of its subject. */
    private static final Pattern ABOUT_COURSE = Pattern.compile(
            "(?iU)^(.*\\badministrative|admin|logistics|announcements?|grading|organisatorisch\\p{L}*|organisation|office hours)\\b.*"
                    + "|^\\W*(?:\\d+\\W+)?(?:considerações finais|consideraciones finales|considerazioni finali|conclus\\p{L}+|recap|wrap[- ]?up|key takeaways|takeaways|fazit|schlussfolgerung(?:en)?|abstract)\\W*$");

    /** Whether its definition says enough to be asked for. */
    public boolean isTelling() {
        return isNamed() && Definitions.isWhole(definition) && Definitions.isInWords(definition);
    }

    /** Whether it is a sure term whose definition is too formal to be an option among others, but can be shown. */
    boolean isFormal() {
        return isSure()
                && isNamed()
                && term.definition().hasFormula()
                && definition.length() <= LONGEST_FORMAL
                && Definitions.isSelfContained(definition);
    }

    /** Whether it is an abbreviation that its note spells out. */
    boolean isShortForm() {
        return term.link() && term.pattern().equals(ABBREVIATION);
    }

    private boolean isNamed() {
        return !NUMBERED.matcher(term.name()).find()
                && !LABEL.matcher(term.name()).find()
                && !Imperatives.is(term.name())
                && !HAS.isIn(definition)
                && Definitions.isWhole(term.name())
                && isSureEnough()
                && (NAMED_INSIDE.contains(term.pattern()) || !Definitions.mentions(definition))
                && !ABOUT_COURSE.matcher(term.category()).matches()
                && meaning.size() >= FEWEST_STEMS;
    }

    /** Whether its questions may be shown on the page of its note. */
    public boolean isSure() {
        return term.link() || term.evidence().confidence() >= SURE;
    }

    private boolean isSureEnough() {
        boolean headed = HEADED.contains(term.pattern());
        return !term.pattern().equals(MENTIONED)
                && term.evidence().isLikely()
                && (!headed || term.evidence().confidence() >= HEADED_ENOUGH);
    }

    /** Whether its definition has a word of its name, so that one gives the other away. */
    public boolean tellsItself() {
        return name.stream().anyMatch(stem -> Stems.akin(stem, meaning));
    }

    /** How many words its definition has that are none of its name; figures are no words. */
    public long saysBeside() {
        return meaning.stream()
                .filter(stem -> stem.chars().anyMatch(Character::isLetter) && !Stems.akin(stem, name))
                .count();
    }

    public String category() {
        return term.category();
    }
}
