package dev.studyleaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TemporaryFolderTest {
    @Test
    void is_gone_even_while_a_build_writes_into_it() throws Exception {
        Path folder = TemporaryFolder.make("studyleaf-test");
        Path site = Files.createDirectory(folder.resolve("site"));
        CountDownLatch begun = new CountDownLatch(100);
        Thread build = new Thread(() -> write(site, begun));
        build.start();
        begun.await();
        TemporaryFolder.remove(folder);
        build.join();
        assertThat(folder).doesNotExist();
        assertThat(folder.resolveSibling(folder.getFileName() + "-0")).doesNotExist();
    }

    /** Until there is no folder to write into. */
    private static void write(Path site, CountDownLatch begun) {
        try {
            for (int i = 0; i < 1_000_000; i++) {
                Files.writeString(site.resolve(i + ".html"), "page");
                begun.countDown();
            }
        } catch (IOException e) {
            begun.countDown();
        }
    }
}
