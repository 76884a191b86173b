package dev.studyleaf.made.layout;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The points of an answer, each with what stands below it: a point without its own points is half of one. */
public final class Points {
    /** What is longer is no point to tick. */
    private static final int LONGEST = 300;

    private static final Pattern LEADS_ON = Pattern.compile(
            "[:：]\\s*$|(?iU)\\b(?:if and only if|iff|such that|si y s[oó]lo si|tal que|"
                    + "se e solo se|tale che|genau dann,? wenn|so dass|si et seulement si|tel que|se e somente se)\\s*$");

    /** A link to where more stands. */
    private static final Pattern SOURCE = Pattern.compile(
            "(?iU)^\\W*(?:links?|sources?|docs?|documentation|(?:read|learn) more|more|quellen?|fuentes?|fontes?|fonti|liens?|enlaces?|bronn?en?)\\W*$");

    /** An address, or a picture's name alone: nobody can read it. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)^(?:see\\s+)?(?:https?://\\S+|www\\.\\S+)$|^[^\\n]{1,90}\\.(?:png|jpe?g|gif|svg|webp|pdf)$");

    private Points() {}

    /** Whether words are an address or the name of a picture, and say nothing. */
    public static boolean isAddress(String words) {
        return ADDRESS.matcher(words).matches();
    }

    /** Whether a point is short enough to be ticked. */
    public static boolean isShort(Fragment point) {
        return point.text().length() <= LONGEST;
    }

    /** Whether an item says where more stands, and is no point. */
    static boolean isSource(NoteBlock item) {
        return item.children().isEmpty()
                && SOURCE.matcher(item.text().text()).find()
                && item.text().isLink(); // last: it may parse the note again
    }

    /** One for each item. */
    public static List<Fragment> of(List<NoteBlock> items) {
        return items.stream().map(Points::of).toList();
    }

    private static Fragment of(NoteBlock item) {
        List<Fragment> below = new ArrayList<>();
        collect(item.children(), below);
        if (below.isEmpty()) {
            return item.text();
        }
        String own = item.text().text().strip();
        Fragment whole = Fragment.joined(
                List.of(item.text(), Fragment.joined(below, "; ")), own.endsWith(":") || own.isEmpty() ? " " : ": ");
        return isShort(whole) ? whole : item.text();
    }

    /** Whether each point has all that stands below its item: it is too long for some. */
    public static boolean areWhole(List<NoteBlock> items, List<Fragment> points) {
        return IntStream.range(0, items.size())
                .noneMatch(i -> items.get(i).children().stream().anyMatch(Points::isPoint)
                        && points.get(i).equals(items.get(i).text()));
    }

    /** Whether what one of some points announces is not there. */
    public static boolean leadOn(List<Fragment> points) {
        return points.stream().anyMatch(point -> LEADS_ON.matcher(point.text()).find());
    }

    private static boolean isPoint(NoteBlock block) {
        return Spots.isItem(block) && !block.text().text().isBlank();
    }

    private static void collect(List<NoteBlock> blocks, List<Fragment> into) {
        for (NoteBlock block : blocks) {
            if (isPoint(block)) {
                into.add(block.text());
                collect(block.children(), into);
            }
        }
    }
}
