package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** One question on a page, as a learner handles it. */
final class Ask {
    private final Page page;
    private final Locator box;

    Ask(Page page, String id) {
        this.page = page;
        this.box = page.locator("#q-" + id);
    }

    Locator box() {
        return box;
    }

    /** Where an item is put into a category. */
    Locator place(String item, String category) {
        return box.getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions().setName(item).setExact(true))
                .getByLabel(category, new Locator.GetByLabelOptions().setExact(true));
    }

    Locator find(String selector) {
        return box.locator(selector);
    }

    /** An option, a gap or a field by the words beside it. */
    Locator labelled(String label) {
        return box.getByLabel(label);
    }

    Locator button(String name) {
        return box.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    Locator verdict() {
        return box.locator(".verdict");
    }

    Locator why() {
        return box.locator(".why > div");
    }

    Ask choose(String label) {
        labelled(label).check();
        return this;
    }

    Ask type(String text) {
        box.locator(".tx-in").fill(text);
        return this;
    }

    /** How sure one is can be said once a question is taken up. */
    Ask takeUp() {
        box.locator(".qt").click();
        return this;
    }

    Ask sure() {
        button("Fairly sure").click();
        return this;
    }

    /** Presses keys one after the other, wherever the focus is. */
    Ask keys(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    /** The verdict has the words, is announced, holds the focus, and the explanation is open. */
    void judged(String words) {
        assertThat(verdict()).containsText(words);
        assertThat(verdict()).hasAttribute("role", "status");
        assertThat(verdict()).isFocused();
        assertThat(why()).isVisible();
    }

    /** Not decided yet: the words are announced and the explanation stays closed. */
    void told(String words) {
        assertThat(verdict()).containsText(words);
        assertThat(why()).isHidden();
    }

    static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(name));
    }
}
