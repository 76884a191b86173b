package dev.studyleaf.note;

import dev.studyleaf.files.FileTypes;
import dev.studyleaf.files.SlashPath;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of files and folders as titles and addresses show them. */
public final class NoteNames {
    private static final Pattern INDEX = Pattern.compile("(?i)(readme|_?index)\\." + FileTypes.NOTES);
    /** Also of several chapters, "16.1,2 Reproduction"; a comma before three digits is in a number of things. */
    private static final Pattern NUMBER = Pattern.compile("^\\d+(?:\\.\\d+|,\\d{1,2}(?!\\d))*[-_. )]+(?=\\S)");

    private static final Pattern DAY = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}(?!\\d).*", Pattern.DOTALL);
    /** How Jekyll names its posts. */
    private static final Pattern POST = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}-(?=\\p{L})");

    private NoteNames() {}

    /** Whether a path is that of the page of the folder it lies in. */
    public static boolean isIndex(String path) {
        return INDEX.matcher(SlashPath.name(path)).matches();
    }

    /** What the file of a note is called, without its folders and its ending. */
    public static String ofFile(String path) {
        return FileTypes.withoutNoteEnding(SlashPath.name(path));
    }

    /** A name without the number in front of it, which only sets the order. The day of a daily note is its name. */
    public static String unnumbered(String name) {
        if (DAY.matcher(name).matches()) {
            return POST.matcher(name).replaceFirst("");
        }
        return NUMBER.matcher(name).replaceFirst("");
    }

    /** A name made readable: no number in front, no hyphens, a capital first. */
    public static String readable(String name) {
        String bare = unnumbered(name);
        boolean words = bare.contains(" ") || DAY.matcher(bare).matches();
        String spaced = words ? bare : bare.replace('-', ' ').replace('_', ' ');
        String shown = spaced.isBlank() ? name : spaced.strip();
        int first = shown.offsetByCodePoints(0, 1);
        return shown.substring(0, first).toUpperCase(Locale.ROOT) + shown.substring(first);
    }
}
