package dev.studyleaf.glossary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in sentences without any mark: what is defined there, what is "called" so, what is written with capitals. */
final class ProseNames implements NamePattern {
    /** Where a clause begins: at the start of a text, after a full stop, after a comma and a word that joins. */
    private static final Pattern CLAUSE = Pattern.compile(
            "(?U)(?:^|[.;!?]\\s+|,\\s+(?:while|whereas|and|während|mientras|tandis que|mentre)\\s+|\\n\\s*)(?=\\p{L})");

    private static final Pattern CALLED = Pattern.compile(
            "(?iU)\\b(?:called|known as|referred to as|termed|genannt|bezeichnet als|sogenannten?|llamad[oa]s?|conocid[oa]s? como"
                    + "|denominad[oa]s?|appelée?s?|chiamat[oaie]|chamad[oa]s?|genaamd|kaldes)\\s+"
                    + "(?:(?:an?|the|eine?|der|die|das|una?|une|la|le|el|het|de|os?|as?)\\s+)?([\\p{L}][\\p{L}\\d-]+(?: [\\p{L}\\d-]+)?)(?=\\s*(?:[.,;:()]|$))");

    /** Two words or more with capitals behind a small word: "uses the Von Neumann architecture". */
    private static final Pattern CAPITALS = Pattern.compile(
            "(?U)(?<=\\p{Ll}[,]? )(\\p{Lu}[\\p{L}\\d-]+(?: (?:of |de |du |von )?\\p{Lu}[\\p{L}\\d-]+){1,3})");

    /** "CN or Common Name", "Common Name (CN)", in any language's word for "or". */
    private static final String SHORT_OR_LONG =
            "(?U)(\\p{Lu}{2,5}) (?:or|of|oder|o|ou|eller) (\\p{Lu}\\p{Ll}+(?: \\p{L}+){1,3})";

    private static final Pattern SHORT_FORM = Pattern.compile(
            SHORT_OR_LONG + "|(\\p{L}[\\p{L}-]+(?: [\\p{L}-]+){1,3}) \\((?:or |of |the )?(\\p{Lu}{2,5})\\)");

    /** The same for a text without brackets: the search for words before one takes long. */
    private static final Pattern SHORT_FIRST = Pattern.compile(SHORT_OR_LONG);

    private static final Pattern ARTICLE = Pattern.compile(
            "(?iU)^(?:an?|the|ein|eine|einer|der|die|das|un[aoe]?|el|los|las|la|les?|il|lo|gli|i|uma?|os?|as|de|het|een)\\s+|^l['’](?=\\p{L})");

    private static final Set<String> POINTERS = Set.of(
            "each", "every", "one", "another", "all", "most", "some", "any", "no", "both", "here", "such", "what", "si",
            "se", "wenn", "quando", "cuando", "quand", "dies", "dieser", "diese", "dieses", "jede", "jeder", "este",
            "esta", "esto", "cada", "ce", "cette", "questo", "man", "there");

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final int READ = 4_000;
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_SUBJECT = 60;

    @Override
    public String name() {
        return "prose";
    }

    @Override
    public String says() {
        return "a name in a sentence";
    }

    @Override
    public NameSign sign() {
        return NameSign.PROSE;
    }

    @Override
    public List<SeenName> find(Spots spots) {
        List<SeenName> found = new ArrayList<>();
        for (Spot spot : spots.all()) {
            String text = spot.text().substring(0, Math.min(spot.text().length(), READ));
            subjects(text, spot, found);
            each(CALLED, text, spot, found);
            each(CAPITALS, text, spot, found);
            shortForms(text, spot, found);
        }
        return found;
    }

    private void each(Pattern pattern, String text, Spot spot, List<SeenName> into) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            add(matcher.group(1), spot, into);
        }
    }

    private void shortForms(String text, Spot spot, List<SeenName> into) {
        Matcher pair = (text.contains(" (") ? SHORT_FORM : SHORT_FIRST).matcher(text);
        while (pair.find()) {
            boolean after = pair.group(1) == null;
            String shortForm = after ? pair.group(4) : pair.group(1);
            List<String> words = Arrays.asList((after ? pair.group(3) : pair.group(2)).split(" "));
            int count = after ? Abbreviations.initials(shortForm, words) : shortForm.length();
            int from = after ? words.size() - count : 0;
            int to = after ? words.size() : Math.min(words.size(), count);
            String name = String.join(" ", words.subList(from, to));
            if (Abbreviations.isShortFor(shortForm, name)) {
                add(name, spot, into);
            }
        }
    }

    private void subjects(String text, Spot spot, List<SeenName> into) {
        Matcher clause = CLAUSE.matcher(text);
        while (clause.find()) {
            subject(text, clause.end()).ifPresent(name -> add(name, spot, into));
        }
    }

    private static Optional<String> subject(String text, int start) {
        Matcher word = WORD.matcher(text).region(start, Math.min(text.length(), start + LONGEST_SUBJECT));
        while (word.find()) {
            if (DefiningVerbs.equating(text, word.end()).isPresent()) {
                return Optional.of(text.substring(start, word.end()));
            }
        }
        return Optional.empty();
    }

    private void add(String words, Spot spot, List<SeenName> into) {
        String bare = ARTICLE.matcher(words).replaceFirst("");
        TermName.of(bare).filter(ProseNames::isName).ifPresent(name -> into.add(SeenName.in(spot, this, name)));
    }

    private static boolean isName(TermName name) {
        return SeenName.isName(name, MOST_WORDS)
                && name.text().indexOf(',') < 0
                && !POINTERS.contains(TermWords.fold(name.words().get(0)))
                && name.words().stream().noneMatch(w -> TermWords.startsSentence(w) && !TermWords.isSmall(w));
    }
}
