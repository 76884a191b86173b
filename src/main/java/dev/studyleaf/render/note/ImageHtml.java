package dev.studyleaf.render.note;

import dev.studyleaf.note.node.SizedImage;
import dev.studyleaf.note.node.WantedSize;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** A picture from the notes; one from elsewhere becomes a link, since a study site loads nothing from the network. */
final class ImageHtml {
    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final Showing showing;
    private final SiteLinks links;

    ImageHtml(HtmlNodeRendererContext context, Showing showing, SiteLinks links) {
        this.context = context;
        this.html = context.getWriter();
        this.showing = showing;
        this.links = links;
    }

    void write(Image node) {
        String alt = new AltText().of(node);
        String words = alt.isEmpty() ? node.getDestination() : alt;
        Optional<String> address = links.href(showing.path, node.getDestination(), showing.page);
        if (address.isEmpty() || showing.inLink) {
            html.text(words);
        } else if (MediaHtml.isMedia(address.get())) {
            new MediaHtml(html).write(address.get(), words);
        } else if (address.get().matches("(?i)[a-z]+:.*")) {
            html.tag("a", Map.of("href", context.encodeUrl(address.get())));
            html.text(words);
            html.tag("/a");
        } else {
            picture(node, address.get(), alt);
        }
    }

    private void picture(Image node, String address, String alt) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("src", context.encodeUrl(address));
        attributes.put("alt", alt);
        attributes.putAll(links.size(showing.path, node.getDestination(), wanted(node)));
        attributes.put("loading", "lazy");
        html.tag("img", attributes);
    }

    private static Optional<WantedSize> wanted(Image node) {
        return node instanceof SizedImage sized ? Optional.of(sized.size()) : Optional.empty();
    }
}
