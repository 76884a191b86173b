package dev.studyleaf.imports;

import dev.studyleaf.render.html.HtmlMarkdown;
import java.util.List;

/** Writes questions as callouts, under a heading for each group. */
final class NoteText {
    private NoteText() {}

    static String of(String title, List<Item> items) {
        StringBuilder note = new StringBuilder("# " + HtmlMarkdown.escaped(title) + "\n");
        String group = "";
        for (Item item : items) {
            if (!item.group().equals(group)) {
                group = item.group();
                note.append(group.isEmpty() ? "" : "\n## " + HtmlMarkdown.escaped(group) + "\n");
            }
            note.append('\n');
            callout(item, note);
        }
        return note.toString();
    }

    private static void callout(Item item, StringBuilder note) {
        line(item.card() ? "[!card]" : "[!question] " + item.prompt(), note);
        item.body().forEach(line -> line(line, note));
        String id = item.id().map(name -> " id=" + name).orElse("");
        String tags = item.tags().isEmpty() ? "" : " tags=" + String.join(",", item.tags());
        if (!id.isEmpty() || !tags.isEmpty()) {
            line("<!--q" + id + tags + "-->", note);
        }
    }

    private static void line(String text, StringBuilder note) {
        note.append(text.isEmpty() ? ">" : "> " + text).append('\n');
    }
}
