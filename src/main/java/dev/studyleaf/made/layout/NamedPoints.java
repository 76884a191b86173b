package dev.studyleaf.made.layout;

import dev.studyleaf.lexicon.Lexicon;
import dev.studyleaf.made.words.Definitions;
import dev.studyleaf.made.words.Imperatives;
import dev.studyleaf.made.words.ListLabels;
import dev.studyleaf.made.words.WordCounts;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.OneLine;
import dev.studyleaf.note.ParsedNote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lists of a note each of whose points begins with a name, and says something of it: as all of them do, what stands first is a
 * name for sure.
 */
public final class NamedPoints {
    private static final int FEWEST = 3;
    private static final int LONGEST_NAME = 40;
    private static final int MOST_WORDS = 4;

    /** What stands between a name and what is said of it. */
    private static final Pattern BEHIND = Pattern.compile("^\\s*(?:\\([^()]{1,40}\\)\\s*)?[:：–—-]\\s*(?=\\S)");

    /** The same in a line without mark-up, where only a colon tells. */
    private static final Pattern PLAIN = Pattern.compile("^([^:：*`.]{2,40})[:：]\\s+(?=\\S)");

    private static final Pattern SENTENCE = Pattern.compile("(?<=[\\p{L})]{2}[.!?])\\s+(?=\\p{Lu})|(?<=[。！？])");

    private static final Set<String> LABELS = Lexicon.words("term.label");

    /**
     * A point.
     *
     * @param name what it begins with
     * @param said the first sentence of what follows, without its full stop
     * @param block where it stands
     */
    public record Named(String name, String said, NoteBlock block) {}

    private NamedPoints() {}

    /** The lists, each with all of its points; a name that stands in two lists is a label, "Author", and none. */
    public static List<List<Named>> of(ParsedNote note) {
        List<List<Named>> lists = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (List<NoteBlock> siblings : Spots.levels(note)) {
            for (int at = 0; at < siblings.size(); at++) {
                List<NoteBlock> items =
                        Spots.itemsFrom(siblings, at, siblings.get(at).section());
                List<Named> named = named(items);
                named.forEach(one -> counts.merge(Definitions.folded(one.name()), 1, Integer::sum));
                if (named.size() >= FEWEST && named.size() == items.size() && areAlike(items)) {
                    lists.add(named);
                }
                at += items.size();
            }
        }
        return lists.stream()
                .filter(list -> list.stream()
                        .allMatch(one ->
                                isName(one.name()) && counts.getOrDefault(Definitions.folded(one.name()), 0) == 1))
                .toList();
    }

    /** Whether the items are marked in one way: what differs is a remark on the others. */
    private static boolean areAlike(List<NoteBlock> items) {
        return items.stream()
                        .map(item -> List.of(item.kind(), item.lead().mark()))
                        .distinct()
                        .count()
                == 1;
    }

    private static List<Named> named(List<NoteBlock> items) {
        return items.stream().flatMap(item -> named(item).stream()).toList();
    }

    private static Optional<Named> named(NoteBlock item) {
        String text = item.text().text();
        int lead = item.lead().length();
        Matcher behind = lead > 0 ? BEHIND.matcher(text.substring(lead)) : PLAIN.matcher(text);
        boolean closed = lead > 0 && text.substring(0, lead).strip().endsWith(":"); // "**Name:** …"
        if (!closed && !behind.find()) {
            return Optional.empty();
        }
        String name = lead > 0 ? text.substring(0, lead) : behind.group(1);
        String said = closed ? text.substring(lead) : text.substring(lead + behind.end());
        String first = SENTENCE.split(OneLine.of(said), 2)[0];
        return Optional.of(
                new Named(OneLine.of(name).replaceFirst("\\s*[:：]$", ""), first.replaceFirst("[.。]$", ""), item));
    }

    /** Whether words are the name of something, and no label of what stands behind them. */
    private static boolean isName(String name) {
        return name.length() <= LONGEST_NAME
                && WordCounts.of(name) <= MOST_WORDS
                && name.chars().anyMatch(Character::isLetter)
                && name.chars().noneMatch(Character::isDigit)
                && Definitions.isWhole(name)
                && ListLabels.isMatter(name)
                && !Imperatives.is(name)
                && !LABELS.contains(name.toLowerCase(Locale.ROOT));
    }
}
