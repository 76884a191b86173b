package dev.studyleaf.bench;

import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.BuildResult;
import dev.studyleaf.build.FailOn;
import dev.studyleaf.serve.DevServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** How long it takes in {@code serve} from the save of a note until a browser hears that its page is new. */
final class Saves implements AutoCloseable {
    /** No build has ended for so long: none is under way. */
    private static final int QUIET_SECONDS = 5;

    private final DevServer server;
    private final BlockingQueue<BuildResult> builds = new LinkedBlockingQueue<>();
    private final BlockingQueue<Long> heard = new LinkedBlockingQueue<>();

    private Saves(Path notes, Path site) throws IOException {
        server = new DevServer(new BuildRequest(notes, site, Optional.empty(), Optional.empty(), FailOn.ERROR), 0);
        daemon(() -> {
            try {
                server.run(builds::add, bug -> {
                    throw bug;
                });
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** The seconds of some saves, each after the builds of the one before it. */
    static List<Double> seconds(Path notes, Path site, Path note, int saves) throws IOException, InterruptedException {
        try (Saves served = new Saves(notes, site)) {
            served.builds.take();
            served.listen();
            List<Double> seconds = new ArrayList<>();
            for (int i = 0; i < saves; i++) {
                served.settle();
                String text = Files.readString(note) + "\nA line that was saved, number " + i + ".\n";
                long start = System.nanoTime();
                Files.writeString(note, text);
                seconds.add((served.heard.take() - start) / 1e9);
            }
            return seconds;
        }
    }

    private void settle() throws InterruptedException {
        BuildResult last = builds.poll(QUIET_SECONDS, TimeUnit.SECONDS);
        while (last != null) {
            last = builds.poll(QUIET_SECONDS, TimeUnit.SECONDS);
        }
        heard.clear();
    }

    private void listen() {
        daemon(() -> {
            try {
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create(server.address() + "_studyleaf/events"))
                                        .build(),
                                BodyHandlers.ofLines())
                        .body()
                        .filter(line -> line.startsWith("data:"))
                        .forEach(line -> heard.add(System.nanoTime()));
            } catch (UncheckedIOException e) {
                // the server has ended, and its events with it
                return;
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
