package dev.studyleaf.assemble;

import dev.studyleaf.files.FileTypes;
import dev.studyleaf.source.Attachment;
import dev.studyleaf.source.PictureSize;
import dev.studyleaf.source.PictureSizes;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The files that notes link to or show, and the addresses under which they are published. */
final class FilePublisher {
    private final Map<String, Attachment> used = new TreeMap<>();
    private final Map<String, PictureSize> pictures = new HashMap<>();
    private final Map<String, String> broken = new HashMap<>();

    /** The address of a file, which is published from now on. */
    String publish(Attachment attachment) {
        String address = "files/" + address(attachment.path());
        if (used.put(address, attachment) == null && FileTypes.isPicture(address)) {
            PictureSizes.of(attachment.file())
                    .ifPresentOrElse(size -> pictures.put(address, size), () -> noPicture(address, attachment));
        }
        return address;
    }

    private void noPicture(String address, Attachment attachment) {
        if (!address.endsWith(".svg")) {
            PictureSizes.noPicture(attachment.file()).ifPresent(start -> broken.put(address, start));
        }
    }

    /** What a published file begins with that calls itself a picture and is none. */
    Optional<String> broken(String address) {
        return Optional.ofNullable(broken.get(address));
    }

    /** By address. */
    Map<String, Attachment> used() {
        return used;
    }

    /** How large the pictures are whose size is known, by address. */
    Map<String, PictureSize> pictures() {
        return pictures;
    }

    /** A file keeps its ending; the rest of its path is made safe for every file system. */
    static String address(String path) {
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
}
