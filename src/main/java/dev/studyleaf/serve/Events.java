package dev.studyleaf.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.studyleaf.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Server-sent events: the state of the site at once, then after each build. */
final class Events implements HttpHandler {
    /** A comment this often tells us that a reader has gone away. */
    private static final int PULSE_SECONDS = 15;

    private final LiveSite site;

    Events(LiveSite site) {
        this.site = site;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        BlockingQueue<LiveSite.State> news = new LinkedBlockingQueue<>();
        Consumer<LiveSite.State> reader = news::add;
        site.add(reader);
        try (OutputStream out = exchange.getResponseBody()) {
            news.add(site.state());
            while (true) {
                LiveSite.State state = news.poll(PULSE_SECONDS, TimeUnit.SECONDS);
                out.write((state == null ? ":\n\n" : "data: " + json(state) + "\n\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            site.remove(reader);
        }
    }

    private static String json(LiveSite.State state) {
        Json json = new Json().object();
        json.key("build").value(state.build());
        json.key("problems").value(state.problems());
        json.key("written").value(state.written());
        return json.end().toString();
    }
}
