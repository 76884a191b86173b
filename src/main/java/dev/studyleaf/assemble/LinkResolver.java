package dev.studyleaf.assemble;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.note.NoteLink;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.Section;
import dev.studyleaf.note.WikiTarget;
import dev.studyleaf.source.Attachment;
import dev.studyleaf.source.PictureSize;
import dev.studyleaf.source.PictureSizes;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds out where the links of a note lead, and reports those that lead nowhere. */
final class LinkResolver {
    private static final Pattern PICTURE = Pattern.compile(".*\\.(png|jpe?g|gif|webp|svg)");
    private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private final NoteIndex index;
    private final WikiNames names;
    private final Map<String, Attachment> attachments = new HashMap<>();
    private final Map<String, Attachment> used = new TreeMap<>();
    private final Map<String, PictureSize> pictures = new HashMap<>();

    LinkResolver(NoteIndex index, List<Attachment> attachments) {
        this.index = index;
        attachments.forEach(a -> this.attachments.put(a.path(), a));
        this.names = new WikiNames(index.notes(), this.attachments.keySet());
    }

    /** The destinations of a note that lead to something on the site, and where they lead. */
    Map<String, String> resolve(ParsedNote note, Diagnostics diagnostics) {
        Map<String, String> found = new HashMap<>();
        for (NoteLink link : note.links()) {
            String destination = link.destination();
            if (!destination.isEmpty() && !SCHEME.matcher(destination).matches() && !destination.startsWith("//")) {
                resolve(note, link, diagnostics).ifPresent(address -> found.put(destination, address));
            }
        }
        return found;
    }

    /** The files that notes link to or show, by the address under which they are published. */
    Map<String, Attachment> used() {
        return used;
    }

    /** How large the pictures are that notes show, by the address under which they are published. */
    Map<String, PictureSize> pictures() {
        return pictures;
    }

    private Optional<String> resolve(ParsedNote note, NoteLink link, Diagnostics diagnostics) {
        String destination = link.destination();
        Optional<WikiTarget> wiki = WikiTarget.of(destination);
        if (wiki.isPresent()) {
            return wiki(note, link, wiki.get(), diagnostics);
        }
        int hash = destination.indexOf('#');
        String anchor = hash < 0 ? "" : decode(destination.substring(hash + 1));
        String file =
                decode(hash < 0 ? destination : destination.substring(0, hash)).replaceFirst("\\?.*$", "");
        Optional<String> path = file.isEmpty() ? Optional.of(note.path()) : path(note.path(), file);
        if (path.isEmpty()) {
            report(
                    note,
                    link,
                    Code.LINK_OUTSIDE,
                    "`" + destination + "` leads out of the notes' folder",
                    "move the file into the folder of the notes",
                    diagnostics);
            return Optional.empty();
        }
        Optional<ParsedNote> target = target(path.get());
        if (target.isPresent()) {
            return Optional.of(index.address(target.get()) + anchor(note, link, target.get(), anchor, diagnostics));
        }
        Attachment attachment = attachments.get(path.get());
        if (attachment != null) {
            return Optional.of(publish(attachment));
        }
        unknown(note, link, path.get(), diagnostics);
        return Optional.empty();
    }

    private String publish(Attachment attachment) {
        String address = "files/" + fileAddress(attachment.path());
        if (used.put(address, attachment) == null && PICTURE.matcher(address).matches()) {
            PictureSizes.of(attachment.file()).ifPresent(size -> pictures.put(address, size));
        }
        return address;
    }

    private Optional<String> wiki(ParsedNote note, NoteLink link, WikiTarget wanted, Diagnostics diagnostics) {
        Optional<String> path =
                wanted.name().isEmpty() ? Optional.of(note.path()) : names.find(wanted.name(), note.path());
        Optional<ParsedNote> target = path.flatMap(index::note);
        if (target.isPresent()) {
            return Optional.of(
                    index.address(target.get()) + anchor(note, link, target.get(), wanted.anchor(), diagnostics));
        }
        Attachment attachment = attachments.get(path.orElse(""));
        if (attachment != null) {
            return Optional.of(publish(attachment));
        }
        unknown(note, link, wanted.name(), diagnostics);
        return Optional.empty();
    }

    private Optional<ParsedNote> target(String path) {
        String bare = path.replaceFirst("\\.html?$", "").replaceFirst("/$", "");
        for (String candidate :
                List.of(path, bare + ".md", bare + "/README.md", bare + "/index.md", bare + ".markdown")) {
            Optional<ParsedNote> note = index.note(candidate.replaceFirst("^/", ""));
            if (note.isPresent()) {
                return note;
            }
        }
        return Optional.empty();
    }

    private static String anchor(
            ParsedNote note, NoteLink link, ParsedNote target, String anchor, Diagnostics diagnostics) {
        if (anchor.isEmpty()) {
            return "";
        }
        String folded = anchor.toLowerCase(Locale.ROOT);
        if (NoteIndex.has(target, anchor) || anchor.startsWith("q-")) {
            return "#" + anchor;
        }
        if (NoteIndex.has(target, folded)) {
            return "#" + folded;
        }
        List<String> ids = target.sections().stream()
                .map(Section::id)
                .filter(id -> !id.isEmpty())
                .toList();
        report(
                note,
                link,
                Code.LINK_UNKNOWN_HEADING,
                "`" + target.path() + "` has no heading `#" + anchor + "`",
                Suggestions.of(anchor, ids)
                        .map(id -> "did you mean `#" + id + "`?")
                        .orElse("its headings: " + headings(ids)),
                diagnostics);
        return "";
    }

    private static String headings(List<String> ids) {
        return ids.isEmpty() ? "none" : "#" + String.join(", #", ids.subList(0, Math.min(5, ids.size())));
    }

    private void unknown(ParsedNote note, NoteLink link, String path, Diagnostics diagnostics) {
        boolean noteLike = !link.image() && path.matches("(?i).*(\\.md|\\.markdown|\\.html?|/[^./]*|^[^./]*)");
        Iterable<String> names = noteLike ? index.paths() : attachments.keySet();
        report(
                note,
                link,
                noteLike ? Code.LINK_UNKNOWN_NOTE : Code.LINK_UNKNOWN_FILE,
                "there is no " + (noteLike ? "note" : "file") + " `" + path + "`",
                Suggestions.of(path, names)
                        .map(p -> "did you mean `" + p + "`?")
                        .orElse("check the path"),
                diagnostics);
    }

    private static void report(
            ParsedNote note, NoteLink link, Code code, String message, String help, Diagnostics diagnostics) {
        diagnostics.add(note.text(), link.span(), code, message, help);
    }

    /** The path below the notes' folder, or empty where it leads out of it. */
    private static Optional<String> path(String from, String file) {
        Deque<String> names = new ArrayDeque<>();
        if (!file.startsWith("/")) {
            String[] folders = from.split("/");
            for (int i = 0; i < folders.length - 1; i++) {
                names.addLast(folders[i]);
            }
        }
        for (String name : file.replace('\\', '/').split("/")) {
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return Optional.of(String.join("/", names));
    }

    /** A file keeps its ending; the rest of its path is made safe for every file system. */
    static String fileAddress(String path) {
        int dot = path.lastIndexOf('.');
        String ending = dot > path.lastIndexOf('/')
                ? path.substring(dot + 1).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "")
                : "";
        String stem = ending.isEmpty() ? path : path.substring(0, dot);
        StringBuilder out = new StringBuilder();
        for (String name : stem.split("/")) {
            out.append(out.isEmpty() ? "" : "/")
                    .append(Addresses.slug(name))
                    .append('-')
                    .append(Integer.toHexString(name.hashCode() & 0xffff));
        }
        return ending.isEmpty()
                ? out.toString()
                : out.append('.').append(ending).toString();
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
