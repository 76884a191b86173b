package dev.studyleaf.render.note;

import dev.studyleaf.note.Fragment;
import java.util.function.Function;
import org.commonmark.node.Block;
import org.commonmark.node.Document;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlNodeRendererFactory;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * Shows many pieces of running text, one after the other. CommonMark makes a table of all ways to show a node anew for
 * each tree; for a few words that is nearly all the work, so it is made once here. For one thread at a time.
 */
final class InlineHtml {
    private final StringBuilder out = new StringBuilder();
    private @Nullable NoteNodes nodes;
    private @Nullable HtmlNodeRendererContext context;

    /** {@code renderers}: makes one that shows nodes in our ways first. */
    InlineHtml(
            Function<HtmlNodeRendererFactory, HtmlRenderer> renderers,
            Function<HtmlNodeRendererContext, NoteNodes> showing) {
        HtmlNodeRendererFactory ours = made -> {
            context = made;
            nodes = showing.apply(made);
            return nodes;
        };
        renderers.apply(ours).render(new Document(), out);
    }

    /** Whether it is running text: blocks may hold footnotes, which are numbered for each tree. */
    static boolean canShow(Fragment fragment) {
        return fragment.nodes().stream().noneMatch(Block.class::isInstance);
    }

    String html(Fragment fragment, Showing showing) {
        if (nodes == null || context == null) {
            throw new IllegalStateException("no way to show nodes was made");
        }
        out.setLength(0);
        nodes.begin(showing);
        fragment.nodes().forEach(context::render);
        return out.toString();
    }
}
