package dev.studyleaf.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Serves a site on this machine, in a folder below the root as on a project page. */
record Server(HttpServer server) implements AutoCloseable {
    private static final String BASE = "/study/";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "woff2", "font/woff2");

    static Server of(Site site) throws IOException {
        return of(site.folder());
    }

    static Server of(Path folder) throws IOException {
        return started(
                exchange -> answer(folder, exchange, exchange.getRequestURI().getPath()));
    }

    /** A host under whose policy no script runs, as in a browser where script is switched off. */
    static Server withoutScript(Path folder) throws IOException {
        return started(exchange -> {
            exchange.getResponseHeaders().set("Content-Security-Policy", "sandbox allow-same-origin");
            answer(folder, exchange, exchange.getRequestURI().getPath());
        });
    }

    private static Server started(HttpHandler handler) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(BASE, handler);
        server.start();
        return new Server(server);
    }

    /** A host that sends {@code x.html} on to {@code x}, and {@code x/index.html} to {@code x/}. */
    static Server shortening(Path folder) throws IOException {
        return started(exchange -> {
            String path = exchange.getRequestURI().getPath();
            String shorter = path.replaceFirst("(index)?\\.html$", "");
            if (!shorter.equals(path)) {
                exchange.getResponseHeaders().set("Location", shorter);
                exchange.sendResponseHeaders(308, -1);
                exchange.close();
            } else if (path.endsWith("/")) {
                answer(folder, exchange, path + "index.html");
            } else {
                boolean page = Files.isRegularFile(folder.resolve(path.substring(BASE.length()) + ".html"));
                answer(folder, exchange, page ? path + ".html" : path);
            }
        });
    }

    private static void answer(Path folder, HttpExchange exchange, String path) throws IOException {
        Path file = folder.resolve(path.substring(BASE.length()));
        try (exchange) {
            if (!Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            String name = file.getFileName().toString();
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(200, Files.size(file));
            Files.copy(file, exchange.getResponseBody());
        }
    }

    String root() {
        return "http://localhost:" + server.getAddress().getPort() + BASE;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
