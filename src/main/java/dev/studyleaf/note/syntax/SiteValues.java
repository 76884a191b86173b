package dev.studyleaf.note.syntax;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Destinations that name a setting of Jekyll: {@code [issues]({{ site.repository }}/issues)}. */
public final class SiteValues {
    private static final Pattern NAMED = Pattern.compile("\\{\\{\\s*site\\.([\\w-]+)\\s*\\}\\}");

    private SiteValues() {}

    /** Puts the values of those that are known in the place of their names. */
    public static void fill(Node document, Map<String, String> values) {
        if (values.isEmpty()) {
            return;
        }
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                link.setDestination(filled(link.getDestination(), values));
                visitChildren(link);
            }

            @Override
            public void visit(Image image) {
                image.setDestination(filled(image.getDestination(), values));
            }
        });
    }

    private static String filled(String destination, Map<String, String> values) {
        return destination.contains("{{")
                ? NAMED.matcher(destination)
                        .replaceAll(name -> Matcher.quoteReplacement(values.getOrDefault(name.group(1), name.group())))
                : destination;
    }
}
