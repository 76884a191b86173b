package dev.studyleaf.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.BuildResult;
import dev.studyleaf.build.FailOn;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server as a browser and an editor meet it: real files, real requests. */
class DevServerTest {
    private final BlockingQueue<BuildResult> builds = new LinkedBlockingQueue<>();
    private final HttpClient browser = HttpClient.newHttpClient();

    @TempDir
    private Path temp;

    private Path notes = Path.of("");
    private DevServer server;
    private Thread runner;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        notes = Files.createDirectory(temp.resolve("notes"));
        Files.writeString(notes.resolve("cells.md"), "# Cells\n\nSmall rooms.\n");
        Files.writeString(temp.resolve("secret.txt"), "secret");
        server = new DevServer(
                new BuildRequest(notes, temp.resolve("site"), Optional.empty(), Optional.empty(), FailOn.ERROR), 0);
        runner = new Thread(() -> {
            try {
                server.run(builds::add, bug -> {
                    throw bug;
                });
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        runner.start();
        nextBuild();
    }

    @AfterEach
    void stop() throws IOException, InterruptedException {
        server.close();
        runner.join(10_000);
        assertThat(runner.isAlive()).isFalse();
    }

    @Test
    void a_page_has_the_script_of_live_reload_and_the_file_has_not() throws Exception {
        HttpResponse<String> page = get("notes/cells.html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Small rooms.").contains("/_studyleaf/live.js\" data-build=\"1\"");
        assertThat(Files.readString(temp.resolve("site/notes/cells.html"))).doesNotContain("_studyleaf");
        assertThat(get("").body()).contains("Cells");
        assertThat(get("_studyleaf/live.js").body()).contains("EventSource");
        assertThat(get("assets/style.css").headers().firstValue("Content-Type")).hasValue("text/css; charset=utf-8");
    }

    @Test
    void a_saved_note_is_rebuilt_however_the_editor_saves() throws Exception {
        Files.writeString(notes.resolve("cells.md"), "# Cells\n\nLarger rooms.\n");
        awaitPage("notes/cells.html", "Larger rooms.");
        assertThat(get("notes/cells.html").body()).doesNotContain("data-build=\"1\"");

        save("cells.md", "# Cells\n\nRooms by rename.\n");
        awaitPage("notes/cells.html", "Rooms by rename.");
    }

    /** The first answer after a save comes before the build that follows it: its page is the note's, as it is now. */
    @Test
    void a_saved_note_is_shown_before_the_site_is_built_again() throws Exception {
        Files.writeString(notes.resolve("rooms.md"), "# Rooms\n\nSee [cells](cells.md).\n");
        nextBuild();
        try (Events events = new Events()) {
            save("cells.md", "# Cells\n\nRooms with [walls](rooms.md).\n");
            events.await(told -> told.contains("\"written\":true")
                    && get("notes/cells.html").body().contains("Rooms with <a href=\"rooms.html\">walls</a>"));
            assertThat(get("notes/cells.html").body()).contains("See cells.");
        }
        awaitFile("notes/cells.html", "Rooms with");
    }

    @Test
    void a_note_with_an_error_is_told_and_its_last_good_page_stays() throws Exception {
        try (Events events = new Events()) {
            save("cells.md", "# Cells\n\n> [!quiz] Which?\n> - [x] no\n> - [ ] no\n");
            assertThat(events.await(told -> told.contains("cells.md:")))
                    .contains("error[")
                    .contains("\"written\":false");
            assertThat(get("notes/cells.html").body()).contains("Small rooms.");
            nextBuild();
            Files.writeString(notes.resolve("cells.md"), "# Cells\n\nMended rooms.\n");
            awaitPage("notes/cells.html", "Mended rooms.");
        }
    }

    @Test
    void a_note_in_new_nested_folders_is_found_and_so_is_the_next_change_in_it() throws Exception {
        Path inner = Files.createDirectories(notes.resolve("biology/plants/trees"));
        Files.writeString(inner.resolve("oak.md"), "# Oak\n\nSlow.\n");
        awaitPage("notes/biology/plants/trees/oak.html", "Slow.");
        Files.writeString(inner.resolve("oak.md"), "# Oak\n\nStill slow.\n");
        awaitPage("notes/biology/plants/trees/oak.html", "Still slow.");
    }

    @Test
    void a_burst_of_changes_is_few_builds() throws Exception {
        for (int i = 0; i < 200; i++) {
            Files.writeString(notes.resolve("n" + i + ".md"), "# N" + i + "\n\nText " + i + ".\n");
        }
        awaitPage("notes/n199.html", "Text 199.");
        assertThat(builds).hasSizeLessThan(20);
    }

    @Test
    void a_deleted_folder_takes_its_pages_along() throws Exception {
        Path folder = Files.createDirectory(notes.resolve("old"));
        Files.writeString(folder.resolve("stone.md"), "# Stone\n\nAge.\n");
        awaitPage("notes/old/stone.html", "Age.");
        Files.delete(folder.resolve("stone.md"));
        Files.delete(folder);
        awaitStatus("notes/old/stone.html", 404);
    }

    @Test
    void an_error_is_told_and_the_last_good_site_stays() throws Exception {
        try (Events events = new Events()) {
            assertThat(events.await(told -> true)).contains("\"build\":1").contains("\"problems\":\"\"");
            save("glossary.yml", "- definition: nothing\n");
            assertThat(events.await(told -> told.contains("glossary.yml:1:3: error[glossary.syntax]")))
                    .contains("\"build\":1")
                    .contains("\"written\":false");
            assertThat(get("notes/cells.html").body()).contains("Small rooms.");
            Files.delete(notes.resolve("glossary.yml"));
            assertThat(events.await(told -> told.contains("\"problems\":\"\""))).contains("\"written\":true");
        }
    }

    @Test
    void files_beside_the_site_and_hidden_files_are_not_found() throws Exception {
        assertThat(raw("/../secret.txt", "localhost"))
                .doesNotContain("secret\n")
                .contains(" 404 ");
        assertThat(raw("/%2e%2e/secret.txt", "localhost")).contains(" 404 ");
        assertThat(raw("/.studyleaf-files", "localhost")).contains(" 404 ");
        assertThat(raw("/%00", "localhost")).contains(" 404 ");
    }

    @Test
    void an_address_of_the_published_site_leads_to_the_same_page_here() throws Exception {
        Files.writeString(notes.resolve("studyleaf.yml"), "base-url: https://example.org/my%20study/\n");
        nextBuild();
        String missing = get("404.html").body();
        assertThat(missing).contains("<a class=\"btn\" href=\"/my%20study/index.html\"");
        HttpResponse<String> home = get("my%20study/index.html?a=b%26c");
        assertThat(home.statusCode()).isEqualTo(302);
        assertThat(home.headers().firstValue("Location")).hasValue("/index.html?a=b%26c");
        assertThat(get("my%20study/notes/cells.html").headers().firstValue("Location"))
                .hasValue("/notes/cells.html");
        assertThat(get("my%20study//evil.example/").headers().firstValue("Location"))
                .hasValue("/evil.example/");
        assertThat(get("none.html").statusCode()).isEqualTo(404);
    }

    @Test
    void a_page_of_the_web_that_points_its_name_at_us_gets_nothing() throws Exception {
        assertThat(raw("/", "evil.example")).contains(" 403 ");
        assertThat(raw("/", "localhost.evil.example")).contains(" 403 ");
        assertThat(raw("/", "127.0.0.1:4000")).contains(" 200 ");
    }

    /** As an editor that replaces the file: nobody reads half of it. */
    private void save(String note, String text) throws IOException {
        Path swap = Files.writeString(notes.resolve("." + note + ".swp"), text);
        Files.move(swap, notes.resolve(note), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private BuildResult nextBuild() throws InterruptedException {
        BuildResult result = builds.poll(20, TimeUnit.SECONDS);
        assertThat(result).as("a build").isNotNull();
        return result;
    }

    private void awaitPage(String path, String text) throws Exception {
        for (int i = 0; i < 20 && !get(path).body().contains(text); i++) {
            nextBuild();
        }
        assertThat(get(path).body()).contains(text);
    }

    /** What is written on the site's folder itself, which the first answers after a save run ahead of. */
    private void awaitFile(String path, String text) throws Exception {
        Path file = temp.resolve("site").resolve(path);
        for (int i = 0; i < 20 && !Files.readString(file).contains(text); i++) {
            nextBuild();
        }
        assertThat(file).content().contains(text);
    }

    private void awaitStatus(String path, int status) throws Exception {
        for (int i = 0; i < 20 && get(path).statusCode() != status; i++) {
            nextBuild();
        }
        assertThat(get(path).statusCode()).isEqualTo(status);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(request(path), BodyHandlers.ofString());
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create(server.address() + path)).build();
    }

    /** The head of an answer to a request that no client would send by itself. */
    private String raw(String path, String host) throws IOException {
        int port = URI.create(server.address()).getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String ask = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(ask.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private interface Meant {
        boolean is(String told) throws IOException, InterruptedException;
    }

    /** What the server tells a page that listens, until the page is left. */
    private final class Events implements Flow.Subscriber<String>, AutoCloseable {
        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        private final CompletableFuture<HttpResponse<Void>> answer;

        Events() {
            answer = browser.sendAsync(request("_studyleaf/events"), BodyHandlers.fromLineSubscriber(this));
        }

        /** The next event that is meant: one change can bring several builds, so others may come before it. */
        String await(Meant meant) throws IOException, InterruptedException {
            for (String told = heard.poll(20, TimeUnit.SECONDS);
                    told != null;
                    told = heard.poll(20, TimeUnit.SECONDS)) {
                if (meant.is(told)) {
                    return told;
                }
            }
            throw new AssertionError("the event that is meant did not come");
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(String line) {
            if (line.startsWith("data:")) {
                heard.add(line);
            }
        }

        @Override
        public void onError(Throwable ended) {
            heard.add("no more: " + ended);
        }

        @Override
        public void onComplete() {
            heard.add("no more");
        }

        @Override
        public void close() {
            answer.cancel(true);
        }
    }
}
