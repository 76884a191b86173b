package dev.studyleaf.glossary.words;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.NoteBlock.Kind;
import dev.studyleaf.note.NoteBlock.Mark;
import dev.studyleaf.note.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What is said of a name: puts it together, and tells it from a bare value. */
public final class Definitions {
    private static final int ENOUGH_WORDS = 3;
    private static final int ENOUGH_WORDS_BELOW = 6;
    private static final int LONGEST = 400;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SENTENCE_END = Pattern.compile(SentenceEnds.orOneOf("!?。"));
    private static final Pattern VALUE_START = Pattern.compile("^[\\d<>≤≥~≈$€£%{\\[(=+#|].*", Pattern.DOTALL);
    /** The rest stands in a formula or a list below. */
    private static final Sought CUT = Sought.of("(?i)\\b(then|is|called|define|where|if|as|by|to|of|with)$");

    private static final Sought PLACEHOLDER = Sought.of(
            "(?i)(definition|description|text)? ?(to be (added|done|defined|written)|tbd|tba|todo|wip|coming soon)\\W*.*");
    private static final Sought URL = Sought.of("(?i)^(https?://|www\\.)\\S+$");
    /** The name of a file and nothing more: "Pasted image 2023.png". */
    private static final Sought PICTURE =
            Sought.of("(?i)^(?:[^\\s.!?]+\\s){0,3}\\S+\\.(?:png|jpe?g|gif|svg|webp|bmp|pdf)$");

    private static final Sought DATE =
            Sought.of("(?is)^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?\\s+\\d.*");
    private static final Pattern ORDER = Pattern.compile("^O\\s?\\(.*", Pattern.DOTALL);
    private static final Pattern FORMULA = Pattern.compile("^\\S{0,12}\\s?=\\s.*", Pattern.DOTALL);
    private static final String BETWEEN_MEASURES = " \t\n\u000B\f\r0123456789.,/–-";
    private static final Set<String> MEASURES = Set.of(
            "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month",
            "months", "year", "years", "ms", "kb", "mb", "gb", "tb", "to", "or", "and", "a", "few", "low", "high",
            "medium", "none", "zero", "small", "large", "yes", "no", "than", "less", "more", "up", "at", "least",
            "most");

    private Definitions() {}

    /** What stands after the name; the first child too where that is very short. */
    public static Fragment of(Fragment rest, List<NoteBlock> below) {
        if (words(rest.text()) >= ENOUGH_WORDS) {
            return shortened(rest);
        }
        Fragment child = fromBelow(below);
        if (rest.text().isBlank()) {
            return child;
        }
        return child.isEmpty() ? rest : Fragment.joined(List.of(rest, child), "; ");
    }

    /** The first one or two children that say something about the name; empty when they are names themselves. */
    public static Fragment fromBelow(List<NoteBlock> below) {
        List<NoteBlock> telling = new ArrayList<>();
        for (NoteBlock child : below) {
            if (!isLabelled(child) && !child.text().text().isBlank() && !isElsewhere(child)) {
                telling.add(child);
            }
            if (telling.size() == 2) {
                break;
            }
        }
        if (telling.isEmpty()
                || isLead(telling.get(0))
                || words(telling.get(0).text().text()) < ENOUGH_WORDS) {
            return Fragment.EMPTY;
        }
        Fragment first = shortened(telling.get(0).text());
        if (telling.size() == 1 || words(first.text()) >= ENOUGH_WORDS_BELOW || isLead(telling.get(1))) {
            return first;
        }
        return Fragment.joined(List.of(first, telling.get(1).text()), "; ");
    }

    /** The text itself, or its first sentence where it is very long; without a last one that announces a list. */
    public static Fragment shortened(Fragment text) {
        Fragment told = withoutAnnouncement(text);
        if (told.text().length() <= LONGEST) {
            return told;
        }
        var end = SENTENCE_END.matcher(told.text());
        return end.find() ? told.until(end.end()) : told;
    }

    private static Fragment withoutAnnouncement(Fragment text) {
        String words = text.text().strip();
        int start = words.endsWith(":") ? Sentences.startOf(words, words.length() - 1) : 0;
        return words(words.substring(0, start)) < ENOUGH_WORDS_BELOW ? text : text.until(start);
    }

    /** A part of a text with its mark-up, such as one of its sentences. */
    public static Fragment between(Fragment text, int start, int end) {
        int from = start;
        while (from < end && Character.isWhitespace(text.text().charAt(from))) {
            from++;
        }
        return from < end ? text.until(end).from(from) : text.until(0);
    }

    /** Whether a text is no definition at all: nothing, an address, a number, one word, a question. */
    public static boolean isPoor(String text) {
        String bare = text.strip();
        return (words(bare) < 2 && !hasNoSpaces(bare))
                || bare.endsWith("?")
                || bare.endsWith(":")
                || bare.endsWith("：")
                || CUT.isIn(bare)
                || PLACEHOLDER.is(bare)
                || URL.is(bare)
                || PICTURE.is(bare)
                || DATE.is(bare)
                || bare.chars().noneMatch(Character::isLetter)
                || isMeasure(bare);
    }

    /** What more is a mere value after a plain name: figures, formulas, the end of a sentence that was cut. */
    public static boolean isValue(String text) {
        String bare = text.strip();
        String first = SPACE.split(bare, 2)[0];
        return VALUE_START.matcher(bare).matches()
                || ORDER.matcher(bare).matches()
                || FORMULA.matcher(bare).matches()
                || Set.of("not", "to", "and", "or", "but", "no").contains(first.toLowerCase(Locale.ROOT));
    }

    /** Whether it says what its subject does not do: a remark, not a definition. */
    public static boolean isRemark(String text) {
        String folded = " " + TermWords.fold(text) + " ";
        return folded.contains(" does not ")
                || folded.contains(" do not ")
                || folded.contains(" doesn't ")
                || folded.contains(" don't ");
    }

    public static int words(String text) {
        int words = 0;
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            boolean next = Character.isWhitespace(text.charAt(i));
            words += space && !next ? 1 : 0;
            space = next;
        }
        return words;
    }

    private static boolean isMeasure(String text) {
        int start = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end == text.length() || BETWEEN_MEASURES.indexOf(text.charAt(end)) >= 0) {
                if (start < end && !MEASURES.contains(text.substring(start, end).toLowerCase(Locale.ROOT))) {
                    return false;
                }
                start = end + 1;
            }
        }
        return true;
    }

    /** Scripts without spaces write a definition as one "word". */
    private static boolean hasNoSpaces(String text) {
        return text.length() > 3 && text.codePoints().anyMatch(Character::isIdeographic);
    }

    /** What defines nothing: code, a question, a line that is one link to somewhere else. */
    private static boolean isElsewhere(NoteBlock block) {
        String text = block.text().text().strip();
        boolean link = block.lead().mark() == Mark.LINK && block.lead().length() >= text.length();
        return link || block.kind() == Kind.CODE || text.endsWith("?");
    }

    private static boolean isLabelled(NoteBlock block) {
        String text = block.text().text();
        Optional<LeadSplit> split = LeadSplit.plain(text);
        return TermWords.isLabel(split.map(LeadSplit::name).orElse(text));
    }

    /** Whether it begins with a name or a label of its own. */
    public static boolean isLead(NoteBlock block) {
        String text = block.text().text();
        boolean marked = LeadSplit.afterLead(text, block.lead().length()).isPresent();
        return marked
                || LeadSplit.plain(text)
                        .filter(s -> TermWords.isLabel(s.name())
                                || TermName.of(s.name()).isPresent())
                        .isPresent();
    }
}
