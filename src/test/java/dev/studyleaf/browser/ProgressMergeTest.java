package dev.studyleaf.browser;

import static dev.studyleaf.browser.Moments.DAY;
import static dev.studyleaf.browser.Moments.MINUTE;
import static dev.studyleaf.browser.Moments.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The log of progress is a set: whatever is joined in whatever order, nothing is lost. */
@ExtendWith(Chromium.class)
class ProgressMergeTest {
    /** Logs by chance: few ids and moments, so that entries meet; some taken back, some with what was answered. */
    private static final String CHANCE = """
            let seed = 1;
            const dice = n => (seed = (seed * 48271) % 2147483647) % n;
            const word = () => ['a', 'b"', 'c,\\n', 'é]', 'term:x'][dice(5)];
            const one = () => [word(), 1e12 + dice(6), dice(5), dice(3) * 100, dice(4), ['note', 'practice', 'review'][dice(3)]]
              .concat(dice(2) ? [word()] : []);
            const some = () => JSON.stringify({ v: 1 + dice(2), log: Array.from({ length: dice(9) }, one) });
            const clear = () => { localStorage.clear(); dispatchEvent(new StorageEvent('storage', { key: null })); };
            const after = (...files) => { clear(); files.forEach(f => StudyLog.merge(JSON.parse(f).log)); return StudyLog.json(); };
            const part = (file, whole) => { const all = JSON.parse(whole).log.map(e => JSON.stringify(e.slice(0, 6)));
              return JSON.parse(file).log.every(e => all.includes(JSON.stringify(e.slice(0, 6)))); };
            """;

    private static Page review(Tabs tabs) {
        return tabs.open(Site.KINDS, "review.html");
    }

    @Test
    void copies_can_be_joined_in_any_order_and_any_number_of_times(Tabs tabs) {
        Object broken = tabs.open(Site.KINDS, "tags/index.html").evaluate("() => {" + CHANCE + """
                for (let i = 0; i < 300; i++) {
                  const a = some(), b = some(), c = some(), all = after(a, b, c);
                  const same = [after(c, b, a), after(after(a, b), c), after(a, after(b, c)), after(a, b, c, a, b), after(all, all)];
                  if (same.some(x => x !== all)) return 'order matters: ' + [a, b, c].join(' ');
                  if (![a, b, c].every(x => part(x, all))) return 'lost: ' + [a, b, c].join(' ');
                }
                clear();
                return '';
                }""");
        assertThat(broken).isEqualTo("");
    }

    /** Settings and exams by chance, as a file may have them: of now, of before, and broken. */
    private static final String ALSO = """
            let seed = 7;
            const dice = n => (seed = (seed * 48271) % 2147483647) % n;
            const pick = (...all) => all[dice(all.length)];
            const exam = () => pick({ at: dice(4), share: dice(2), ids: ['a'], parts: {} }, null, 7, {}, { at: 3, share: .5, parts: { x: [1, 2] }, ids: [] });
            const aside = () => pick(['a', 'b'], {}, { a: dice(9) - 4, b: dice(9) - 4 }, { c: 'x' }, undefined);
            const some = () => ({ exams: pick([], [exam(), exam(), exam()], undefined),
              settings: pick(undefined, 'x', { fresh: pick(7, [dice(3), dice(4)], [], 'no'), keep: pick(.8, [.95, dice(4)]), aside: aside() }) });
            const text = () => { const a = StudyLog.also(), s = a.settings; return JSON.stringify([a.exams, s.fresh, s.keep, s.exam, Object.entries(s.aside).sort()]); };
            const after = (...files) => { localStorage.clear(); files.forEach(StudyLog.join); return text(); };
            const all = (...files) => JSON.parse(JSON.stringify(files.map(f => { after(f); return StudyLog.also(); })));
            """;

    @Test
    void settings_and_exams_can_be_joined_in_any_order_and_any_number_of_times(Tabs tabs) {
        Page page = review(tabs);
        page.waitForFunction("() => StudyLog.join");
        Object broken = page.evaluate("() => {" + ALSO + """
                for (let i = 0; i < 500; i++) {
                  const [a, b, c] = [some(), some(), some()], one = after(a, b, c), [ab, bc] = [after(a, b) && StudyLog.also(), after(b, c) && StudyLog.also()];
                  if ([after(c, b, a), after(ab, c), after(a, bc), after(a, b, c, b, a), after(...all(a, b, c))].some(x => x !== one)) return 'order matters: ' + JSON.stringify([a, b, c]);
                }
                localStorage.clear();
                return '';
                }""");
        assertThat(broken).isEqualTo("");
    }

    @Test
    void what_was_taken_back_stays_so_when_an_older_copy_comes_in(Tabs tabs) {
        Object told = review(tabs).evaluate("""
                () => {
                  const e = StudyLog.add('single', 1, 5, 2, 'review'), old = StudyLog.json();
                  StudyLog.undo(e);
                  StudyFile.load(old);
                  return StudyLog.log.length + ' of ' + JSON.parse(StudyLog.json()).log.length;
                }""");
        assertThat(told).isEqualTo("0 of 2");
    }

    @Test
    void a_file_that_was_cut_short_gives_what_can_be_read(Tabs tabs) {
        Object told = review(tabs).evaluate("""
                () => {
                  for (let i = 0; i < 5; i++) StudyLog.add('id "' + i, 3, 5, 2, 'review', 'what, [was]');
                  const whole = StudyLog.json();
                  localStorage.clear();
                  dispatchEvent(new StorageEvent('storage', { key: null }));
                  const said = StudyFile.load(whole.slice(0, -20));
                  return said + ' ' + StudyLog.log[0].slice(0, 1) + ' ' + StudyLog.log[0][6];
                }""");
        assertThat(told).isEqualTo("That file is damaged. 4 answers could be saved from it. id \"0 what, [was]");
    }

    @Test
    void two_tabs_that_write_at_the_same_moment_lose_nothing(Tabs tabs) {
        BrowserContext visitor = tabs.visitor();
        Page one = tabs.visit(visitor, Site.KINDS.root(), "review.html");
        Page other = tabs.visit(visitor, Site.KINDS.root(), "index.html");
        one.evaluate("() => StudyLog.add('single', 3, 5, 2, 'note')");
        other.evaluate("""
                () => {
                  const key = 'study:' + document.documentElement.dataset.site + ':log';
                  localStorage[key] = JSON.stringify({ v: 2, log: [['truefalse', 1e12, 3, 5, 2, 'note']] });
                }"""); // as a tab does that had read before the first one wrote
        for (Page page : List.of(one, other)) {
            page.waitForFunction("() => StudyLog.log.length === 2");
        }
        one.reload();
        assertThat(one.evaluate("() => StudyLog.log.map(e => e[0]).join()")).isEqualTo("truefalse,single");
    }

    @Test
    void the_log_keeps_what_was_chosen_and_what_was_typed_first(Tabs tabs) {
        Page page = tabs.open(Site.KINDS, "notes/kinds.html");
        new Ask(page, "single").choose("File mode").sure().judged("Not quite.");
        String option = page.locator("#q-single .opt", new Page.LocatorOptions().setHasText("File mode"))
                .locator("input")
                .getAttribute("value");
        page.locator("#q-short input").fill("Truth table");
        page.keyboard().press("Enter");
        new Ask(page, "short").told("That one belongs to logic.");
        page.locator("#q-short input").fill("Confusion matrix");
        page.keyboard().press("Enter");
        new Ask(page, "short").judged("Correct");
        assertThat(page.evaluate("() => StudyLog.log.map(e => e[0] + '=' + e[6]).join()"))
                .isEqualTo("single=" + option + ",short=Truth table");
    }

    @Test
    void a_clock_that_ran_ahead_and_was_set_back_does_not_block_a_card(Tabs tabs) {
        BrowserContext visitor = tabs.visitor();
        visitor.clock().setFixedTime(NOON + 400 * DAY);
        Page page = tabs.visit(visitor, Site.KINDS.root(), "review.html");
        page.evaluate("() => StudyLog.add('single', 4, 5, 2, 'review')");
        visitor.clock().setFixedTime(NOON);
        page.reload();
        assertThat(page.evaluate("() => StudyLog.log.length")).isEqualTo(0);
        assertThat(page.locator("#stage-wrap > .told").textContent())
                .isEqualTo("Dated later than today, so not counted yet: 1 answer. Is the date of this device right?");
        page.evaluate("() => StudyLog.add('single', 1, 5, 2, 'review')");
        visitor.clock().setFixedTime(NOON + 11 * MINUTE);
        page.reload();
        assertThat(page.locator("#stage h2").textContent()).isEqualTo("Which input mode streams training data?");
        assertThat(page.evaluate("() => JSON.parse(StudyLog.json()).log.length"))
                .isEqualTo(2);
    }
}
