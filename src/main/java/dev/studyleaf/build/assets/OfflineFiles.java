package dev.studyleaf.build.assets;

import dev.studyleaf.json.Json;
import dev.studyleaf.output.SiteFile;
import dev.studyleaf.output.Written;
import dev.studyleaf.page.frame.Frame;
import dev.studyleaf.study.SiteInfo;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What lets a phone install a hosted site and read it without a network: a web app manifest and a service worker that
 * knows the files of the site with their checksums. On {@code file://} no page asks for either.
 */
public final class OfflineFiles {
    /** Bytes that a visitor's browser fetches unasked at most; a larger site is kept page by page, as it is read. */
    private static final long MOST = 20L << 20;
    /** As many files as the worker lists at most: its text is fetched anew with each visit. */
    private static final int MOST_FILES = 4000;
    /** What every reader needs, whatever is read: the pages at the root, the assets, where the search begins. */
    private static final Pattern CORE = Pattern.compile("[^/]+|assets/.*|glossary/index\\.html|search/index\\.js");
    /** For robots only. */
    private static final Pattern UNREAD = Pattern.compile("sitemap\\.xml|robots\\.txt|\\..*");

    private OfflineFiles() {}

    /** Both, for a site of these files. An author may have another worker among the {@code assets}. */
    public static List<SiteFile> of(SiteInfo site, SiteAssets assets, Collection<Written> files) {
        String worker = assets.text("sw.js");
        return List.of(
                file("manifest.webmanifest", manifest(site)),
                file("sw.js", "const KEPT=" + kept(files) + ";\n" + worker));
    }

    private static SiteFile file(String path, String text) {
        return new SiteFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String kept(Collection<Written> files) {
        boolean whole = files.size() <= MOST_FILES
                && files.stream().mapToLong(Written::size).sum() <= MOST;
        TreeMap<String, String> sums = new TreeMap<>();
        files.stream()
                .filter(file -> !UNREAD.matcher(file.path()).matches())
                .filter(file -> whole || CORE.matcher(file.path()).matches())
                .forEach(file -> sums.put(file.path(), String.format(Locale.ROOT, "%08x", file.sum())));
        Json json = new Json().object();
        sums.forEach((path, sum) -> json.key(path).value(sum));
        return json.end().toString();
    }

    private static String manifest(SiteInfo site) {
        Json json = new Json().object();
        json.key("name").value(site.title()).key("short_name").value(site.title());
        json.key("description").value(site.description());
        json.key("lang").value(site.language()).key("dir").value(Frame.direction(site.language()));
        json.key("start_url")
                .value("index.html")
                .key("scope")
                .value("./")
                .key("display")
                .value("standalone");
        String paper = site.paper().day();
        json.key("background_color").value(paper).key("theme_color").value(paper);
        json.key("icons").array().object();
        json.key("src")
                .value("assets/icon.svg")
                .key("sizes")
                .value("any")
                .key("type")
                .value("image/svg+xml");
        return json.end().end().end().toString();
    }
}
