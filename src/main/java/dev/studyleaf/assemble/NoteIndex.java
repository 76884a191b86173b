package dev.studyleaf.assemble;

import dev.studyleaf.files.FileTypes;
import dev.studyleaf.note.NoteNames;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.source.Placing;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds notes by path. Built once, asked often. */
final class NoteIndex {
    private static final Pattern ENDING = Pattern.compile("(\\.html?|/)$");

    /** A post of Jekyll, whose address is made of its day and its name. */
    private static final Pattern POST = Pattern.compile("\\d{4}-\\d{2}-\\d{2}-(.+)");

    /** What stands before the day in such an address. */
    private static final Pattern CATEGORY = Pattern.compile("^.*?(?=\\d{4}/\\d{2}/\\d{2}/[^/]+$)");

    private final Map<String, ParsedNote> byPath = new HashMap<>();
    /** By the addresses that the note's front matter asks for or says it had, and by its path without the number in front of its name. */
    private final Map<String, ParsedNote> byOwnAddress = new HashMap<>();

    /** The first note in and below a folder. */
    private final Map<String, ParsedNote> firstIn = new HashMap<>();

    private final Map<String, String> addresses;

    /** {@code notes} in their order. */
    NoteIndex(List<ParsedNote> notes, Map<String, String> addresses) {
        notes.forEach(note -> byPath.put(note.path(), note));
        notes.forEach(this::folders);
        notes.forEach(this::ownAddress);
        this.addresses = addresses;
    }

    private void ownAddress(ParsedNote note) {
        Placing placing = note.file().frontMatter().placing();
        String folder = note.path().substring(0, note.path().lastIndexOf('/') + 1);
        placing.permalink()
                .or(() -> placing.slug().map(slug -> folder + slug))
                .ifPresent(link -> byOwnAddress.putIfAbsent(ENDING.matcher(link).replaceFirst(""), note));
        note.file().frontMatter().aliases().stream()
                .filter(alias -> alias.startsWith("/"))
                .forEach(alias -> byOwnAddress.putIfAbsent(
                        ENDING.matcher(alias.substring(1)).replaceFirst(""), note));
        placing.also()
                .forEach(also -> byOwnAddress.putIfAbsent(
                        ENDING.matcher(also.startsWith("/") ? also.substring(1) : folder + also)
                                .replaceFirst(""),
                        note));
        String name = FileTypes.withoutNoteEnding(note.path().substring(folder.length()));
        byOwnAddress.putIfAbsent(folder + NoteNames.unnumbered(name), note);
        Matcher post = POST.matcher(name);
        if (post.matches()) {
            byOwnAddress.putIfAbsent(name.substring(0, post.start(1)).replace('-', '/') + post.group(1), note);
        }
    }

    private void folders(ParsedNote note) {
        String path = note.path();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            firstIn.putIfAbsent(path.substring(0, slash), note);
        }
    }

    /** The note that a folder without a page of its own begins with. */
    Optional<ParsedNote> firstIn(String folder) {
        return Optional.ofNullable(firstIn.get(ENDING.matcher(folder).replaceFirst("")));
    }

    Optional<ParsedNote> note(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    String address(ParsedNote note) {
        String address = addresses.get(note.path());
        if (address == null) {
            throw new IllegalStateException("no address for " + note.path());
        }
        return address;
    }

    /** In no order. */
    Collection<ParsedNote> notes() {
        return byPath.values();
    }

    Collection<String> paths() {
        return byPath.keySet();
    }

    /** The note whose page a path means: the note itself, with or without an ending, or that of a folder. */
    Optional<ParsedNote> page(String path) {
        String bare = ENDING.matcher(path).replaceFirst("");
        String folder = bare.isEmpty() ? "" : bare + "/";
        return Stream.of(
                        path,
                        bare + ".md",
                        folder + "README.md",
                        folder + "index.md",
                        folder + "_index.md",
                        folder + "readme.md",
                        bare + ".markdown")
                .flatMap(candidate -> note(candidate).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(byOwnAddress.get(bare)))
                .or(() -> Optional.ofNullable(
                        byOwnAddress.get(CATEGORY.matcher(bare).replaceFirst(""))));
    }
}
