package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Search, from disk: the dialog and the page. */
@ExtendWith(Chromium.class)
class SearchTest {
    private static final String NOTE = "notes/why-teams-adopt-it.html";

    private static Locator field(Page page) {
        return page.locator("#find");
    }

    private static Locator options(Page page) {
        return page.locator("#found [role=option]");
    }

    private static Locator status(Page page) {
        return page.locator(".finder [role=status]");
    }

    /** Types a query key by key and waits until its results stand. */
    private static Page ask(Page page, String query) {
        page.keyboard().type(query);
        assertThat(page.locator("#found a[href*='?q=" + query.replace(" ", "%20") + "']")
                        .first())
                .isVisible();
        return page;
    }

    private static Page search(Tabs tabs, String query) {
        Page page = tabs.open(Site.CONTENT, NOTE);
        page.keyboard().press("/");
        assertThat(field(page)).isFocused();
        return ask(page, query);
    }

    @Test
    void control_k_opens_and_escape_first_clears_then_closes(Tabs tabs) {
        Page page = tabs.open(Site.CONTENT, NOTE);
        page.locator("[data-search]").focus();
        page.keyboard().press("Control+k");
        assertThat(field(page)).isFocused();
        ask(page, "polly");
        page.keyboard().press("Escape");
        assertThat(field(page)).hasValue("");
        assertThat(page.locator("dialog.finder")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog.finder")).isHidden();
        assertThat(page.locator("[data-search]")).isFocused();
    }

    @Test
    void what_is_typed_while_the_search_is_on_its_way_is_not_lost(Tabs tabs) {
        Page page = tabs.open(Site.CONTENT, NOTE);
        page.keyboard().type("/lex");
        assertThat(field(page)).hasValue("lex");
        assertThat(options(page).first()).containsText("Amazon Lex");
    }

    @Test
    void a_term_is_answered_at_once(Tabs tabs) {
        Page page = search(tabs, "polly");
        assertThat(page.locator("#found .answer")).containsText("AnswerAmazon Polly");
        assertThat(page.locator("#found .answer")).containsText("Turns written text into lifelike speech.");
        assertThat(page.locator("#found .answer")).hasAttribute("aria-selected", "true");
        assertThat(status(page)).hasText(Pattern.compile("\\d+ results"));
    }

    @Test
    void a_term_is_known_by_its_other_names(Tabs tabs) {
        assertThat(search(tabs, "tts").locator("#found .answer")).containsText("Amazon Polly");
    }

    @Test
    void a_section_is_found_and_opened_at_its_place(Tabs tabs) {
        Page page = search(tabs, "scarce people");
        assertThat(options(page).first()).containsText("Make the most of scarce people");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("why-teams-adopt-it\\.html#make-the-most-of-scarce-people$"));
        assertThat(Ask.heading(page, "Make the most of scarce people")).isInViewport();
    }

    @Test
    void arrows_move_through_the_results_and_around(Tabs tabs) {
        Page page = search(tabs, "speech");
        int last = options(page).count() - 1;
        assertThat(field(page)).hasAttribute("aria-activedescendant", "o0");
        page.keyboard().press("ArrowDown");
        assertThat(field(page)).hasAttribute("aria-activedescendant", "o1");
        assertThat(page.locator("#o1")).hasAttribute("aria-selected", "true");
        assertThat(page.locator("#o0")).hasAttribute("aria-selected", "false");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertThat(field(page)).hasAttribute("aria-activedescendant", "o" + last);
        page.keyboard().press("ArrowDown");
        assertThat(field(page)).hasAttribute("aria-activedescendant", "o0");
        String target = page.locator("#o0").getAttribute("href").replaceAll("^(\\.\\./)*|[?#].*", "");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains(target));
    }

    @Test
    void control_enter_opens_a_tab_beside_and_keeps_the_search(Tabs tabs) {
        BrowserContext visitor = tabs.visitor();
        Page page = tabs.visit(visitor, Site.CONTENT.root(), NOTE);
        page.keyboard().press("/");
        ask(page, "polly");
        Page beside = visitor.waitForPage(() -> page.keyboard().press("Control+Enter"));
        assertThat(beside).hasURL(Pattern.compile("/glossary/amazon-polly\\.html"));
        assertThat(page).hasURL(Pattern.compile("why-teams-adopt-it\\.html$"));
        assertThat(field(page)).hasValue("polly");
    }

    @Test
    void on_a_narrow_screen_it_is_found_and_opened_by_touch(Tabs tabs) {
        Page page = tabs.open(
                options -> options.setHasTouch(true).setIsMobile(true).setViewportSize(320, 560), Site.CONTENT, NOTE);
        page.locator("[data-search]").tap();
        assertThat(field(page)).isFocused();
        ask(page, "polly");
        org.assertj.core.api.Assertions.assertThat(page.evaluate("document.querySelector('.finder .box').scrollWidth"
                        + " <= 320 && document.documentElement.scrollWidth <= 320"))
                .isEqualTo(true);
        page.locator(".chips [value=term]").tap();
        options(page).first().tap();
        assertThat(page).hasURL(Pattern.compile("/glossary/amazon-polly\\.html"));
    }

    @Test
    void where_a_search_led_is_offered_again(Tabs tabs) {
        Page page = search(tabs, "sagemaker");
        Locator section = page.locator("#found [role=group] a").first();
        section.click();
        assertThat(page).not().hasURL(Pattern.compile("why-teams"));
        page.waitForLoadState();
        page.keyboard().press("/");
        assertThat(status(page)).hasText("Recent");
        assertThat(options(page)).hasCount(1);
    }

    @Test
    void words_that_the_notes_have_stand_apart(Tabs tabs) {
        Page page = tabs.open(Site.CONTENT, NOTE);
        page.keyboard().press("/");
        page.keyboard().type("spaced");
        assertThat(page.locator(".none .asked")).hasText(Pattern.compile("The notes have: [a-z]+( [a-z]+){2,4}\\s*"));
    }

    @Test
    void nothing_found_says_so_and_where_to_look(Tabs tabs) {
        Page page = tabs.open(Site.CONTENT, NOTE);
        page.keyboard().press("/");
        page.keyboard().type("zzzzqq");
        assertThat(page.locator(".finder .none")).containsText("Nothing matches “zzzzqq”");
        assertThat(options(page)).hasCount(0);
        assertThat(field(page)).hasAttribute("aria-expanded", "false");
        page.locator(".hints a").click();
        assertThat(page).hasURL(Pattern.compile("glossary/index\\.html$"));
    }

    @Test
    void a_slip_of_the_fingers_is_corrected_openly(Tabs tabs) {
        Page page = search(tabs, "sagemakr");
        assertThat(status(page)).containsText("No exact match. Showing “sagemaker”.");
        assertThat(options(page).first()).containsText("SageMaker");
    }

    @Test
    void words_in_quotes_stand_side_by_side_and_a_minus_keeps_words_out(Tabs tabs) {
        Page page = search(tabs, "training");
        int all = options(page).count();
        field(page).fill("\"training run\"");
        assertThat(options(page).first()).containsText("training run");
        org.assertj.core.api.Assertions.assertThat(options(page).count()).isLessThan(all);
        field(page).fill("gpu -training");
        assertThat(page.locator("#found a[href*='?q=gpu%20-training']").first()).isVisible();
        assertThat(page.locator("#found .ex mark", new Page.LocatorOptions().setHasText("training")))
                .hasCount(0);
    }

    @Test
    void home_and_end_move_among_the_results_once_an_arrow_did(Tabs tabs) {
        Page page = search(tabs, "speech");
        int last = options(page).count() - 1;
        page.keyboard().press("End");
        assertThat(field(page)).hasAttribute("aria-activedescendant", "o0");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("End");
        assertThat(field(page)).hasAttribute("aria-activedescendant", "o" + last);
        page.keyboard().press("Home");
        assertThat(field(page)).hasAttribute("aria-activedescendant", "o0");
    }

    @Test
    void where_there_is_no_dialog_the_search_page_opens(Tabs tabs) {
        BrowserContext visitor = tabs.visitor();
        visitor.addInitScript("delete window.HTMLDialogElement");
        Page page = tabs.visit(visitor, Site.CONTENT.root(), NOTE);
        page.locator("[data-search]").click();
        assertThat(page).hasURL(Pattern.compile("search\\.html$"));
    }

    @Test
    void what_was_asked_is_offered_again(Tabs tabs) {
        Page page = search(tabs, "polly");
        options(page).nth(1).click();
        assertThat(page).not().hasURL(Pattern.compile("why-teams"));
        page.waitForLoadState();
        page.keyboard().press("/");
        page.locator(".asked button").click();
        assertThat(field(page)).hasValue("polly");
        assertThat(page.locator("#found .answer")).containsText("Amazon Polly");
    }

    @Test
    void nothing_found_offers_words_that_begin_alike(Tabs tabs) {
        Page page = tabs.open(Site.CONTENT, NOTE);
        page.keyboard().press("/");
        page.keyboard().type("infzzzz");
        assertThat(page.locator(".finder .asked")).containsText("inference");
    }

    @Test
    void results_can_be_narrowed_to_a_kind(Tabs tabs) {
        Page page = search(tabs, "polly");
        page.locator(".chips [value=quiz]").click();
        assertThat(page.locator("#found .answer")).hasCount(0);
        assertThat(options(page).first()).containsText("question");
    }

    @Test
    void the_search_page_asks_what_its_address_asks(Tabs tabs) {
        Page page = tabs.open(Site.CONTENT, "search.html?q=polly");
        assertThat(field(page)).hasValue("polly");
        assertThat(options(page).first()).containsText("Amazon Polly");
    }

    @Test
    void back_to_the_search_page_shows_the_last_query_again(Tabs tabs) {
        Page page = tabs.open(Site.CONTENT, "search.html");
        field(page).click();
        ask(page, "transcribe");
        options(page).first().click();
        assertThat(page).hasURL(Pattern.compile("/glossary/amazon-transcribe\\.html"));
        page.goBack();
        assertThat(field(page)).hasValue("transcribe");
        assertThat(options(page).first()).containsText("Amazon Transcribe");
    }

    @Test
    void the_words_asked_for_are_marked_where_they_are_found(Tabs tabs) {
        Page page = tabs.open(Site.CONTENT, NOTE + "?q=glue");
        page.waitForFunction("() => CSS.highlights.get('found')?.size > 0");
        assertThat(page).hasURL(Pattern.compile("why-teams-adopt-it\\.html$"));
    }

    @Test
    void search_works_from_a_server_as_well(Tabs tabs) throws java.io.IOException {
        try (Server server = Server.of(Site.CONTENT)) {
            Page page = tabs.visit(tabs.visitor(), server.root(), NOTE);
            page.keyboard().press("/");
            ask(page, "polly");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(server.root() + "glossary/amazon-polly.html");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("Polly");
            page.waitForLoadState(LoadState.NETWORKIDLE); // fonts and the icon may still be on their way
        }
    }
}
