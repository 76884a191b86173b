package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is made for paper comes out right on paper. */
@ExtendWith(Chromium.class)
class PaperPagesTest {
    /** For each card on a front: its words, and the words that lie behind it once the sheet is turned over its long edge. */
    private static final String PAIRS = """
            () => {
              const sheets = [...document.querySelectorAll('.fs')], out = [];
              const words = el => el.textContent.replace(/\\s+/g, ' ').trim();
              for (let i = 0; i < sheets.length; i += 2) {
                const [front, back] = [sheets[i], sheets[i + 1]].map(s => ({ box: s.getBoundingClientRect(), cards: [...s.children] }));
                for (const card of front.cards) {
                  const c = card.getBoundingClientRect(), right = front.box.right - c.right, top = c.top - front.box.top;
                  const behind = back.cards.find(b => { const r = b.getBoundingClientRect();
                    return Math.abs(r.left - back.box.left - right) < 2 && Math.abs(r.top - back.box.top - top) < 2; });
                  if (card.dataset.source) out.push(words(card) + ' => ' + words(behind));
                }
              }
              return out.join('\\n');
            }""";

    private static Page printed(Tabs tabs, String path) {
        Page page = tabs.open(Site.KINDS, path);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.waitForFunction("() => document.fonts.status === 'loaded'");
        return page;
    }

    @Test
    void each_answer_lies_behind_its_question_when_the_sheet_is_turned(Tabs tabs) {
        Page page = printed(tabs, "flashcards.html");
        String all = (String) page.evaluate(PAIRS);
        assertThat(all.lines()).hasSize(12);
        assertThat(all)
                .containsPattern("Which table holds the counts\\?.* => .*Confusion matrix")
                .containsPattern("Accuracy looks at every cell.* => .*True")
                .containsPattern("(?m)precision => Glossary The share of the claimed cases")
                .containsPattern("(?m)recall => Glossary A share of the real cases");
    }

    @Test
    void one_note_can_be_printed_alone(Tabs tabs) {
        Page page = tabs.open(Site.KINDS, "flashcards.html");
        page.locator("#by-note").selectOption("Glossary");
        assertThat(page.locator(".fs")).hasCount(2);
        assertThat((String) page.evaluate(PAIRS))
                .contains("recall => Glossary A share of the real")
                .hasLineCount(2);
        page.navigate(Site.KINDS.root() + "quiz-sheet.html");
        page.locator("#by-note").selectOption("The second note");
        assertThat(page.locator(".pq:visible")).hasCount(2);
        assertThat(page.locator(".pq:visible .no")).hasText(new String[] {"1", "1"});
    }

    @Test
    void the_key_begins_on_a_page_of_its_own_and_the_sheet_tells_nothing(Tabs tabs) {
        Page page = printed(tabs, "quiz-sheet.html");
        assertThat(page.evaluate("() => getComputedStyle(document.querySelector('.key')).breakBefore"))
                .isEqualTo("page");
        assertThat(page.locator(".ask").innerText()).doesNotContain("It reads from a stream", "8 divided by 10");
        assertThat(page.locator(".ask .accept")).hasCount(3);
        assertThat(page.locator(".ask .accept:visible")).hasCount(0);
        assertThat(page.locator(".key")).containsText("Confusion matrix");
        assertThat(page.locator(".names")).isVisible();
    }

    @Test
    void a_card_with_much_on_it_is_printed_smaller(Tabs tabs) {
        Page page = printed(tabs, "flashcards.html");
        assertThat(page.locator(".cut")).hasCount(0);
        Object cut = page.evaluate("""
                () => {
                  document.querySelector('.fc[data-source] .fit').append('many words '.repeat(60));
                  dispatchEvent(new Event('beforeprint'));
                  const c = document.querySelector('.fc[data-source]');
                  return c.scrollHeight <= c.clientHeight + 1 && parseFloat(getComputedStyle(c.querySelector('.fit')).fontSize) < 13;
                }""");
        assertThat(cut).isEqualTo(true);
    }
}
