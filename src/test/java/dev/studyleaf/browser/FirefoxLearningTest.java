package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.studyleaf.browser.Moments.MINUTE;
import static dev.studyleaf.browser.Moments.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In Firefox: what a learner does is judged, kept, asked again, saved and forgotten. */
@ExtendWith(Firefox.class)
class FirefoxLearningTest {
    private static final String NOTE = "notes/kinds.html";
    private static final String REVIEW = "review.html";
    private static final String ANSWERS = "() => StudyLog.log.length";
    private static final List<String> RIGHT =
            List.of("multiple", "truefalse", "cloze", "numeric", "short", "ordering", "matching", "open");

    private static Ask judged(Page page, String id, Answering answering, String verdict) {
        Ask ask = new Ask(page, id);
        answering.answer(ask);
        ask.judged(verdict);
        return ask;
    }

    private interface Answering {
        void answer(Ask ask);
    }

    /** One question of each kind: the first wrong, the others right. */
    private static void answerAll(Page page) {
        judged(page, "single", ask -> ask.choose("File mode").sure(), "Not quite.");
        judged(
                page,
                "multiple",
                ask -> ask.choose("Sensitivity").choose("Specificity").sure(),
                "Correct.");
        judged(page, "truefalse", ask -> ask.choose("True").sure(), "Correct.");
        judged(
                page,
                "cloze",
                ask -> {
                    ask.labelled("Gap 1").fill("f-score");
                    ask.labelled("Gap 2").fill(" ZERO ");
                    ask.sure();
                },
                "Correct.");
        judged(page, "numeric", ask -> ask.type("0,8").sure(), "Correct.");
        judged(page, "short", ask -> ask.type("confusoin matrix").sure(), "Correct. Check the spelling.");
        judged(
                page,
                "ordering",
                ask -> {
                    Order.sort(ask, "Collect data", "Train a model", "Deploy it");
                    ask.sure();
                },
                "Correct.");
        judged(
                page,
                "matching",
                ask -> {
                    ask.labelled("Sensitivity").selectOption("the real cases");
                    ask.labelled("Predictive value").selectOption("the claimed cases");
                    ask.sure();
                },
                "Correct.");
        judged(
                page,
                "open",
                ask -> {
                    ask.type("Who claims more errs more.");
                    ask.find(".why summary").click();
                    ask.choose("it claims more");
                    ask.button("Got it").click();
                },
                "Got it.");
    }

    @ParameterizedTest
    @EnumSource
    void answers_are_judged_kept_and_asked_again_when_they_are_due(Place place, Tabs tabs) throws IOException {
        try (Place.Root root = place.of(Site.KINDS)) {
            BrowserContext visitor = tabs.visitor();
            visitor.clock().setFixedTime(NOON);
            Page page = tabs.visit(visitor, root.address(), NOTE);
            answerAll(page);
            page.reload();
            assertThat(page.locator(".toc [data-dot=single]")).hasAccessibleName("To revisit");
            for (String id : RIGHT) {
                assertThat(page.locator(".toc [data-dot=" + id + "]")).hasAccessibleName("Answered correctly");
            }
            visitor.clock().setFixedTime(NOON + 11 * MINUTE);
            page.locator("a.due").click();
            assertThat(page.locator("#stage h2")).hasText("Which input mode streams training data?");
            assertThat(page.locator("#left")).hasText("0 of 4");
            assertThat(page.locator("a.due [data-due]")).hasText("1 due");
            assertThat(page.evaluate(ANSWERS)).isEqualTo(1 + RIGHT.size());
            Card.grade(page, "3");
            assertThat(page.locator("#left")).hasText("1 of 4");
            assertThat(page.locator("a.due [data-due]")).isHidden();
            page.reload();
            assertThat(page.locator("#left")).hasText("0 of 3");
            assertThat(page.evaluate(ANSWERS)).isEqualTo(2 + RIGHT.size());
        }
    }

    private static Path save(Page page) throws IOException {
        Path copy = Firefox.DOWNLOADS.resolve("study-progress-2026-03-10.json");
        Files.deleteIfExists(copy);
        page.locator("#export").click();
        page.waitForCondition(() -> Files.exists(copy) && size(copy) > 0);
        return copy;
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void progress_goes_into_a_file_comes_out_of_it_elsewhere_and_is_forgotten_only_if_that_is_meant(Tabs tabs)
            throws IOException {
        BrowserContext visitor = tabs.visitor();
        visitor.clock().setFixedTime(NOON);
        Page page = tabs.visit(visitor, Site.KINDS.root(), REVIEW);
        Card.grade(page, "3");
        assertThat(page.locator("#left")).containsText("1 of ");
        Path copy = save(page);
        assertThat(Files.readString(copy)).contains("\"algo\":\"fsrs6\"");

        Page other = tabs.open(Site.KINDS, REVIEW);
        assertThat(other.evaluate(ANSWERS)).isEqualTo(0);
        other.setInputFiles("#import", copy);
        assertThat(other.locator("#io")).hasText("1 answer added to your progress.");
        other.reload();
        assertThat(other.evaluate(ANSWERS)).isEqualTo(1);

        other.getByText("Forget everything…").click();
        assertThat(other.getByText("Keep everything")).isFocused();
        other.keyboard().press("Escape");
        assertThat(other.evaluate(ANSWERS)).isEqualTo(1);
        other.getByText("Forget everything…").click();
        other.getByText("Forget without a copy").click();
        assertThat(other.locator("#forgotten")).containsText("Everything is forgotten.");
        assertThat(other.evaluate(ANSWERS)).isEqualTo(0);
        other.getByText("Bring everything back").click();
        assertThat(other.locator("#forgotten")).hasText("Everything is back.");
        other.reload();
        assertThat(other.evaluate(ANSWERS)).isEqualTo(1);
    }
}
