package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every kind of question answered right, partly and wrong, by touch on a small telephone and by keys. {@link AnsweringTest} does
 * it with a mouse; that Tab leads to every part is in {@link KeyboardTest}.
 */
@ExtendWith(Chromium.class)
class EveryKindTest {
    enum Hand {
        TOUCH,
        KEYS;

        void press(Locator what) {
            if (this == TOUCH) {
                what.tap();
            } else {
                what.focus();
                what.press("Space");
            }
        }

        void write(Locator field, String words) {
            if (this == TOUCH) {
                field.tap();
            }
            field.fill("");
            field.pressSequentially(words);
        }

        /** Of a list of the telephone's own, a test can only say what was taken. */
        void take(Locator list, String words) {
            if (this == TOUCH) {
                list.selectOption(words);
            } else {
                list.focus();
                list.pressSequentially(words);
            }
        }
    }

    private static Page page(Hand hand, Tabs tabs, Site site, String path) {
        return hand == Hand.TOUCH
                ? tabs.open(
                        options -> options.setHasTouch(true).setIsMobile(true).setViewportSize(320, 640), site, path)
                : tabs.open(site, path);
    }

    /** One question in somebody's hands. */
    private record Asked(Hand hand, Ask ask) {
        Asked of(String... options) {
            for (String option : options) {
                hand.press(ask.labelled(option));
            }
            return this;
        }

        Asked typed(String words) {
            hand.write(ask.find(".tx-in"), words);
            return this;
        }

        Asked gaps(String first, String second) {
            hand.write(ask.labelled("Gap 1"), first);
            hand.write(ask.labelled("Gap 2"), second);
            return this;
        }

        Asked order(String... items) {
            for (int to = 0; to < items.length; to++) {
                for (int at = Order.now(ask).indexOf(items[to]); at > to; at--) {
                    hand.press(ask.find("button[aria-label='Move up: " + items[to] + "']"));
                    Order.isAt(ask, items[to], at - 1);
                }
            }
            return this;
        }

        Asked matched(String first, String second) {
            hand.take(ask.labelled("Sensitivity"), first);
            hand.take(ask.labelled("Predictive value"), second);
            return this;
        }

        Asked sorted(String... categories) {
            List<String> items = List.of("Regression", "Classification", "Clustering", "Game playing");
            for (int i = 0; i < categories.length; i++) {
                hand.press(ask.place(items.get(i), categories[i]));
            }
            return this;
        }

        Asked sure() {
            hand.press(ask.button("Fairly sure"));
            return this;
        }

        void graded(String button, String verdict) {
            hand.press(ask.find(".why summary"));
            hand.press(ask.button(button));
            judged(verdict);
        }

        void judged(String verdict) {
            ask.judged(verdict);
            hand.press(ask.button("Try again"));
            assertThat(ask.why()).isHidden();
        }
    }

    @ParameterizedTest
    @EnumSource
    void right_partly_and_wrong(Hand hand, Tabs tabs) {
        Page page = page(hand, tabs, Site.KINDS, "notes/kinds.html");
        Asked single = new Asked(hand, new Ask(page, "single"));
        single.of("Pipe mode").sure().judged("Correct.");
        single.of("File mode").sure().judged("Not quite.");
        Asked multiple = new Asked(hand, new Ask(page, "multiple"));
        multiple.of("Sensitivity", "Specificity").sure().judged("Correct.");
        multiple.of("Sensitivity").sure().judged("1 of 2 found.");
        multiple.of("Learning rate").sure().judged("0 of 2 found, 1 too many.");
        Asked statement = new Asked(hand, new Ask(page, "truefalse"));
        statement.of("True").sure().judged("Correct.");
        statement.of("False").sure().judged("Not quite.");
        Asked gaps = new Asked(hand, new Ask(page, "cloze"));
        gaps.gaps("f1", "zero").sure().judged("Correct.");
        gaps.gaps("f1", "ten").sure().sure().judged("1 of 2 right.");
        gaps.gaps("no", "ten").sure().sure().judged("0 of 2 right.");
        Asked number = new Asked(hand, new Ask(page, "numeric"));
        number.typed("0.8").sure().judged("Correct.");
        number.typed("0.5").sure().typed("0.6").sure().judged("Not quite.");
        Asked words = new Asked(hand, new Ask(page, "short"));
        words.typed("matrix").sure().judged("Correct.");
        words.typed("list").sure().typed("heap").sure().judged("Not quite.");
        Asked order = new Asked(hand, new Ask(page, "ordering"));
        order.order("Collect data", "Train a model", "Deploy it").sure().judged("Correct.");
        order.order("Collect data", "Deploy it", "Train a model").sure().judged("1 of 3 in place.");
        order.order("Train a model", "Deploy it", "Collect data").sure().judged("0 of 3 in place.");
        Asked pairs = new Asked(hand, new Ask(page, "matching"));
        pairs.matched("the real cases", "the claimed cases").sure().judged("Correct.");
        pairs.matched("the real cases", "the weather").sure().judged("1 of 2 matched.");
        pairs.matched("the weather", "the real cases").sure().judged("0 of 2 matched.");
        Asked open = new Asked(hand, new Ask(page, "open"));
        open.typed("More claims, more finds.").graded("Got it", "Got it.");
        open.graded("Partly", "Partly there.");
        open.graded("Missed it", "Missed it.");
    }

    @ParameterizedTest
    @EnumSource
    void sorting_and_cards(Hand hand, Tabs tabs) {
        Page page = page(hand, tabs, Site.PRACTICE, "notes/learning.html");
        Asked sorting = new Asked(hand, new Ask(page, "sorted"));
        String with = "With labels";
        sorting.sorted(with, with, "Without labels", "From rewards").sure().judged("Correct.");
        sorting.sorted(with, with, with, with).sure().judged("2 of 4 in the right place.");
        sorting.sorted("From rewards", "From rewards", with, with).sure().judged("0 of 4 in the right place.");
        Asked card = new Asked(hand, new Ask(page, "words"));
        card.graded("Got it", "Got it.");
        card.graded("Partly", "Partly there.");
        card.graded("Missed it", "Missed it.");
    }
}
