package dev.studyleaf.assemble;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.files.FileTypes;
import dev.studyleaf.note.NoteLink;
import dev.studyleaf.note.NoteNames;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.WikiTarget;
import dev.studyleaf.source.Attachment;
import dev.studyleaf.source.SourceFolder;
import dev.studyleaf.study.DeadLink;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds out where the links of a note lead, and reports those that lead nowhere. */
final class LinkResolver {
    private static final Pattern NOTE_ENDING = Pattern.compile("(?i)\\.(?:" + FileTypes.NOTES + "|html?)$|/$");

    private static final List<String> FOLDER_PAGES = List.of("index", "README", "_index");

    /** How Docusaurus calls the notes of the version to come, which lie where a version has no name. */
    private static final Pattern NEXT = Pattern.compile("^docs/next(?=/)");

    private static final Pattern SERVED = Pattern.compile("(?:^|/)(?:static|public)/");

    private final NoteIndex index;
    private final WikiNames names;
    private final Map<String, Attachment> attachments;
    /** Files of folders that programs serve as the top of a site, by their paths there. */
    private final Map<String, Attachment> served;

    /** The outermost folders of the notes. */
    private final Set<String> tops;

    private final FilePublisher files;
    private final LinkReports reports;
    private final Anchors anchors;
    /**
     * Whether a name alone means a file, wherever it is, as in Obsidian: in links of two brackets, which are shown
     * as written else, and in those of Markdown.
     */
    private final boolean vault;

    private LinkResolver(LinkResolver same, FilePublisher files, Diagnostics diagnostics) {
        this.index = same.index;
        this.names = same.names;
        this.attachments = same.attachments;
        this.served = same.served;
        this.tops = same.tops;
        this.vault = same.vault;
        this.anchors = new Anchors();
        this.files = files;
        this.reports = new LinkReports(diagnostics);
    }

    LinkResolver(NoteIndex index, SourceFolder folder, FilePublisher files, Diagnostics diagnostics) {
        this.anchors = new Anchors();
        this.attachments = new HashMap<>();
        this.served = new HashMap<>();
        this.tops = new HashSet<>();
        this.index = index;
        this.files = files;
        this.reports = new LinkReports(diagnostics);
        folder.attachments().forEach(a -> attachments.put(a.path(), a));
        folder.attachments().forEach(this::serve);
        Stream.concat(index.notes().stream().map(ParsedNote::path), attachments.keySet().stream())
                .forEach(path -> tops.add(path.substring(0, path.indexOf('/') + 1)));
        this.names = new WikiNames(index.notes(), attachments.keySet());
        this.vault = folder.vault() || linksByName();
    }

    /** Whether one of the links of two brackets leads somewhere. */
    private boolean linksByName() {
        return index.notes().stream()
                .anyMatch(note -> note.links().stream()
                        .flatMap(link -> WikiTarget.of(link.destination()).stream())
                        .map(WikiTarget::name)
                        .anyMatch(name ->
                                name.isEmpty() || named(name, note.path()).isPresent()));
    }

    boolean isVault() {
        return vault;
    }

    /** The same places, with files and reports of its own. */
    LinkResolver with(FilePublisher published, Diagnostics diagnostics) {
        return new LinkResolver(this, published, diagnostics);
    }

    private void serve(Attachment attachment) {
        Matcher top = SERVED.matcher(attachment.path());
        if (top.find()) {
            served.putIfAbsent(attachment.path().substring(top.end()), attachment);
        }
    }

    /** The destinations of a note that lead to something on the site, and where they lead. */
    Map<String, FoundLink> resolve(ParsedNote note) {
        Map<String, FoundLink> found = new HashMap<>();
        for (NoteLink link : note.links()) {
            String destination = link.destination();
            if (!found.containsKey(destination) && !Destination.elsewhere(destination)) {
                Optional<WikiTarget> wiki = WikiTarget.of(destination);
                Optional<FoundLink> target = wiki.isPresent() ? wiki(note, link, wiki.get()) : path(note, link);
                target.ifPresent(address -> found.put(destination, address));
            }
        }
        return found;
    }

    /** Those that lead to nothing in the notes that were asked for, by file and place. */
    List<DeadLink> dead() {
        return reports.dead();
    }

    private Optional<FoundLink> path(ParsedNote note, NoteLink link) {
        Destination wanted = Destination.of(link.destination());
        Optional<String> path = wanted.path(note.path());
        if (path.isPresent()) {
            return inside(note, link, wanted, path.get());
        }
        Optional<FoundLink> served = asServed(note, link, wanted);
        if (served.isEmpty()) {
            reports.outside(note, link);
        }
        return served;
    }

    private Optional<FoundLink> inside(ParsedNote note, NoteLink link, Destination wanted, String path) {
        String anchor = wanted.anchorHere();
        boolean page = wanted.file().endsWith("/") && index.firstIn(path).isEmpty();
        return (page ? asServed(note, link, wanted) : Optional.<FoundLink>empty())
                .or(() -> at(note, link, path, anchor))
                .or(() -> asServed(note, link, wanted))
                .or(() -> wanted.fromTop() ? published(note, link, path, anchor) : Optional.empty())
                .or(() -> index.firstIn(path).map(first -> toNote(note, link, first, "")))
                .or(() -> inVault(note, link, wanted.file(), anchor))
                .or(() -> byName(note, link, path, wanted.file(), anchor));
    }

    /** Many programs serve {@code a/b.md} as {@code a/b/}, and what is written for browsers starts there. */
    private Optional<FoundLink> asServed(ParsedNote note, NoteLink link, Destination wanted) {
        return wanted.file().startsWith("../") && !NoteNames.isIndex(note.path())
                ? wanted.path(NOTE_ENDING.matcher(note.path()).replaceFirst("/x"))
                        .flatMap(path -> at(note, link, path, wanted.anchorHere()))
                : Optional.empty();
    }

    private Optional<FoundLink> inVault(ParsedNote note, NoteLink link, String written, String anchor) {
        return vault && !written.startsWith(".")
                ? names.find(written, note.path()).flatMap(file -> at(note, link, file, anchor))
                : Optional.empty();
    }

    /**
     * An address of another program's site: of a file that it serves, or below the folder that its notes are served in, or
     * from the top of a site that a folder around the note holds, the outermost first.
     */
    private Optional<FoundLink> published(ParsedNote note, NoteLink link, String path, String anchor) {
        int top = path.indexOf('/') + 1;
        return Optional.ofNullable(served.get(path))
                .map(file -> toFile(note, link, file))
                .or(() -> tops.contains(path.substring(0, top))
                        ? Optional.empty()
                        : at(note, link, path.substring(top), anchor))
                .or(() -> around(note.path())
                        .flatMap(folder -> inAnyCase(note, link, folder + path, anchor).stream())
                        .findFirst())
                .or(() -> NEXT.matcher(path).find()
                        ? at(note, link, NEXT.matcher(path).replaceFirst("docs"), anchor)
                        : Optional.empty());
    }

    private Optional<FoundLink> inAnyCase(ParsedNote note, NoteLink link, String path, String anchor) {
        return at(note, link, path, anchor)
                .or(() -> names.same(NOTE_ENDING.matcher(path).replaceFirst(""))
                        .flatMap(file -> at(note, link, file, anchor)));
    }

    /** The folders that a path lies in, the outermost first: {@code a/}, {@code a/b/}. */
    private static Stream<String> around(String path) {
        return IntStream.range(0, path.length())
                .filter(i -> path.charAt(i) == '/')
                .mapToObj(i -> path.substring(0, i + 1));
    }

    private Optional<FoundLink> at(ParsedNote note, NoteLink link, String path, String anchor) {
        // a link of an edited note to itself means the note as it is now
        Optional<ParsedNote> target = index.page(path).map(found -> found.path().equals(note.path()) ? note : found);
        if (target.isPresent()) {
            return Optional.of(toNote(note, link, target.get(), anchor));
        }
        return Optional.ofNullable(attachments.get(path)).map(file -> toFile(note, link, file));
    }

    /**
     * A path that is wrong, but whose last name only one file has, or that differs in its case alone, or whose names as
     * written end the path of a file.
     */
    private Optional<FoundLink> byName(ParsedNote note, NoteLink link, String path, String written, String anchor) {
        String bare = NOTE_ENDING.matcher(path).replaceFirst("");
        Optional<String> same = bare.isEmpty()
                ? Optional.empty()
                : names.same(path).or(() -> names.same(bare)).or(() -> names.only(path));
        Optional<String> found = same.or(() -> bare.isEmpty() ? Optional.empty() : names.only(bare))
                .or(() -> written.contains("/")
                        ? names.onlyEnding(NOTE_ENDING.matcher(written).replaceFirst(""), note.path())
                        : Optional.empty());
        if (found.isEmpty()) {
            reports.unknown(note, link, path, index.paths(), attachments.keySet());
            return Optional.empty();
        }
        if (!WikiNames.canonical(path).equals(WikiNames.canonical(found.get()))
                && !WikiNames.canonical(path + ".md").equals(WikiNames.canonical(found.get()))) {
            reports.byName(note, link, path, found.get());
        }
        return at(note, link, found.get(), anchor);
    }

    private Optional<FoundLink> wiki(ParsedNote note, NoteLink link, WikiTarget wanted) {
        Optional<String> path = wanted.name().isEmpty() ? Optional.of(note.path()) : named(wanted.name(), note.path());
        Optional<FoundLink> found =
                path.or(() -> nearly(note, link, wanted.name())).flatMap(file -> at(note, link, file, wanted.anchor()));
        if (found.isEmpty()) {
            reports.unknown(note, link, wanted.name(), index.paths(), attachments.keySet());
        }
        return found;
    }

    private Optional<String> named(String name, String from) {
        return names.find(name, from)
                .or(() -> name.endsWith("/")
                        ? FOLDER_PAGES.stream()
                                .flatMap(page -> names.find(name + page, from).stream())
                                .findFirst()
                        : Optional.empty());
    }

    /** The file that a name means without the folders it begins with, which have other names by now. */
    private Optional<String> nearly(ParsedNote note, NoteLink link, String name) {
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            Optional<String> found = names.onlyEnding(name.substring(slash + 1), note.path());
            if (found.isPresent()) {
                reports.byName(note, link, name, found.get());
                return found;
            }
        }
        return Optional.empty();
    }

    private FoundLink toFile(ParsedNote note, NoteLink link, Attachment attachment) {
        String address = files.publish(attachment);
        files.broken(address).ifPresent(start -> reports.noPicture(note, link, attachment.path(), start));
        return new FoundLink(address, "", Optional.empty());
    }

    private FoundLink toNote(ParsedNote note, NoteLink link, ParsedNote target, String anchor) {
        String id = "";
        if (!anchor.isEmpty() && !anchors.isTop(target, anchor)) {
            Optional<String> known = anchors.find(target, anchor);
            id = known.orElse("");
            if (known.isEmpty()) {
                reports.unknownHeading(note, link, target, anchor);
            }
        }
        return new FoundLink(index.address(target), id, Optional.of(target));
    }
}
