package dev.studyleaf.assemble;

import dev.studyleaf.files.FileTypes;
import dev.studyleaf.files.SlashPath;
import dev.studyleaf.letters.Spelling;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.source.CodePointOrder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the names in wiki links mean, as in Obsidian: a file by its name, with or without ending and folders, in any case;
 * else a note by one of its aliases. Among several, the one nearest to the note that asks.
 */
final class WikiNames {
    private static final Comparator<String> DEPTH = Comparator.comparingInt(
                    (String path) -> (int) path.chars().filter(c -> c == '/').count())
            .thenComparing(CodePointOrder.ORDER);

    /** What a path may begin with that says nothing here. */
    private static final String UP = "^(\\.{0,2}/)+";

    private final Map<String, List<String>> files = new HashMap<>();
    private final Map<String, List<String>> aliases = new HashMap<>();
    /** Of the files of a name in and below a folder, the one that is meant there. */
    private final Map<String, String> nearest = new HashMap<>();

    WikiNames(Collection<ParsedNote> notes, Collection<String> attachments) {
        for (ParsedNote note : notes) {
            addFile(SlashPath.name(note.path()), note.path());
            addFile(SlashPath.name(withoutEnding(note.path())), note.path());
            note.file().frontMatter().aliases().forEach(alias -> add(aliases, alias, note.path()));
        }
        attachments.forEach(path -> addFile(SlashPath.name(path), path));
    }

    /** The path that a name means in a note. */
    Optional<String> find(String name, String from) {
        String wanted = folded(name.replaceFirst(UP, ""));
        if (!wanted.contains("/") && files.containsKey(wanted)) {
            return nearest(wanted, from);
        }
        return ending(wanted)
                .min(nearestTo(from))
                .or(() -> aliases.getOrDefault(wanted, List.of()).stream().min(nearestTo(from)));
    }

    /** The only file whose path ends with some names, or the only one of them that is nearest to the note that asks. */
    Optional<String> onlyEnding(String names, String from) {
        List<String> all = ending(folded(names.replaceFirst(UP, "")))
                .sorted(nearestTo(from))
                .toList();
        boolean clear = all.size() == 1 || (all.size() > 1 && shared(all.get(0), from) > shared(all.get(1), from));
        return clear ? Optional.of(all.get(0)) : Optional.empty();
    }

    private Stream<String> ending(String wanted) {
        return files.getOrDefault(SlashPath.name(wanted), List.of()).stream()
                .filter(path -> endsWith(folded(path), wanted) || endsWith(folded(withoutEnding(path)), wanted));
    }

    private static Comparator<String> nearestTo(String from) {
        return Comparator.comparingInt((String path) -> -shared(path, from)).thenComparing(DEPTH);
    }

    /** From the folder of the note that asks upwards, so that it takes no longer where many files have one name. */
    private Optional<String> nearest(String name, String from) {
        for (int slash = from.lastIndexOf('/'); slash >= 0; slash = from.lastIndexOf('/', slash - 1)) {
            String found = nearest.get(from.substring(0, slash + 1) + '\n' + name);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.ofNullable(nearest.get('\n' + name));
    }

    private void addNearest(String name, String path) {
        String key = '\n' + folded(name);
        nearest.merge(key, path, WikiNames::shallower);
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            nearest.merge(path.substring(0, slash + 1) + key, path, WikiNames::shallower);
        }
    }

    private static String shallower(String path, String other) {
        return DEPTH.compare(path, other) <= 0 ? path : other;
    }

    /** The path that differs from a wrong one in its case or in how its accents are written, if there is one. */
    Optional<String> same(String path) {
        String wanted = folded(path);
        return files.getOrDefault(SlashPath.name(wanted), List.of()).stream()
                .filter(file -> folded(file).equals(wanted)
                        || folded(withoutEnding(file)).equals(wanted))
                .findFirst();
    }

    /** The file with the last name of a path, if there is only one. */
    Optional<String> only(String path) {
        List<String> named = files.getOrDefault(folded(SlashPath.name(path)), List.of());
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private void addFile(String name, String path) {
        add(files, name, path);
        addNearest(name, path);
    }

    private static void add(Map<String, List<String>> map, String name, String path) {
        map.computeIfAbsent(folded(name), n -> new ArrayList<>()).add(path);
    }

    private static boolean endsWith(String path, String wanted) {
        return path.equals(wanted) || path.endsWith("/" + wanted);
    }

    private static String withoutEnding(String path) {
        return FileTypes.withoutNoteEnding(path);
    }

    private static String folded(String name) {
        return canonical(name).toLowerCase(Locale.ROOT);
    }

    /** A name in one spelling of its accents: file systems and keyboards differ in it. */
    static String canonical(String name) {
        return Spelling.composed(name);
    }

    /** How long the part is that the folders of two paths have in common. */
    private static int shared(String path, String other) {
        int common = 0;
        int end = Math.min(path.lastIndexOf('/'), other.lastIndexOf('/'));
        for (int i = 0; i <= end && path.charAt(i) == other.charAt(i); i++) {
            common = path.charAt(i) == '/' ? i + 1 : common;
        }
        return common;
    }
}
