package dev.studyleaf.render.html;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;

/**
 * A page of the site as a chapter of a book: well-formed XHTML without what only a screen needs, with links that lead to
 * where things are in the book.
 */
public final class BookHtml {
    private static final Set<String> ATTRIBUTES = Set.of(
            "href",
            "src",
            "alt",
            "title",
            "id",
            "class",
            "colspan",
            "rowspan",
            "scope",
            "start",
            "value",
            "reversed",
            "type",
            "lang",
            "dir",
            "datetime");
    private static final String GONE =
            "script, style, template, button, svg, noscript, .verdict, .needs-js, .mv, .accept";
    private static final String BLOCKS =
            "div, p, ul, ol, dl, table, pre, blockquote, h1, h2, h3, h4, h5, h6, hr, section";
    private static final String INLINE_WITH_BLOCKS =
            ":is(span, p, a, b, i, em, strong, u, s, small, sub, sup, del, ins, mark, q, cite, code):has(" + BLOCKS
                    + ")";

    private static final String NAMESPACE = "http://www.w3.org/1998/Math/MathML";

    /** Where things are in the book; empty for what is not in it. */
    public interface Places {
        /** The {@code href} for an address below the site's root, which may end with a {@code #place}. */
        Optional<String> target(String address);

        /** Whether the book is printed, so that it must say in words where its links lead. */
        boolean isPaper();

        /** Whether what is before the items of lists must be text. */
        boolean wantsMarks();

        /** The {@code src} for a picture below the site's root. */
        Optional<String> picture(String address);
    }

    private final Document document;
    private final String page;

    /** {@code html} of a page, whose links are right at the address {@code page}. */
    public BookHtml(String html, String page) {
        this.document = Jsoup.parseBodyFragment(html);
        this.page = page;
        document.outputSettings()
                .syntax(Syntax.xml)
                .escapeMode(EscapeMode.xhtml)
                .prettyPrint(false);
        document.select(GONE).remove();
        document.select("form, label, fieldset").forEach(Element::unwrap);
        document.select("legend").tagName("p");
        document.select("input[type=checkbox]")
                .forEach(box ->
                        box.replaceWith(new Element("span").text(box.hasAttr("checked") ? "\u2611 " : "\u2610 ")));
        document.select("input, select, textarea")
                .forEach(field ->
                        field.replaceWith(new Element("span").addClass("gap").text("________")));
        document.select("i.tick").forEach(tick -> tick.tagName("span").text("☐ "));
        document.select("details").tagName("div").addClass("box");
        document.select("summary").tagName("p").addClass("sum");
        // Only these may say so in the MathML that EPUB knows.
        document.select("mrow[displaystyle]").tagName("mstyle");
    }

    /** The ids of its elements. */
    public Set<String> ids() {
        return new HashSet<>(document.select("[id]").eachAttr("id"));
    }

    /** Called once: the chapter with {@code prefix} before each id. */
    public String xhtml(String prefix, Places places) {
        document.select("[id]").forEach(element -> element.id(prefix + element.id()));
        if (!places.isPaper()) {
            document.select(".refs").remove();
        } else {
            document.select(".footnote-backref").remove();
        }
        if (places.wantsMarks()) {
            document.select("li").forEach(BookHtml::mark);
        }
        document.select("a").forEach(link -> link(link, places));
        document.select("img").forEach(picture -> picture(picture, places));
        document.select("audio, video, iframe, object, embed").forEach(Element::unwrap);
        document.body().getAllElements().forEach(BookHtml::plain);
        document.select(INLINE_WITH_BLOCKS).forEach(BookHtml::opened);
        return document.body().html().strip();
    }

    private static void mark(Element item) {
        Element list = item.parent();
        boolean numbered = list != null && list.normalName().equals("ol");
        Element first = item.firstElementChild();
        Element words = first != null
                        && first.normalName().equals("p")
                        && item.ownText().isBlank()
                ? first
                : item;
        String start = list == null ? "" : list.attr("start");
        int number = item.elementSiblingIndex() + (start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1);
        words.prependText(numbered ? number + ".\u00a0 " : "\u2022\u00a0 ");
    }

    private void link(Element link, Places places) {
        Optional<String> address = resolved(link.attr("href"));
        Optional<String> href = address.isEmpty()
                ? Optional.of(link.attr("href")).filter(BookHtml::isAbroad)
                : places.target(address.get());
        if (href.isEmpty() || link.text().isBlank()) {
            link.unwrap();
        } else {
            link.attr("href", href.get());
            link.attr("title", link.text());
            link.addClass(isAbroad(href.get()) ? "web" : isFar(link, address) ? "far" : "here");
            if (places.isPaper() && link.hasAttr("data-ref")) {
                link.after(new Element("sup").addClass("ref").text("[" + link.attr("data-ref") + "]"));
            }
        }
    }

    /** Whether it leads to another chapter; terms stand in the index, where everyone looks for them. */
    private boolean isFar(Element link, Optional<String> address) {
        return !link.hasClass("term")
                && address.map(whole -> whole.replaceFirst("#.*", ""))
                        .filter(whole -> !whole.equals(page))
                        .isPresent();
    }

    private void picture(Element picture, Places places) {
        Optional<String> source = resolved(picture.attr("src")).flatMap(places::picture);
        String words =
                picture.attr("alt").isBlank() ? picture.attr("src").replaceFirst(".*/", "") : picture.attr("alt");
        if (source.isEmpty()) {
            picture.replaceWith(new Element("em").text("[" + words + "]"));
        } else {
            picture.attr("src", source.get()).attr("alt", words);
        }
    }

    private static boolean isAbroad(String href) {
        return href.matches("(?i)(https?|mailto):\\S+");
    }

    /** The address below the site's root; empty for one elsewhere. */
    private Optional<String> resolved(String href) {
        try {
            URI at = new URI("site", "", "/" + page, null);
            URI whole = at.resolve(href);
            if (href.isEmpty() || !"site".equals(whole.getScheme()) || whole.getPath() == null) {
                return Optional.empty();
            }
            String fragment = whole.getFragment() == null ? "" : "#" + whole.getFragment();
            return Optional.of(whole.getPath().replaceFirst("^/+", "") + fragment);
        } catch (java.net.URISyntaxException | IllegalArgumentException e) {
            return Optional.empty(); // no address that a book could have
        }
    }

    /** Browsers show a block in a line of text; XHTML forbids it. */
    private static void opened(Element inline) {
        if (inline.normalName().equals("span") || inline.normalName().equals("p")) {
            inline.tagName("div");
        } else {
            inline.unwrap();
        }
    }

    private static void plain(Element element) {
        if (element.normalName().equals("math")) {
            element.attr("xmlns", NAMESPACE);
        }
        if (element.closest("math") == null) {
            List<String> gone = element.attributes().asList().stream()
                    .map(Attribute::getKey)
                    .filter(name -> !ATTRIBUTES.contains(name))
                    .toList();
            gone.forEach(element::removeAttr);
        }
        if (element.hasAttr("lang")) {
            element.attr("xml:lang", element.attr("lang"));
        }
    }
}
