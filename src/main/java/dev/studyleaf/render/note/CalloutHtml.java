package dev.studyleaf.render.note;

import dev.studyleaf.note.node.CalloutBlock;
import dev.studyleaf.texts.Texts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlWriter;

/** A callout that is no question: a box with a label and an icon; one that folds is a {@code details}. */
final class CalloutHtml {
    private static final Map<String, String> ICONS = icons(Map.of(
            "pin", "exam key important",
            "alert", "warning caution danger attention",
            "twin", "confused",
            "bulb", "tip hint",
            "check", "success check done todo",
            "cross", "failure fail missing error bug",
            "help", "question help faq",
            "list", "abstract summary tldr example",
            "quote", "quote cite"));

    private static Map<String, String> icons(Map<String, String> types) {
        Map<String, String> icons = new HashMap<>();
        types.forEach((icon, names) -> Stream.of(names.split(" ")).forEach(name -> icons.put(name, icon)));
        return icons;
    }

    private final HtmlWriter html;
    private final Texts texts;
    private final Consumer<Node> show;

    CalloutHtml(HtmlWriter html, Texts texts, Consumer<Node> show) {
        this.html = html;
        this.texts = texts;
        this.show = show;
    }

    void write(CalloutBlock node) {
        boolean folds = !node.fold().isEmpty();
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("class", "note c-" + node.type().replaceAll("[^\\p{L}\\p{N}-]", ""));
        if (node.fold().equals("+")) {
            attributes.put("open", "");
        }
        if (!folds) {
            attributes.put("role", "note");
        }
        html.tag(folds ? "details" : "div", attributes);
        html.line();
        html.tag(folds ? "summary" : "p", Map.of("class", "lab"));
        html.raw("<svg class=\"i\" aria-hidden=\"true\"><use href=\"#i-" + ICONS.getOrDefault(node.type(), "note")
                + "\"/></svg>");
        label(node);
        html.tag(folds ? "/summary" : "/p");
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child != node.getFirstChild()) {
                show.accept(child);
            }
        }
        html.line();
        html.tag(folds ? "/details" : "/div");
    }

    private void label(CalloutBlock node) {
        Node title = node.getFirstChild();
        if (title == null || title.getFirstChild() == null) {
            String type = node.type();
            String key = "callout." + type;
            html.text(
                    texts.keys().contains(key)
                            ? texts.say(key)
                            : type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1));
        } else {
            show.accept(title);
        }
    }
}
