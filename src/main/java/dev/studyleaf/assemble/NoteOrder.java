package dev.studyleaf.assemble;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reading order of notes: folder by folder, numbers by value ({@code 2} before {@code 10}, {@code 13} before
 * {@code 13.5}), a folder's own page ({@code README}, {@code index}) before its other notes.
 */
final class NoteOrder implements Comparator<String> {
    static final NoteOrder PATHS = new NoteOrder();

    private static final Pattern INDEX = Pattern.compile("(?i)(readme|_?index)\\.(md|markdown)");
    private static final Pattern PIECE = Pattern.compile("\\d+|\\D+");

    private NoteOrder() {}

    /** Whether a note is the page of the folder it lies in. */
    static boolean isIndex(String path) {
        return INDEX.matcher(path.substring(path.lastIndexOf('/') + 1)).matches();
    }

    @Override
    public int compare(String a, String b) {
        String[] left = a.split("/");
        String[] right = b.split("/");
        int common = Math.min(left.length, right.length);
        for (int i = 0; i < common; i++) {
            int order = compareNames(left, right, i);
            if (order != 0) {
                return order;
            }
        }
        int length = Integer.compare(left.length, right.length);
        return length != 0 ? length : a.compareTo(b);
    }

    private static int compareNames(String[] left, String[] right, int i) {
        boolean leftIndex = i == left.length - 1 && isIndex(left[i]);
        boolean rightIndex = i == right.length - 1 && isIndex(right[i]);
        if (leftIndex != rightIndex) {
            return leftIndex ? -1 : 1;
        }
        return natural(bare(left[i]), bare(right[i]));
    }

    private static String bare(String name) {
        return name.replaceFirst("\\.(md|markdown)$", "").toLowerCase(Locale.ROOT);
    }

    private static int natural(String a, String b) {
        Matcher left = PIECE.matcher(a);
        Matcher right = PIECE.matcher(b);
        while (true) {
            boolean more = left.find();
            boolean moreRight = right.find();
            if (!more || !moreRight) {
                return Boolean.compare(more, moreRight);
            }
            int order = piece(left.group(), right.group());
            if (order != 0) {
                return order;
            }
        }
    }

    private static int piece(String a, String b) {
        if (Character.isDigit(a.charAt(0)) && Character.isDigit(b.charAt(0))) {
            String x = a.replaceFirst("^0+(?=.)", "");
            String y = b.replaceFirst("^0+(?=.)", "");
            return x.length() != y.length() ? Integer.compare(x.length(), y.length()) : x.compareTo(y);
        }
        return a.compareTo(b);
    }
}
