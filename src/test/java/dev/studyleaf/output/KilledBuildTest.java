package dev.studyleaf.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Builds in processes of their own, killed or short of disk space. */
@Timeout(180)
class KilledBuildTest {
    private static final int PAGES = 800;

    @TempDir
    private Path temp;

    private Path notes;
    private Path out;

    /** The other process: writes version after version of a site, from the one given, and says when each is done. */
    static final class Builder {
        public static void main(String[] args) {
            System.out.println("ready");
            for (int version = Integer.parseInt(args[2]); version < Integer.parseInt(args[3]); version++) {
                Diagnostics diagnostics = new Diagnostics();
                SiteWriter.write(Path.of(args[0]), Path.of(args[1]), version(version), List.of(), diagnostics);
                diagnostics.sorted().forEach(d -> System.out.println(d.code() + " " + d.message()));
            }
        }
    }

    @BeforeEach
    void firstSite() throws IOException {
        notes = Files.createDirectory(temp.resolve("notes"));
        out = temp.resolve("site");
        build(0);
    }

    @Test
    void a_killed_build_leaves_one_site_whole_and_the_next_build_nothing_of_it() throws Exception {
        Random random = new Random(7);
        for (int round = 1; round <= 8; round++) {
            Process builder = start(1000 * round, 1000 * round + 900, "");
            assertThat(builder.inputReader(UTF_8).readLine()).isEqualTo("ready");
            TimeUnit.MILLISECONDS.sleep(10 + random.nextInt(250));
            builder.destroyForcibly().waitFor();
            if (!Journal.isIn(out)) {
                assertThat(versions()).hasSize(1);
            }
            build(round);
            assertThat(versions()).containsExactly(Integer.toString(round));
            assertThat(out.resolve(".studyleaf")).doesNotExist();
        }
    }

    @Test
    void a_build_ended_by_signal_in_the_step_finishes_the_step() throws Exception {
        for (int round = 1; round <= 2; round++) {
            Process builder = start(1000 * round, 1000 * round + 900, "");
            assertThat(builder.inputReader(UTF_8).readLine()).isEqualTo("ready");
            TimeUnit.MILLISECONDS.sleep(250L * round);
            builder.destroy();
            builder.waitFor();
            assertThat(Journal.isIn(out)).isFalse();
            assertThat(versions()).hasSize(1);
        }
    }

    @Test
    void a_build_without_space_tells_it_and_leaves_the_site() throws Exception {
        Map<String, String> before = OutputTest.site(out);
        Process builder = start(5, 6, "ulimit -f 8; ");
        String said = new String(builder.getInputStream().readAllBytes(), UTF_8);
        assertThat(said).contains("OUTPUT_WRITE").contains("the site is as it was");
        assertThat(OutputTest.site(out)).isEqualTo(before);
    }

    @Test
    void a_build_beside_another_process_is_told_its_number() throws Exception {
        Diagnostics diagnostics = new Diagnostics();
        try (SiteWriter writer = SiteWriter.open(notes, out, diagnostics).orElseThrow()) {
            Process second = start(5, 6, "");
            String said = new String(second.getInputStream().readAllBytes(), UTF_8);
            assertThat(said)
                    .contains("OUTPUT_BUSY")
                    .contains("process " + ProcessHandle.current().pid());
            version(1).forEach(writer::add);
            assertThat(writer.publish(diagnostics)).isPresent();
        }
        assertThat(versions()).containsExactly("1");
    }

    private Process start(int from, int to, String limit) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        "sh",
                        "-c",
                        limit + "exec \"$0\" \"$@\"",
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Builder.class.getName(),
                        notes.toString(),
                        out.toString(),
                        Integer.toString(from),
                        Integer.toString(to))
                .redirectErrorStream(true)
                .start();
    }

    private void build(int version) {
        Diagnostics diagnostics = new Diagnostics();
        assertThat(SiteWriter.write(notes, out, version(version), List.of(), diagnostics))
                .as(() -> diagnostics.sorted().stream().map(Diagnostic::message).toList() + " " + Code.OUTPUT_WRITE)
                .isPresent();
    }

    private static List<SiteFile> version(int version) {
        byte[] text = Integer.toString(version).getBytes(UTF_8);
        List<SiteFile> files = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            files.add(new SiteFile("notes/" + i % 5 + "/" + i + ".html", text));
        }
        files.add(new SiteFile("index.html", text));
        files.add(new SiteFile("assets/same.css", "same".repeat(5000).getBytes(UTF_8)));
        return files;
    }

    private Set<String> versions() throws IOException {
        Map<String, String> site = OutputTest.site(out);
        site.keySet().removeIf(path -> path.startsWith(".studyleaf") || path.startsWith("assets/"));
        assertThat(site).hasSize(PAGES + 1);
        return new TreeSet<>(site.values());
    }
}
