package dev.studyleaf.build.paper;

import dev.studyleaf.book.Medium;
import dev.studyleaf.paper.PaperParts;
import dev.studyleaf.source.Attachment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The pictures of a book: files that are read when they are put in. */
final class BookPictures {
    private final Map<String, Attachment> attachments;
    private final Medium medium;
    private final Map<String, String> names = new HashMap<>();
    private final SortedMap<String, Attachment> files = new TreeMap<>();
    private final Set<String> leftOut = new LinkedHashSet<>();

    /** {@code attachments} of the site by their addresses. */
    BookPictures(Map<String, Attachment> attachments, Medium medium) {
        this.attachments = attachments;
        this.medium = medium;
    }

    /** The {@code src} of a picture; empty where the book cannot show it. */
    Optional<String> source(String address) {
        Attachment file = attachments.get(address);
        String ending = address.substring(address.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (file == null || !medium.shows(ending)) {
            leftOut.add(address);
            return Optional.empty();
        }
        String name = names.computeIfAbsent(address, a -> "picture" + (names.size() + 1) + "." + ending);
        files.put(name, file);
        return Optional.of(medium == Medium.PDF ? PaperParts.PICTURE + name : name);
    }

    /** Their names in the book. */
    List<String> all() {
        return List.copyOf(files.keySet());
    }

    /** A picture by its name in the book. */
    InputStream open(String name) throws IOException {
        Attachment file = files.get(name);
        return file == null ? InputStream.nullInputStream() : Files.newInputStream(file.file());
    }

    List<String> leftOut() {
        return List.copyOf(leftOut);
    }
}
