package dev.studyleaf;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Where a link of a built site leads.
 *
 * @param file its path in the site; that of the page itself for a link inside it
 * @param anchor what stands behind {@code #}, decoded; empty for none
 */
public record Href(String file, String anchor) {
    /** The link {@code written} on the page at {@code page}; an empty path of a page means the root of the site. */
    public static Href of(String page, String written) {
        int hash = written.indexOf('#');
        String path = (hash < 0 ? written : written.substring(0, hash)).replaceFirst("\\?.*$", "");
        String anchor = hash < 0 ? "" : URLDecoder.decode(written.substring(hash + 1), StandardCharsets.UTF_8);
        if (path.isEmpty()) {
            return new Href(page, anchor);
        }
        Path root = Path.of("/");
        Path target = page.isEmpty() ? root.resolve(path) : root.resolve(page).resolveSibling(path);
        return new Href(target.normalize().toString().substring(1), anchor);
    }
}
