package dev.studyleaf.assemble;

import dev.studyleaf.files.FileTypes;
import dev.studyleaf.note.NoteNames;
import dev.studyleaf.note.ParsedNote;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The reading order of notes: folder by folder, numbers by value ({@code 2} before {@code 10}, {@code 13} before
 * {@code 13.5}), a folder's own page ({@code README}, {@code index}) before its other notes, and these before its folders where no
 * number or sign in front says otherwise, so that the notes of a folder stand together. What has a weight comes
 * before what has none, lighter first; a folder has the weight of its page.
 */
final class NoteOrder implements Comparator<String> {
    private static final Pattern PIECE = Pattern.compile("\\d+|\\D+");

    private final Map<String, Double> weights = new HashMap<>();

    NoteOrder(Collection<ParsedNote> notes) {
        for (ParsedNote note : notes) {
            String path = note.path();
            String weighed = NoteNames.isIndex(path) ? path.substring(0, Math.max(0, path.lastIndexOf('/'))) : path;
            note.file().frontMatter().placing().weight().ifPresent(weight -> weights.putIfAbsent(weighed, weight));
        }
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

    private int compareNames(String[] left, String[] right, int i) {
        boolean leftIndex = i == left.length - 1 && NoteNames.isIndex(left[i]);
        boolean rightIndex = i == right.length - 1 && NoteNames.isIndex(right[i]);
        if (leftIndex != rightIndex) {
            return leftIndex ? -1 : 1;
        }
        int order = left[i].equals(right[i]) ? 0 : Double.compare(weight(left, i), weight(right, i));
        if (order != 0) {
            return order;
        }
        int kind = Integer.compare(kind(left, i), kind(right, i));
        return kind != 0 ? kind : natural(bare(left[i]), bare(right[i]));
    }

    /** What its author sorts by a number or sign in front, then notes, then folders. */
    private static int kind(String[] names, int i) {
        if (!Character.isLetter(names[i].codePointAt(0))) {
            return 0;
        }
        return i == names.length - 1 ? 1 : 2;
    }

    private double weight(String[] names, int i) {
        if (weights.isEmpty()) {
            return Double.MAX_VALUE;
        }
        String path = String.join("/", Arrays.asList(names).subList(0, i + 1));
        return weights.getOrDefault(path, Double.MAX_VALUE);
    }

    private static String bare(String name) {
        return FileTypes.withoutNoteEnding(name).toLowerCase(Locale.ROOT);
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
