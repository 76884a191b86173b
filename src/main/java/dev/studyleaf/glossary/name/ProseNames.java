package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.DefiningVerbs;
import dev.studyleaf.glossary.words.Words;
import dev.studyleaf.note.Sought;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names in sentences without any mark: what is defined there, what is called so too, what is written with capitals. */
final class ProseNames extends SentenceNames {
    /** Where a clause begins: at the start of a text, after a full stop, after a comma and a word that joins. */
    private static final Pattern CLAUSE = Pattern.compile(
            "(?U)(?:^|[.;!?]\\s+|,\\s+(?:while|whereas|and|während|mientras|tandis que|mentre)\\s+|\\n\\s*)(?=\\p{L})");

    /** One of these stands where a clause begins within a text. */
    private static final String BREAKS = ".;!?,\n";

    private static final Set<String> GERMAN = Set.of("der", "die", "das", "und", "ist", "mit", "ein");
    private static final int GERMAN_LENGTH = 3;

    /** "a long-term scheduler (also known as …)", behind an article or at the start. */
    private static final Pattern ALSO_CALLED = Pattern.compile(
            "(?U)(?:^|\\b(?i:an?|the|eine?[rmn]?|der|die|das|un[aoe]?|el|la|le|il|lo|uma?)\\h+)"
                    + "(\\p{L}[\\p{L}-]+(?: \\p{L}[\\p{L}-]+){0,2})\\h*\\((?i:also|auch|aussi|également|también|anche|também|aka|a\\.k\\.a\\.)\\b");

    /** Two words or more with capitals: "uses the Von Neumann architecture". */
    private static final Sought CAPITALS =
            Sought.of("\\p{Lu}[\\p{L}\\d-]+(?: (?:of |de |du |von )?\\p{Lu}[\\p{L}\\d-]+){1,3}");

    /** "a discoid rash, which is a chronic rash": two or three words before what says what they mean. */
    private static final Pattern WHICH_IS = Pattern.compile(
            "(?U)\\b(?:an?|the|for|by|with|via|include|including|una?|une|la|le|il|el|uma?|del|della|du|do|da)\\h+"
                    + "(\\p{L}[\\p{L}-]+(?: \\p{L}[\\p{L}-]+){1,2}),\\h+(?:which (?:is|are) (?:an?|the)|which (?:means|refers to)|that is,|i\\.e\\."
                    + "|(?:che|que|qui) (?:è|é|es|est|sono|são|son|sont) (?:una?|une?|uma?|le|la|il|el|os?|a|des)|ovvero|cioè|ou seja|es decir|c['’]est-à-dire)(?=\\h)");

    /** Behind a person that begins a sentence. */
    private static final Pattern OF_A_PERSON = Pattern.compile("['’]s\\h|,?\\het\\hal\\b");

    private static final int MOST_WORDS = 4;
    private static final int LONGEST_SUBJECT = 60;

    ProseNames() {
        super("prose", "a name in a sentence", NameSign.PROSE, MOST_WORDS);
    }

    @Override
    void look(Spots spots, BiConsumer<Spot, String> seen) {
        boolean capitalNouns = hasCapitalNouns(spots.all());
        for (Spot spot : spots.all()) {
            String text = spot.opening();
            subjects(text, spot, seen);
            alsoCalled(text, spot, seen);
            if (text.indexOf(',') > 0) {
                Matcher which = WHICH_IS.matcher(text);
                while (which.find()) {
                    seen.accept(spot, which.group(1));
                }
            }
            if (!capitalNouns) {
                capitals(text, spot, seen);
            }
        }
    }

    /** Whether a note is in German, where all nouns have capitals: its small words stand in one text of five. */
    private static boolean hasCapitalNouns(List<Spot> spots) {
        long german = spots.stream().filter(spot -> hasGerman(spot.text())).count();
        return german * 5 >= spots.size();
    }

    private static boolean hasGerman(String text) {
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            int end = at + 1 + GERMAN_LENGTH;
            if (end < text.length() && text.charAt(end) == ' ' && GERMAN.contains(text.substring(at + 1, end))) {
                return true;
            }
        }
        return false;
    }

    private void alsoCalled(String text, Spot spot, BiConsumer<Spot, String> seen) {
        if (text.indexOf('(') < 0) {
            return;
        }
        Matcher also = ALSO_CALLED.matcher(text);
        while (also.find()) {
            seen.accept(spot, also.group(1));
        }
    }

    private void capitals(String text, Spot spot, BiConsumer<Spot, String> seen) {
        Sought.Finds capitals = CAPITALS.in(text);
        while (capitals.find()) {
            int start = capitals.found().start();
            if (isBehindSmallWord(text, start)
                    || OF_A_PERSON
                            .matcher(text)
                            .region(capitals.found().end(), text.length())
                            .lookingAt()) {
                seen.accept(spot, capitals.found().group());
            }
        }
    }

    /** Whether a word in small letters stands right before a place, perhaps with a comma. */
    private static boolean isBehindSmallWord(String text, int place) {
        int at = place - 1;
        if (at < 1 || text.charAt(at) != ' ') {
            return false;
        }
        at -= text.charAt(at - 1) == ',' ? 2 : 1;
        int end = at;
        while (at >= 0 && Character.isLowerCase(text.charAt(at))) {
            at--;
        }
        return at < end && (at < 0 || !isPartOfWord(text.charAt(at)));
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-';
    }

    private void subjects(String text, Spot spot, BiConsumer<Spot, String> seen) {
        Matcher clause = CLAUSE.matcher(text).useAnchoringBounds(false);
        for (int at = 0; at < text.length(); at++) {
            boolean may = at == 0 || BREAKS.indexOf(text.charAt(at)) >= 0;
            if (may && clause.region(at, text.length()).lookingAt()) {
                subject(text, clause.end()).ifPresent(name -> seen.accept(spot, name));
                at = Math.max(at, clause.end() - 1);
            }
        }
    }

    private static Optional<String> subject(String text, int start) {
        int last = Math.min(text.length(), start + LONGEST_SUBJECT);
        boolean several = false;
        for (int end = Words.nextEnd(text, start, last); end > 0; end = Words.nextEnd(text, end, last)) {
            String words = text.substring(start, end);
            if (DefiningVerbs.equating(text, end).isPresent()
                    || (several && !isAdverb(words) && DefiningVerbs.acts(text, end))) {
                return Optional.of(words);
            }
            several = true;
        }
        return Optional.empty();
    }

    private static boolean isAdverb(String word) {
        return word.endsWith("ly") || word.endsWith("mente") || word.endsWith("ment");
    }
}
