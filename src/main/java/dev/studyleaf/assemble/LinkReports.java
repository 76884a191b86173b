package dev.studyleaf.assemble;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.note.NoteLink;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.Section;
import dev.studyleaf.study.DeadLink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what is wrong with the links of notes: each destination once a note, at its first place. */
final class LinkReports {
    private static final Pattern NOTE_LIKE = Pattern.compile("(?i).*(\\.md|\\.markdown|\\.html?|/[^./]*|^[^./]*)");
    private static final Set<Code> DEAD =
            Set.of(Code.LINK_UNKNOWN_NOTE, Code.LINK_UNKNOWN_HEADING, Code.LINK_UNKNOWN_FILE, Code.LINK_OUTSIDE);
    private static final int MOST_HEADINGS = 5;
    /** A folder of more names is not searched for one that is nearly meant, as that takes its size squared. */
    private static final long MOST_COMPARED = 20_000_000L;

    private final Diagnostics diagnostics;
    private final Set<String> told = new HashSet<>();
    private final Map<String, Optional<String>> meant = new HashMap<>();
    private final List<DeadLink> dead = new ArrayList<>();
    private long compared;

    LinkReports(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Those that lead to nothing, by file and place. */
    List<DeadLink> dead() {
        return dead.stream().sorted(Comparator.comparing(DeadLink::told)).toList();
    }

    void outside(ParsedNote note, NoteLink link) {
        String message = "`" + link.destination() + "` leads out of the notes' folder";
        tell(note, link, Code.LINK_OUTSIDE, message, "move the file into the folder of the notes");
    }

    void unknownHeading(ParsedNote note, NoteLink link, ParsedNote target, String anchor) {
        List<String> ids = target.sections().stream()
                .map(Section::id)
                .filter(id -> !id.isEmpty())
                .toList();
        boolean block = anchor.startsWith("b-") && !ids.contains(anchor);
        String name = block ? "no block `^" + anchor.substring(2) + "`" : "no heading `#" + anchor + "`";
        String help = meant(anchor, ids)
                .map(id -> "did you mean `#" + id + "`?")
                .orElse(block ? "write the id at the end of the block" : "its headings: " + headings(ids));
        tell(note, link, Code.LINK_UNKNOWN_HEADING, "`" + target.path() + "` has " + name, help);
    }

    void unknown(ParsedNote note, NoteLink link, String path, Collection<String> notes, Collection<String> files) {
        boolean noteLike =
                link.kind() != NoteLink.Kind.IMAGE && NOTE_LIKE.matcher(path).matches();
        Code code = noteLike ? Code.LINK_UNKNOWN_NOTE : Code.LINK_UNKNOWN_FILE;
        String help = meant.computeIfAbsent(noteLike + path, key -> meant(path, noteLike ? notes : files))
                .map(name -> "did you mean `" + name + "`?")
                .orElse("check the path");
        tell(note, link, code, "there is no " + (noteLike ? "note" : "file") + " `" + path + "`", help);
    }

    void byName(ParsedNote note, NoteLink link, String path, String found) {
        String message = "there is no `" + path + "`; `" + found + "` is taken, which has the same name";
        tell(note, link, Code.LINK_BY_NAME, message, "write the path of the file that you mean");
    }

    /** Told once, at the first of its places. */
    void noPicture(ParsedNote note, NoteLink link, String path, String start) {
        if (!told.add("\n" + path)) {
            return;
        }
        boolean pointer = start.startsWith("version https://git-lfs");
        String what = start.isBlank() ? "it is empty" : "it begins with `" + start.replace('`', '\'') + "`";
        String help = pointer ? "run `git lfs pull` in the folder of the notes" : "save the picture again";
        tell(note, link, Code.LINK_NO_PICTURE, "`" + path + "` is no picture: " + what, help);
    }

    private Optional<String> meant(String wanted, Collection<String> names) {
        compared += names.size() * (long) wanted.length();
        return compared > MOST_COMPARED ? Optional.empty() : Suggestions.of(wanted, names);
    }

    private static String headings(List<String> ids) {
        return ids.isEmpty() ? "none" : "#" + String.join(", #", ids.subList(0, Math.min(MOST_HEADINGS, ids.size())));
    }

    private void tell(ParsedNote note, NoteLink link, Code code, String message, String help) {
        if (told.add(note.path() + '\n' + link.destination().toLowerCase(Locale.ROOT))) {
            Diagnostic diagnostic = Diagnostic.at(note.text(), link.span(), code, message, help);
            diagnostics.add(diagnostic);
            if (DEAD.contains(code)) {
                dead.add(new DeadLink(link.kind(), diagnostic));
            }
        }
    }
}
