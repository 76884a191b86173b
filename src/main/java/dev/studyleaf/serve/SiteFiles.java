package dev.studyleaf.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.studyleaf.files.FileTypes;
import dev.studyleaf.files.OwnFiles;
import dev.studyleaf.files.SlashPath;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.Lock;

/** The files of the site, each page with the script of live reload in it. What lies outside the site is not found. */
final class SiteFiles implements HttpHandler {
    /** Where the script and the events are; no page of a site has such an address. */
    static final String LIVE = "/_studyleaf/";

    private final Path root;
    private final LiveSite site;

    SiteFiles(Path root, LiveSite site) {
        this.root = root.toAbsolutePath().normalize();
        this.site = site;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Lock reading = site.files().readLock();
            reading.lock();
            try {
                String path = exchange.getRequestURI().getPath();
                Optional<Path> file = file(path);
                String published = site.publishedRoot();
                if (file.isPresent()) {
                    send(exchange, file.get());
                } else if (published.length() > 1 && path.startsWith(published)) {
                    // the links of 404.html begin at the root of the host that the site is for
                    exchange.getResponseHeaders().set("Location", here(exchange.getRequestURI(), published));
                    exchange.sendResponseHeaders(302, -1);
                } else if (!Files.isRegularFile(root.resolve("index.html"))) {
                    send(exchange, 503, "html", live(OwnFiles.bytes(SiteFiles.class, "waiting.html")));
                } else {
                    // not the 404.html of the site: it may run no script, so it would still stand here when the note is
                    // back
                    send(exchange, 404, "html", live(OwnFiles.bytes(SiteFiles.class, "missing.html")));
                }
            } finally {
                reading.unlock();
            }
        }
    }

    /** The same address with this server's root for that of the published site. */
    private static String here(URI address, String published) {
        String query = address.getRawQuery();
        String path = address.getPath().substring(published.length()).replaceFirst("^/+", "");
        try {
            return new URI(null, null, "/" + path, null).getRawPath() + (query == null ? "" : "?" + query);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Path> file(String path) {
        try {
            Path found = root.resolve(path.substring(1)).normalize();
            boolean inside =
                    found.startsWith(root) && !root.relativize(found).toString().startsWith(".");
            if (inside && Files.isDirectory(found)) {
                found = found.resolve("index.html");
            }
            return Optional.of(found).filter(file -> inside && Files.isRegularFile(file));
        } catch (InvalidPathException e) {
            // no file can have such a name
            return Optional.empty();
        }
    }

    private void send(HttpExchange exchange, Path file) throws IOException {
        String name = file.toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String path = SlashPath.below(root, file);
        Optional<byte[]> ahead = site.ahead(path);
        byte[] bytes = ahead.isPresent() ? ahead.get() : Files.readAllBytes(file);
        send(exchange, 200, ending, ending.equals("html") ? live(bytes) : bytes);
    }

    /** The page with our script: the number of its build tells the script when the page is out of date. */
    private byte[] live(byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        String script = "<script src=\"" + LIVE + "live.js\" data-build=\""
                + site.state().build() + "\" defer></script>\n";
        int end = html.indexOf("</head>");
        return (end < 0 ? html + script : html.substring(0, end) + script + html.substring(end))
                .getBytes(StandardCharsets.UTF_8);
    }

    static void send(HttpExchange exchange, int status, String ending, byte[] bytes) throws IOException {
        exchange.getResponseHeaders()
                .set("Content-Type", FileTypes.mediaType(ending).orElse("application/octet-stream"));
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
