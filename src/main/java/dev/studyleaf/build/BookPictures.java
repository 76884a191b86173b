package dev.studyleaf.build;

import dev.studyleaf.book.Medium;
import dev.studyleaf.source.Attachment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The pictures of a book: inside its one document for a PDF, files of their own in an EPUB. */
final class BookPictures {
    private final Map<String, Attachment> attachments;
    private final Medium medium;
    private final Map<String, String> names = new HashMap<>();
    private final SortedMap<String, byte[]> files = new TreeMap<>();
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
        return Optional.of(names.computeIfAbsent(address, a -> source(bytes(file), ending)));
    }

    private String source(byte[] bytes, String ending) {
        if (medium == Medium.PDF) {
            String type = ending.equals("jpg") ? "jpeg" : ending;
            return "data:image/" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
        }
        String name = "picture" + (files.size() + 1) + "." + ending;
        files.put(name, bytes);
        return name;
    }

    private static byte[] bytes(Attachment file) {
        try {
            return Files.readAllBytes(file.file());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.path(), e);
        }
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    List<String> leftOut() {
        return List.copyOf(leftOut);
    }
}
