package dev.studyleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script before the jar, with a Java that writes down how it was called and makes the archives that it is told to. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String JAVA = """
            #!/bin/sh
            echo "$*" >>"$CALLS"
            for one in "$@"; do echo "$one" >>"$CALLS.words"; done
            for one in "$@"; do
              case $one in
                -XX:ArchiveClassesAtExit=* | -XX:AOTConfiguration=*.config) ;;
                -XX:AOTConfiguration=*) echo recorded >"${one#*=}" ;;
              esac
              case $one in
                -XX:ArchiveClassesAtExit=*) echo archive >"${one#*=}" ;;
                -XX:AOTCache=*) [ -f "${one#*=}" ] || echo archive >"${one#*=}" ;;
              esac
            done
            exit ${FAILS:-0}
            """;

    @TempDir
    Path folder;

    private Path launcher;
    private Path calls;
    private Path caches;

    @BeforeEach
    void copies() throws IOException {
        launcher = folder.resolve("studyleaf");
        Files.copy(Path.of("src/main/launcher/studyleaf"), launcher, StandardCopyOption.REPLACE_EXISTING);
        calls = folder.resolve("calls");
        caches = folder.resolve("cache");
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, JAVA);
        assertThat(java.toFile().setExecutable(true)).isTrue();
        version("17.0.1");
    }

    private void version(String version) throws IOException {
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    private record Run(int code, String said) {}

    private Run run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("STUDYLEAF"));
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME", folder.resolve("jdk").toString(),
                        "XDG_CACHE_HOME", caches.toString(),
                        "CALLS", calls.toString()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said);
    }

    private List<String> calls() throws IOException {
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    private List<String> archives() throws IOException {
        Path own = caches.resolve("studyleaf");
        if (!Files.exists(own)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(own)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theFirstBuildMakesAnArchiveInSilenceAndTheNextOnesUseIt() throws Exception {
        assertThat(run(Map.of(), "build", "my notes")).isEqualTo(new Run(0, ""));
        assertThat(archives()).singleElement().asString().endsWith(".jsa");
        assertThat(run(Map.of(), "check", "my notes")).isEqualTo(new Run(0, ""));

        assertThat(calls()).hasSize(2);
        assertThat(calls().get(0))
                .contains("-XX:ArchiveClassesAtExit=")
                .endsWith("-jar " + launcher + " build my notes");
        assertThat(calls().get(1))
                .contains("-XX:SharedArchiveFile="
                        + caches.resolve("studyleaf").resolve(archives().get(0)))
                .endsWith("-jar " + launcher + " check my notes");
    }

    @Test
    void aHomeWithSpacesInItsNameIsOneWord() throws Exception {
        caches = folder.resolve("Anna Maria/my cache");
        Map<String, String> home = Map.of("XDG_CACHE_HOME", caches.toString());
        run(home, "build", "my notes");
        run(home, "check", "my notes");
        Path archive = caches.resolve("studyleaf").resolve(archives().get(0));
        assertThat(Files.readAllLines(Path.of(calls + ".words")))
                .contains("-XX:SharedArchiveFile=" + archive)
                .endsWith("-jar", launcher.toString(), "check", "my notes");
    }

    @Test
    void anOldJavaIsNamedAndNotStarted() throws Exception {
        for (String old : List.of("1.8.0_402", "11.0.22")) {
            version(old);
            Run run = run(Map.of(), "build", "notes");
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.said())
                    .isEqualTo("studyleaf: " + folder.resolve("jdk/bin/java") + " is Java " + old
                            + ". Install Java 17 or newer, or set JAVA_HOME.\n");
        }
        assertThat(calls()).isEmpty();
    }

    @Test
    void onlyABuildMakesAnArchive() throws Exception {
        run(Map.of(), "check", "notes");
        run(Map.of(), "--version");
        assertThat(archives()).isEmpty();
        assertThat(calls()).hasSize(2).noneMatch(call -> call.contains("Archive"));
    }

    @Test
    void sheetsAndBooksHaveAnArchiveOfTheirOwn() throws Exception {
        run(Map.of(), "build", "notes");
        run(Map.of(), "book", "notes");
        assertThat(archives()).hasSize(2).anyMatch(name -> name.endsWith("-pdf.jsa"));
        run(Map.of(), "sheet", "notes");
        assertThat(calls().get(2)).contains("-XX:SharedArchiveFile=").contains("-pdf.jsa");
    }

    @Test
    void fromJava25OnACacheIsRecordedAndMade() throws Exception {
        version("25");
        assertThat(run(Map.of(), "build", "notes")).isEqualTo(new Run(0, ""));
        assertThat(archives()).singleElement().asString().endsWith(".aot");
        assertThat(calls()).hasSize(2);
        assertThat(calls().get(0)).contains("-XX:AOTMode=record");
        assertThat(calls().get(1)).contains("-XX:AOTMode=create");
        run(Map.of(), "build", "notes");
        assertThat(calls().get(2)).contains("-XX:AOTCache=").doesNotContain("AOTMode");
    }

    @Test
    void anotherProgramMakesItsOwn() throws Exception {
        run(Map.of(), "build", "notes");
        Files.writeString(launcher, "# newer\n", StandardOpenOption.APPEND);
        run(Map.of(), "build", "notes");
        assertThat(archives()).hasSize(2);
    }

    @Test
    void theCodeOfTheProgramIsThatOfTheLauncher() throws Exception {
        assertThat(run(Map.of("FAILS", "3"), "build", "notes").code()).isEqualTo(3);
        assertThat(run(Map.of("FAILS", "2"), "build", "notes").code()).isEqualTo(2);
    }

    @Test
    void optionsOfTheUserComeLastAndWin() throws Exception {
        run(Map.of("STUDYLEAF_JAVA_OPTIONS", "-Xmn64m -Dx=y"), "build", "notes");
        run(Map.of("STUDYLEAF_JAVA_OPTIONS", "-Xmn64m"), "stats", "notes");
        assertThat(calls().get(0)).contains("-Xmn24m").contains("-Xmn64m -Dx=y -jar ");
        assertThat(calls().get(1)).contains("-Xmn64m -jar ");
    }

    @Test
    void nothingIsKeptWhereThatIsNotWantedOrCannotBe() throws Exception {
        assertThat(run(Map.of("STUDYLEAF_NO_CACHE", "1"), "build", "notes")).isEqualTo(new Run(0, ""));
        Files.writeString(caches, "a file where the folder should be");
        assertThat(run(Map.of(), "build", "notes")).isEqualTo(new Run(0, ""));
        assertThat(calls()).hasSize(2).noneMatch(call -> call.contains("Archive"));
    }

    @Test
    void withoutJavaItSaysWhatToDo() throws Exception {
        Run run = run(Map.of("JAVA_HOME", "", "PATH", folder.toString()), "build", "notes");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.said()).contains("no Java found").contains("JAVA_HOME");
        assertThat(calls()).isEmpty();
    }
}
