package dev.studyleaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.FailOn;
import dev.studyleaf.serve.DevServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A page of the development server while its note is edited. */
@ExtendWith(Chromium.class)
class LiveReloadTest {
    private static final String QUESTION = "> [!question] How many rooms?\n> Answer: nine\n> Why: I counted them.\n\n";

    @TempDir
    private Path temp;

    @Test
    void text_changes_in_place_and_what_was_typed_stays_through_a_reload(Tabs tabs) throws Exception {
        Path note = Files.createDirectory(temp.resolve("notes")).resolve("cells.md");
        write(note, "Small rooms.");
        try (DevServer server = started()) {
            Page page = tabs.visit(tabs.visitor(), server.address(), "notes/cells.html");
            page.getByText("Small rooms.").waitFor();
            page.locator(".quiz input").fill("ni");
            page.evaluate("window.sameDocument = true");

            write(note, "Larger rooms.");
            page.getByText("Larger rooms.").waitFor();
            assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);
            assertThat(page.locator(".quiz input").inputValue()).isEqualTo("ni");

            Files.writeString(note, Files.readString(note).replace("# Cells", "# Cells and walls"));
            page.locator("h1", new Page.LocatorOptions().setHasText("Cells and walls"))
                    .waitFor();
            PlaywrightAssertions.assertThat(page.locator(".quiz input")).hasValue("ni");

            Files.writeString(temp.resolve("notes/glossary.yml"), "- definition: nothing\n");
            page.getByText("Not built: 1 error. This is the last good site.").waitFor();
            Files.delete(temp.resolve("notes/glossary.yml"));
            PlaywrightAssertions.assertThat(page.locator("#live-problems")).isHidden();
            // a server that ends before its readers is an error of the network to them
            page.close();
        }
    }

    @Test
    void an_answered_question_stays_answered_also_where_its_note_is_gone_for_a_while(Tabs tabs) throws Exception {
        Path note = Files.createDirectory(temp.resolve("notes")).resolve("cells.md");
        write(note, "Small rooms.\n\n".repeat(40));
        try (DevServer server = started()) {
            Page page = tabs.visit(tabs.visitor(), server.address(), "notes/cells.html");
            page.locator(".quiz input").fill("nine");
            page.getByText("Certain").click();
            page.getByText("Correct").waitFor();
            page.evaluate("window.sameDocument = true");
            page.evaluate("scrollTo(0, 700)");

            write(note, "Small rooms.\n\n".repeat(39) + "Larger rooms.");
            page.getByText("Larger rooms.").waitFor();
            assertThat(page.evaluate("window.sameDocument")).isEqualTo(true);

            String text = Files.readString(note);
            Files.delete(note);
            page.getByText("There is no page here").waitFor();
            Files.writeString(note, text.replace("# Cells", "# Cells and walls"));
            page.locator("h1", new Page.LocatorOptions().setHasText("Cells and walls"))
                    .waitFor();
            PlaywrightAssertions.assertThat(page.getByText("Correct")).isVisible();
            page.waitForFunction("() => Math.round(scrollY) === 700");
            page.getByText("Try again").click();
            PlaywrightAssertions.assertThat(page.locator(".quiz input")).isEditable();
            page.close();
            assertThat(tabs.takeFaults()).allMatch(fault -> fault.contains("status of 404"));
        }
    }

    @Test
    void a_site_that_cannot_be_built_at_first_is_shown_as_soon_as_it_can(Tabs tabs) throws IOException {
        Path note = Files.createDirectory(temp.resolve("notes")).resolve("cells.md");
        write(note, "Small rooms.");
        Path wrong = Files.writeString(temp.resolve("notes/glossary.yml"), "- definition: nothing\n");
        try (DevServer server = running(() -> {})) {
            Page page = tabs.visit(tabs.visitor(), server.address(), "notes/cells.html");
            page.getByText("The site is being built").waitFor();
            page.getByText("Not built: 1 error.").waitFor();
            Files.delete(wrong);
            page.getByText("Small rooms.").waitFor();
            page.close();
            assertThat(tabs.takeFaults()).allMatch(fault -> fault.contains("status of 503"));
        }
    }

    /** Serving a site that was built once, so that its pages are there to be opened. */
    private DevServer started() throws IOException, InterruptedException {
        CountDownLatch built = new CountDownLatch(1);
        DevServer server = running(built::countDown);
        if (!built.await(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("not built in a minute");
        }
        return server;
    }

    private DevServer running(Runnable built) throws IOException {
        DevServer server = new DevServer(
                new BuildRequest(
                        temp.resolve("notes"), temp.resolve("site"), Optional.empty(), Optional.empty(), FailOn.ERROR),
                0);
        Thread thread = new Thread(() -> {
            try {
                server.run(result -> built.run(), bug -> {
                    throw bug;
                });
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    private static void write(Path note, String text) throws IOException {
        Files.writeString(note, "# Cells\n\n" + text + "\n\n" + QUESTION);
    }
}
