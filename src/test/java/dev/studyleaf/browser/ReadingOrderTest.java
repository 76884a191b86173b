package dev.studyleaf.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.studyleaf.browser.Moments.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a screen reader meets, in its order: Chromium's own tree for it. */
@ExtendWith(Chromium.class)
class ReadingOrderTest {
    private static final Set<String> TOLD = Set.of(
            "heading",
            "group",
            "radio",
            "checkbox",
            "button",
            "textbox",
            "combobox",
            "status",
            "timer",
            "link",
            "DisclosureTriangle");

    /** Role and name of what is told, depth first. */
    private static List<String> read(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        Map<String, JsonObject> nodes = new HashMap<>();
        List<String> order = new ArrayList<>();
        JsonObject tree = session.send("Accessibility.getFullAXTree");
        tree.getAsJsonArray("nodes")
                .forEach(node -> nodes.put(node.getAsJsonObject().get("nodeId").getAsString(), node.getAsJsonObject()));
        walk(tree.getAsJsonArray("nodes").get(0).getAsJsonObject(), nodes, order);
        session.detach();
        return order;
    }

    private static void walk(JsonObject node, Map<String, JsonObject> nodes, List<String> order) {
        String role = value(node, "role");
        if (!node.get("ignored").getAsBoolean() && TOLD.contains(role)) {
            order.add((role.equals("DisclosureTriangle") ? "summary" : role) + " " + value(node, "name"));
        }
        if (node.has("childIds")) {
            for (JsonElement child : node.getAsJsonArray("childIds")) {
                JsonObject below = nodes.get(child.getAsString());
                if (below != null) {
                    walk(below, nodes, order);
                }
            }
        }
    }

    private static String value(JsonObject node, String key) {
        JsonElement value = node.has(key) ? node.getAsJsonObject(key).get("value") : null;
        return value == null ? "" : value.getAsString().replaceAll("\\s+", " ").strip();
    }

    @Test
    void a_question_on_a_note_is_prompt_options_confidence_and_the_way_to_give_up(Tabs tabs) {
        Page page = tabs.open(Site.KINDS, "notes/kinds.html");
        new Ask(page, "single").choose("Pipe mode");
        assertThat(page.locator("#q-single .sure")).isVisible();
        assertThat(read(page))
                .containsSubsequence(
                        "group Which input mode streams training data?",
                        "radio Pipe mode",
                        "radio File mode",
                        "button Guessing",
                        "button Fairly sure",
                        "button Certain",
                        "summary I don’t know yet, show me");
    }

    @Test
    void every_kind_on_a_note_is_what_is_asked_then_what_to_answer_with_then_the_way_to_give_up() {}

    @Test
    void review_is_card_choices_answer_grades_and_what_puts_it_off(Tabs tabs) {
        Page page = new Answers().open(tabs, Site.PRACTICE, NOON, "review.html");
        Card.press(page, "Space");
        assertThat(page.locator("#stage .back")).isFocused();
        assertThat(read(page))
                .containsSubsequence(
                        "heading Review",
                        "group Card",
                        "heading " + page.locator("#stage h2").innerText(),
                        "link " + page.locator("#stage .src a").innerText(),
                        "group How well did you recall it?",
                        "button Bury until tomorrow",
                        "button Set aside",
                        "heading The next 30 days",
                        "heading Your progress file");
    }

    @Test
    void an_exam_is_where_one_is_time_flag_question_and_the_way_on(Tabs tabs) {
        Page page = new Answers().open(tabs, Site.PRACTICE, NOON, "exam.html");
        page.locator("#begin button").click();
        assertThat(page.locator("#clock")).isVisible();
        assertThat(read(page))
                .containsSubsequence(
                        "heading Exam",
                        "timer Time left",
                        "button Hide the clock",
                        "button Flag",
                        "button Back",
                        "button Next",
                        "button Question 1, not answered",
                        "button Look through and hand in");
    }
}
