package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.studyleaf.browser.Moments.DAY;
import static dev.studyleaf.browser.Moments.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Practice, review and exam in all their states: for axe, narrow and enlarged, by touch, in forced colours, without motion. */
@ExtendWith(Chromium.class)
class PracticeStatesTest {
    private static Page learned(Tabs tabs, String path) {
        return new Answers()
                .add("steps", NOON - 9 * DAY, 3, 3, "review")
                .add("two", NOON - 5 * DAY, 1, 3, "practice")
                .add("labels", NOON - 3 * DAY, 3, 1, "practice")
                .add("leak", NOON - 2 * DAY, 1, 2, "review")
                .open(tabs, Site.PRACTICE, NOON, path);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    @Test
    void practice_before_and_after_answers(Tabs tabs) {
        Page page = learned(tabs, "practice.html");
        assertThat(page.locator("#practice .quiz")).hasCount(5);
        Sound.check(page, "fresh");
        new Ask(page, "labels").choose("Clustering").sure().judged("Not quite.");
        assertThat(page.locator("#mixed li")).hasCount(1);
        new Ask(page, "sorted").find(".why summary").click();
        Sound.check(page, "after wrong answers");
        new Ask(page, "labels").button("Try again").click();
        new Ask(page, "labels").choose("Regression").sure().judged("Correct.");
        Sound.check(page, "after a right answer");
        page.locator("#by-state").selectOption("due");
        page.locator("#by-kind").selectOption("card");
        Sound.check(page, "nothing fits");
    }

    @Test
    void review_with_its_charts_and_at_its_end(Tabs tabs) {
        Page page = learned(tabs, "review.html");
        assertThat(page.locator("#judged table")).isVisible();
        page.locator("#exam-day").fill("2026-04-10");
        page.locator("#exam-day").blur();
        assertThat(page.locator("#by-topic table")).isVisible();
        page.evaluate("() => document.querySelectorAll('details').forEach(d => { d.open = true; })");
        Sound.check(page, "charts with their numbers");
        page.locator("#flip").click();
        Sound.check(page, "the answer");
        page.locator("#fresh").fill("0");
        page.locator("#fresh").blur();
        Locator card = page.locator("#stage:not([inert])");
        assertThat(card).isVisible();
        while (card.locator("#flip").count() > 0) {
            page.locator("#flip").click();
            page.locator(".g3").click();
            assertThat(card).isVisible();
        }
        assertThat(page.locator("#stage h2")).hasText("Done for now");
        Sound.check(page, "done");
    }

    @Test
    void exam_from_its_plan_to_its_result(Tabs tabs) {
        Page page = tabs.open(Site.PRACTICE, "exam.html");
        Sound.check(page, "the plan");
        button(page, "Start the exam").click();
        button(page, "Flag").click();
        Sound.check(page, "a question");
        button(page, "Look through and hand in").click();
        Sound.check(page, "the look through");
        button(page, "Hand in").click();
        assertThat(page.locator("#bench h2")).hasText("Not passed yet");
        Sound.check(page, "the result");
        page.reload();
        assertThat(page.locator("#past table")).isVisible();
        Sound.check(page, "earlier exams");
    }

    @Test
    void all_of_it_works_by_touch(Tabs tabs) {
        Page page = tabs.open(
                options -> options.setHasTouch(true).setIsMobile(true).setViewportSize(360, 740),
                Site.PRACTICE,
                "practice.html");
        Ask labels = new Ask(page, "labels");
        labels.labelled("Clustering").tap();
        labels.button("Fairly sure").tap();
        labels.judged("Not quite.");
        page.locator("#more").tap();
        assertThat(page.locator("#practice .quiz")).hasCount(10);
        page.navigate(Site.PRACTICE.root() + "review.html");
        page.locator("#flip").tap();
        page.locator(".g3").tap();
        assertThat(page.locator("#left")).containsText("1 of ");
        page.locator("#undo").tap();
        assertThat(page.locator("#left")).containsText("0 of ");
        page.navigate(Site.PRACTICE.root() + "exam.html");
        button(page, "Start the exam").tap();
        button(page, "Next").tap();
        assertThat(page.locator(".where")).hasText("Question 2 of 8");
        List<?> small = (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('#bench button, #bench .opt')].map(b => [b, b.getBoundingClientRect()])
                  .filter(([b, r]) => r.width && r.height < 24).map(([b]) => b.outerHTML.slice(0, 80))""");
        assertThat(small).isEmpty();
    }

    @Test
    void forced_colours_show_what_colours_say_and_nothing_moves_where_that_is_asked(Tabs tabs) {
        Page page = learned(tabs, "practice.html");
        page.emulateMedia(
                new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE).setReducedMotion(ReducedMotion.REDUCE));
        new Ask(page, "labels").choose("Clustering").sure().judged("Not quite.");
        assertThat(page.locator("#q-labels .opt[data-mark=no]")).hasCSS("outline-style", "solid");
        assertThat(forced(page)).isEmpty();
        assertThat(moving(page)).isEmpty();
        page.navigate(Site.PRACTICE.root() + "review.html");
        assertThat(page.locator("#judged table")).isVisible();
        assertThat(forced(page)).isEmpty();
        Object bars = page.evaluate("""
                () => { const [a, b] = ['.part', '.track'].map(s => getComputedStyle(document.querySelector('#judged ' + s)).fill); return a !== b; }""");
        assertThat(bars).isEqualTo(true);
        assertThat(moving(page)).isEmpty();
        Object flip = page.evaluate(
                "() => { const s = getComputedStyle(document.querySelector('#flip')); return s.color !== s.backgroundColor; }");
        assertThat(flip).isEqualTo(true);
        page.navigate(Site.PRACTICE.root() + "exam.html");
        button(page, "Start the exam").click();
        button(page, "Flag").click();
        assertThat(page.locator("#flag")).hasAttribute("aria-pressed", "true");
        assertThat(forced(page)).isEmpty();
        assertThat(moving(page)).isEmpty();
    }

    /** All but contrast: axe reads the colours that the page would have without the forced ones. */
    private static List<String> forced(Page page) {
        return Axe.violations(page).stream()
                .filter(fault -> !fault.startsWith("color-contrast: "))
                .toList();
    }

    /** What takes more than a blink to change. */
    private static List<?> moving(Page page) {
        return (List<?>) page.evaluate("""
                () => [...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e);
                  return [s.transitionDuration, s.animationDuration].some(d => d.split(',').some(x => parseFloat(x) * (x.includes('ms') ? 1 : 1000) > 20)); })
                  .map(e => e.tagName + '.' + e.className).slice(0, 5)""");
    }
}
