package dev.studyleaf.render.note;

import dev.studyleaf.note.Anchor;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.Section;
import dev.studyleaf.note.node.Embed;
import dev.studyleaf.quiz.Origin;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.study.LinkTable.Embedded;
import dev.studyleaf.study.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlWriter;

/** An embed: what it leads to, copied in under a link to where it comes from; else that link. */
final class EmbedHtml {
    private final HtmlWriter html;
    private final Showing showing;
    private final SiteLinks links;
    private final Consumer<Node> show;

    EmbedHtml(HtmlWriter html, Showing showing, SiteLinks links, Consumer<Node> show) {
        this.html = html;
        this.showing = showing;
        this.links = links;
        this.show = show;
    }

    void write(Embed embed) {
        Optional<Embedded> part = links.embedded(showing.path, embed.destination());
        Note note = part.map(Embedded::path).map(showing.notes::get).orElse(null);
        if (part.isPresent() && note != null && embed.betweenBlocks()) {
            copy(embed, note, part.get().anchor());
        } else if (embed.betweenBlocks()) {
            html.line();
            html.tag("p");
            file(embed);
            html.tag("/p");
            html.line();
        } else {
            file(embed);
        }
    }

    private void copy(Embed embed, Note note, String anchor) {
        String from = showing.path;
        boolean inCopy = showing.copying;
        html.line();
        html.tag("div", Map.of("class", "embed"));
        html.tag("p", Map.of("class", "lab"));
        link(embed);
        html.tag("/p");
        html.line();
        ParsedNote whole = note.parsed().whole();
        showing.path = whole.path();
        note.questions().forEach(this::asked);
        showing.copying = true;
        nodes(whole, anchor).forEach(show);
        showing.path = from;
        showing.copying = inCopy;
        html.tag("/div");
        html.line();
    }

    private void asked(Question question) {
        if (question.core().origin() instanceof Origin.Authored authored) {
            showing.asked.put(authored.callout().node(), question.id());
        }
    }

    private static List<Node> nodes(ParsedNote note, String anchor) {
        for (Anchor place : note.anchors()) {
            if (place.id().equals(anchor)) {
                return List.of(place.node());
            }
        }
        List<Section> sections = note.sectionsOf(anchor);
        int from = sections.isEmpty() ? Integer.MAX_VALUE : sections.get(0).index();
        int to = from + sections.size();
        List<Node> nodes = new ArrayList<>();
        int at = 0;
        for (Node node = note.tree().document().getFirstChild(); node != null; node = node.getNext()) {
            at += node instanceof Heading ? 1 : 0;
            if (from <= at && at < to) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    private void file(Embed embed) {
        Optional<String> href = links.href(showing.path, embed.destination(), showing.page);
        if (href.isPresent() && MediaHtml.isMedia(href.get()) && !href.get().endsWith(".html")) {
            new MediaHtml(html).write(href.get(), words(embed));
        } else {
            link(embed);
        }
    }

    private void link(Embed embed) {
        Optional<String> href = links.href(showing.path, embed.destination(), showing.page);
        href.ifPresent(address -> html.tag("a", Map.of("href", address)));
        for (Node child = embed.getFirstChild(); child != null; child = child.getNext()) {
            show.accept(child);
        }
        href.ifPresent(address -> html.tag("/a"));
    }

    private static String words(Embed embed) {
        return new AltText().of(embed);
    }
}
