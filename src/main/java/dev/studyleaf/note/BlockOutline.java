package dev.studyleaf.note;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.kept.In;
import dev.studyleaf.kept.Out;
import java.util.List;
import java.util.Optional;

/** How the blocks of a note stand, without what they say: what is asked of all notes of a folder. */
public final class BlockOutline {
    private static final int OFFSET = 0;
    private static final int LENGTH = 1;
    private static final int SECTION = 2;
    /** One more than the words that a block has with all that is in it; {@link #INNER} for one that stands in another. */
    private static final int WORDS = 3;

    private static final int NUMBERS = 4;
    private static final int INNER = 0;

    /** Of all blocks, those that stand in others behind these. */
    private final int[] numbers;

    private final String opening;
    private final boolean ordered;

    private BlockOutline(int[] numbers, String opening) {
        this.numbers = numbers;
        this.opening = opening;
        boolean ascending = true;
        for (int at = NUMBERS; at < numbers.length; at += NUMBERS) {
            ascending &= numbers[at - NUMBERS + OFFSET] <= numbers[at + OFFSET];
        }
        this.ordered = ascending;
    }

    static BlockOutline of(List<NoteBlock> blocks) {
        int[] numbers =
                new int[NUMBERS * blocks.stream().mapToInt(BlockOutline::count).sum()];
        int end = 0;
        for (NoteBlock block : blocks) {
            end = file(block, words(block) + 1, numbers, end);
        }
        return new BlockOutline(numbers, Opening.of(blocks));
    }

    private static int count(NoteBlock block) {
        return 1 + block.children().stream().mapToInt(BlockOutline::count).sum();
    }

    private static int file(NoteBlock block, int words, int[] into, int at) {
        into[at + OFFSET] = block.span().offset();
        into[at + LENGTH] = block.span().length();
        into[at + SECTION] = block.section();
        into[at + WORDS] = words;
        int end = at + NUMBERS;
        for (NoteBlock child : block.children()) {
            end = file(child, INNER, into, end);
        }
        return end;
    }

    /** Stretches without space. */
    private static int words(NoteBlock block) {
        String text = block.text().text().strip();
        int own = 0;
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            boolean next = isSpace(text.charAt(i));
            own += space && !next ? 1 : 0;
            space = next;
        }
        return own + block.children().stream().mapToInt(BlockOutline::words).sum();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** How the text begins, see {@link ParsedNote#opening}. */
    public String opening() {
        return opening;
    }

    /** For each of so many sections how many words its blocks have: stretches without space. */
    public int[] words(int sections) {
        int[] words = new int[sections];
        for (int at = 0; at < numbers.length; at += NUMBERS) {
            words[numbers[at + SECTION]] += Math.max(0, numbers[at + WORDS] - 1);
        }
        return words;
    }

    /** The first block of a section that stands in no other. */
    public Optional<BlockPlace> firstOf(int section) {
        for (int at = 0; at < numbers.length; at += NUMBERS) {
            if (numbers[at + SECTION] == section && numbers[at + WORDS] != INNER) {
                return Optional.of(place(at));
            }
        }
        return Optional.empty();
    }

    /** Of the blocks that begin at an offset or before it the one that begins last, the outer one of two. */
    public Optional<BlockPlace> at(int offset) {
        int found = ordered ? lastBefore(offset) : -1;
        for (int at = 0; !ordered && at < numbers.length; at += NUMBERS) {
            int begins = numbers[at + OFFSET];
            if (begins <= offset && (found < 0 || begins > numbers[found + OFFSET])) {
                found = at;
            }
        }
        return found < 0 ? Optional.empty() : Optional.of(place(found));
    }

    /** The same where each block begins behind those before it, or with them. */
    private int lastBefore(int offset) {
        int low = 0;
        int high = numbers.length / NUMBERS;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[middle * NUMBERS + OFFSET] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int at = (low - 1) * NUMBERS;
        while (at > 0 && numbers[at - NUMBERS + OFFSET] == numbers[at + OFFSET]) {
            at -= NUMBERS;
        }
        return at;
    }

    private BlockPlace place(int at) {
        return new BlockPlace(numbers[at + SECTION], new SourceSpan(numbers[at + OFFSET], numbers[at + LENGTH]));
    }

    static void write(Out out, BlockOutline outline) {
        out.numbers(outline.numbers);
        out.text(outline.opening);
    }

    static BlockOutline read(In in) {
        return new BlockOutline(in.numbers(), in.text());
    }
}
