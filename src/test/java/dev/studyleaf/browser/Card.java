package dev.studyleaf.browser;

import com.microsoft.playwright.Page;

/** The card that the review asks. */
final class Card {
    private static final String ASKED = "#stage:not([inert]) #flip:not([hidden])";

    private Card() {}

    /** Waits until a card is asked, its answer not yet shown: keys mean nothing while the next card is on its way. */
    static void await(Page page) {
        page.locator(ASKED).waitFor();
    }

    /** Presses a key once a card is asked. */
    static void press(Page page, String key) {
        await(page);
        page.keyboard().press(key);
    }

    /** Shows the answer and gives a grade, with keys. */
    static void grade(Page page, String key) {
        press(page, "Space");
        page.locator("#stage .back:focus").waitFor();
        page.keyboard().press(key);
    }
}
