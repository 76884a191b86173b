package dev.studyleaf.render.note;

import dev.studyleaf.note.WikiTarget;
import dev.studyleaf.note.node.WantedSize;
import dev.studyleaf.study.LinkTable;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Addresses as a page must write them: relative to itself, or on the web. */
final class SiteLinks {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    private final LinkTable table;

    SiteLinks(LinkTable table) {
        this.table = table;
    }

    /** The {@code href} for a destination in a note, or empty where it must be shown as text. */
    Optional<String> href(String path, String destination, String page) {
        int colon = destination.indexOf(':');
        if (colon > 0 && SCHEMES.contains(destination.substring(0, colon).toLowerCase(Locale.ROOT))) {
            return Optional.of(destination);
        }
        return table.address(path, destination).map(address -> relative(page, address));
    }

    /** Whether a destination was written as a link, but is text in these notes: {@code [[Prototype]]} of JavaScript. */
    boolean isText(String destination) {
        return !table.vault() && WikiTarget.of(destination).isPresent();
    }

    /** What an embed in a note copies in; empty where it is a link. */
    Optional<LinkTable.Embedded> embedded(String path, String destination) {
        return table.embedded(path, destination);
    }

    /** The {@code width} and {@code height} of a picture in a note, where its own are known. */
    Map<String, String> size(String path, String destination, Optional<WantedSize> wanted) {
        Map<String, String> size = new LinkedHashMap<>();
        table.address(path, destination).ifPresent(address -> {
            int width = table.width(address).orElse(0);
            int height = table.height(address).orElse(0);
            if (width > 0 && height > 0) {
                size.put(
                        "width",
                        Integer.toString(
                                wanted.map(w -> w.widthOf(width, height)).orElse(width)));
                size.put(
                        "height",
                        Integer.toString(
                                wanted.map(w -> w.heightOf(width, height)).orElse(height)));
            }
        });
        return size;
    }

    /** The way from a page to an address, both below the site's root. */
    static String relative(String page, String address) {
        int hash = address.indexOf('#');
        String file = hash < 0 ? address : address.substring(0, hash);
        String anchor = hash < 0 ? "" : address.substring(hash);
        if (file.equals(page) && !anchor.isEmpty()) {
            return anchor;
        }
        int common = 0;
        for (int slash = page.indexOf('/'); slash >= 0; slash = page.indexOf('/', slash + 1)) {
            if (!file.startsWith(page.substring(0, slash + 1))) {
                break;
            }
            common = slash + 1;
        }
        long up = page.substring(common).chars().filter(c -> c == '/').count();
        return "../".repeat((int) up) + file.substring(common) + anchor;
    }
}
