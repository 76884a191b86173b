package dev.studyleaf.assemble;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.files.FileTypes;
import dev.studyleaf.letters.Spelling;
import dev.studyleaf.note.NoteNames;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.source.Placing;
import dev.studyleaf.study.Place;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Addresses of notes: ASCII, lower case, without the numbers in front of names, each its own. */
final class Addresses {
    private static final Set<String> WINDOWS = Set.of("con", "prn", "aux", "nul", "com1", "com2", "lpt1", "lpt2");
    private static final int LONGEST = 80;

    private final Diagnostics diagnostics;
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private Addresses(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * The address of each note, by path; notes that would share one get numbers and a warning that names both. Of several
     * notes, the page of the outermost folder is the first page of the site.
     */
    static Map<String, String> of(List<ParsedNote> notes, Diagnostics diagnostics) {
        Addresses taken = new Addresses(diagnostics);
        Map<String, String> addresses = new LinkedHashMap<>();
        boolean home = notes.size() > 1;
        for (ParsedNote note : notes) {
            boolean first = home && !note.path().contains("/") && NoteNames.isIndex(note.path());
            home &= !first;
            addresses.put(note.path(), first ? Place.HOME : taken.free(note));
        }
        return addresses;
    }

    private String free(ParsedNote note) {
        String wanted = wanted(note.path(), note.file().frontMatter().placing());
        String owner = owners.get(wanted);
        if (owner == null) {
            owners.put(wanted, note.path());
            return wanted;
        }
        String address = wanted;
        while (owners.containsKey(address)) {
            int number = numbers.merge(wanted, 2, (old, two) -> old + 1);
            address = wanted.replaceFirst("\\.html$", "-" + number + ".html");
        }
        owners.put(address, note.path());
        diagnostics.add(Diagnostic.about(
                note.path(),
                Code.NOTE_SAME_ADDRESS,
                "has the same address as `" + owner + "`; it is published as `" + address + "`",
                "rename one of the two files, or give one a `slug`"));
        return address;
    }

    private static String wanted(String path, Placing placing) {
        if (placing.permalink().isPresent()) {
            String link = placing.permalink().get().replaceFirst("\\.html?$", "");
            return "notes/"
                    + Arrays.stream(link.split("/")).map(Addresses::slug).collect(Collectors.joining("/")) + ".html";
        }
        StringBuilder out = new StringBuilder("notes");
        String[] names = FileTypes.withoutNoteEnding(path).split("/");
        int last = names.length - 1;
        for (int i = 0; i < last; i++) {
            out.append('/').append(slug(names[i]));
        }
        String name = placing.slug()
                .map(Addresses::slug)
                .orElseGet(() -> NoteNames.isIndex(path) ? "index" : slug(names[last]));
        return out.append('/').append(name).append(".html").toString();
    }

    /** ASCII of a name: accents go, other scripts become the numbers of their letters. */
    static String slug(String name) {
        String slug = Spelling.forAddress(NoteNames.unnumbered(name).replace("ß", "ss"));
        String cut = slug.length() > LONGEST ? slug.substring(0, LONGEST) : slug;
        if (cut.isEmpty()) {
            return "note";
        }
        return WINDOWS.contains(cut) || cut.equals("index") ? cut + "-note" : cut;
    }
}
