package dev.studyleaf.serve;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.BuildResult;
import dev.studyleaf.files.OwnFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Shows a site on this machine while its notes are written. Only programs on this machine can reach it: it listens on the
 * loopback address and answers only to that address's own names, so that no page of the web can reach it by a name of its
 * own.
 */
public final class DevServer implements AutoCloseable {
    private static final Pattern OWN_NAME = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");

    private final LiveSite site;
    private final SourceWatcher watcher;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(DevServer::daemon);

    /**
     * Starts to listen; nothing is built yet.
     *
     * @param port 0 for any that is free
     * @throws java.net.BindException if another program listens there
     */
    public DevServer(BuildRequest request, int port) throws IOException {
        site = new LiveSite(request);
        watcher = new SourceWatcher(watched(request));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        handle("/", new SiteFiles(request.output(), site));
        handle(SiteFiles.LIVE + "events", new Events(site));
        handle(SiteFiles.LIVE + "live.js", DevServer::script);
        handle("/sw.js", DevServer::noWorker);
        server.start();
    }

    /** What a build reads: the notes, and the templates where they lie elsewhere. */
    private static List<Path> watched(BuildRequest request) {
        List<Path> roots = new ArrayList<>(List.of(request.notes()));
        request.templates().ifPresent(roots::add);
        return roots;
    }

    /** Where the site is, such as {@code http://localhost:4000/}. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    /**
     * Builds, and builds again after each change, until the server is closed.
     *
     * @param heard gets the result of each build
     * @param bug gets what a build threw, which is a bug of ours
     */
    public void run(Consumer<BuildResult> heard, Consumer<RuntimeException> bug)
            throws InterruptedException, IOException {
        Builder builder = new Builder(site, heard, bug, watcher);
        Thread thread = new Thread(builder, "build");
        thread.start();
        try {
            builder.ask();
            Optional<Set<Path>> changed = watcher.await();
            while (changed.isPresent()) {
                show(changed.get());
                builder.ask();
                changed = watcher.await();
            }
        } finally {
            builder.end();
            thread.join();
        }
        builder.rethrow();
    }

    /** The build that follows tells of a bug. */
    private void show(Set<Path> changed) {
        try {
            site.edited(changed);
        } catch (RuntimeException e) {
            site.failed(e);
        }
    }

    private void handle(String path, HttpHandler handler) {
        server.createContext(path, handler).getFilters().add(new OwnNameOnly());
    }

    private static void script(HttpExchange exchange) throws IOException {
        try (exchange) {
            SiteFiles.send(exchange, 200, "js", OwnFiles.bytes(SiteFiles.class, "live.js"));
        }
    }

    /** A page is shown as it is now: no service worker may keep an old one, be it of another site served here before. */
    private static void noWorker(HttpExchange exchange) throws IOException {
        try (exchange) {
            SiteFiles.send(exchange, 200, "js", "registration.unregister();\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "serve");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() throws IOException {
        watcher.close();
        server.stop(0);
        threads.shutdownNow();
    }

    private static final class OwnNameOnly extends Filter {
        @Override
        public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
            String host = exchange.getRequestHeaders().getFirst("Host");
            if (host != null && OWN_NAME.matcher(host).matches()) {
                chain.doFilter(exchange);
            } else {
                exchange.sendResponseHeaders(403, -1);
                exchange.close();
            }
        }

        @Override
        public String description() {
            return "answers to the names of this machine only";
        }
    }
}
