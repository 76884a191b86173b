package dev.studyleaf.bench;

import dev.studyleaf.build.BuildListener;
import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.FailOn;
import dev.studyleaf.build.again.RepeatedBuild;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Times the real command on vaults of several sizes, each run a process of its own, in turns with Hugo where that is
 * installed. Run it by {@code mvn -Pbench -DskipTests verify}; {@code -Dnotes=100,1000 -Druns=5} chooses.
 */
public final class Benchmark {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int POLL = 20;
    /** Saves before those that count: an author saves more than once. */
    private static final int WARM_UP = 5;
    /** A note that was written just before a build leaves no record of that build. */
    private static final int SETTLED_MILLIS = 2500;

    private record Run(double seconds, double cpu, long peakMb) {}

    private record Case(String name, List<Run> runs) {
        double median(java.util.function.ToDoubleFunction<Run> value) {
            double[] values = runs.stream().mapToDouble(value).sorted().toArray();
            return values[values.length / 2];
        }
    }

    private final Path jar;
    private final Path folder;
    private final int runs;
    private final boolean hugo;

    private Benchmark(Path jar, Path folder, int runs) {
        this.jar = jar;
        this.folder = folder;
        this.runs = runs;
        this.hugo = Stream.of(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "hugo")));
    }

    /** Arguments: the jar, a folder to work in, the numbers of notes with commas, how many runs. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int runs = Integer.parseInt(arguments[3]);
        OUT.printf(
                "%d processors, Java %s, %d runs each, medians%n",
                Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"), runs);
        OUT.println("| notes | case | seconds | CPU s | notes/s | CPU to Hugo | peak MB | site MB | index bytes |");
        OUT.println("| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (String notes : arguments[2].split(",")) {
            Path folder = Path.of(arguments[1], notes.strip()).toAbsolutePath();
            delete(folder);
            new Benchmark(Path.of(arguments[0]), folder, runs).run(Integer.parseInt(notes.strip()));
        }
    }

    private void run(int notes) throws IOException, InterruptedException {
        Path vault = folder.resolve("notes");
        Path site = folder.resolve("site");
        Vault.write(notes, vault);
        Thread.sleep(SETTLED_MILLIS);
        List<String> build = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                jar.toString(),
                "build",
                vault.toString(),
                "-o",
                site.toString());
        if (hugo) {
            hugoSite(vault);
        }
        Case cold = new Case("whole site", new ArrayList<>());
        Case peer = new Case("Hugo, pages only", new ArrayList<>());
        for (int run = 0; run < runs; run++) {
            delete(site);
            cold.runs().add(timed(build));
            if (hugo) {
                delete(folder.resolve("hugo/public"));
                peer.runs()
                        .add(timed(List.of(
                                "hugo", "--quiet", "-s", folder.resolve("hugo").toString())));
            }
        }
        Case same = new Case("again, nothing changed", new ArrayList<>());
        Case one = new Case("again, one note changed", new ArrayList<>());
        Path changed = vault.resolve(Vault.files(notes).get(notes / 2)[0]);
        for (int run = 0; run < runs; run++) {
            same.runs().add(timed(build));
            Files.writeString(changed, Files.readString(changed) + "\nOne more line, number " + run + ".\n");
            one.runs().add(timed(build));
        }
        Case warm = warm(vault, changed);
        Case shown = new Case("from a save to the new page, `serve`", new ArrayList<>());
        Saves.seconds(vault, folder.resolve("served"), changed, runs)
                .forEach(seconds -> shown.runs().add(new Run(seconds, 0, 0)));
        double peers = hugo ? peer.median(Run::cpu) : Double.NaN;
        line(notes, cold, peers, "%d | %d".formatted(megabytes(site), indexBytes(site.resolve("search"))));
        line(notes, same, peers, " | ");
        line(notes, one, peers, " | ");
        line(notes, warm, peers, " | ");
        line(notes, shown, Double.NaN, " | ");
        if (hugo) {
            line(notes, peer, peers, "%d | ".formatted(megabytes(folder.resolve("hugo/public"))));
        } else {
            OUT.printf("| %d | Hugo is not installed: skipped | | | | | | | |%n", notes);
        }
        delete(folder);
    }

    /** As {@code serve} and {@code --watch} build: in one process, which has built the site before. */
    private Case warm(Path vault, Path changed) throws IOException {
        RepeatedBuild builds = new RepeatedBuild(
                new BuildRequest(vault, folder.resolve("warm"), Optional.empty(), Optional.empty(), FailOn.ERROR));
        builds.run(BuildListener.SILENT);
        Case warm = new Case("after a save, `serve`", new ArrayList<>());
        for (int run = 0; run < WARM_UP + runs; run++) {
            Files.writeString(changed, Files.readString(changed) + "\nAnother line, number " + run + ".\n");
            long start = System.nanoTime();
            double cpu = ownCpu();
            builds.run(BuildListener.SILENT);
            if (run >= WARM_UP) {
                warm.runs().add(new Run((System.nanoTime() - start) / 1e9, ownCpu() - cpu, 0));
            }
        }
        return warm;
    }

    private static double ownCpu() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(duration -> duration.toMillis() / 1e3)
                .orElse(0.0);
    }

    private static void line(int notes, Case one, double peer, String rest) {
        double seconds = one.median(Run::seconds);
        OUT.printf(
                Locale.ROOT,
                "| %d | %s | %.2f | %.2f | %.0f | %s | %.0f | %s |%n",
                notes,
                one.name(),
                seconds,
                one.median(Run::cpu),
                notes / seconds,
                Double.isNaN(peer) ? "" : String.format(Locale.ROOT, "%.1f", one.median(Run::cpu) / peer),
                one.median(Run::peakMb),
                rest);
    }

    /** The same notes with a layout that shows title, text and the notes of the same folder. */
    private void hugoSite(Path vault) throws IOException {
        Path hugo = folder.resolve("hugo");
        Files.createDirectories(hugo.resolve("layouts/_default"));
        Files.writeString(hugo.resolve("config.toml"), """
                baseURL = "https://example.org/"
                title = "Bench"
                disableKinds = ["RSS", "sitemap"]
                contentDir = "%s"
                """.formatted(vault));
        String page = "<!doctype html><html lang=en><head><meta charset=utf-8><title>{{.Title}}</title></head><body>%s"
                + "<main><h1>{{.Title}}</h1>{{.Content}}</main></body></html>";
        String near =
                "<nav>{{range .CurrentSection.RegularPages}}<a href={{.RelPermalink}}>{{.Title}}</a>{{end}}</nav>";
        Files.writeString(hugo.resolve("layouts/_default/single.html"), page.formatted(near));
        Files.writeString(
                hugo.resolve("layouts/_default/list.html"),
                page.formatted("{{range .Pages}}<a href={{.RelPermalink}}>{{.Title}}</a>{{end}}"));
    }

    /** Time, CPU and peak memory as the process table tells them; CPU and memory only where there is a /proc. */
    private Run timed(List<String> command) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        long peak = 0;
        double cpu = 0;
        boolean running = true;
        while (running) {
            running = !process.waitFor(POLL, TimeUnit.MILLISECONDS);
            peak = Math.max(peak, peakKb(process.pid()));
            cpu = Math.max(
                    cpu,
                    process.info()
                            .totalCpuDuration()
                            .map(d -> d.toMillis() / 1e3)
                            .orElse(0.0));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + " failed: " + Files.readString(said));
        }
        return new Run(seconds, cpu, peak / 1024);
    }

    private static long peakKb(long pid) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")))
                    .findFirst()
                    .orElse(0);
        } catch (NoSuchFileException | java.io.UncheckedIOException e) {
            // gone in the meantime, or a system without /proc
            return 0;
        }
    }

    /** The index without the texts that results show; in a small site both are one file. */
    private static long indexBytes(Path search) throws IOException {
        try (Stream<Path> files = Files.list(search)) {
            return files.filter(file -> file.getFileName().toString().matches("index\\.js|[wsr]-.*"))
                    .map(Path::toFile)
                    .mapToLong(File::length)
                    .sum();
        }
    }

    private static long megabytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toFile)
                            .filter(File::isFile)
                            .mapToLong(File::length)
                            .sum()
                    / (1024 * 1024);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                Path[] all = files.sorted(Comparator.reverseOrder()).toArray(Path[]::new);
                for (Path file : Arrays.asList(all)) {
                    Files.delete(file);
                }
            }
        }
    }
}
