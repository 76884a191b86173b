package dev.studyleaf.book;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.studyleaf.book.Book.Chapter;
import dev.studyleaf.book.Book.Entry;
import dev.studyleaf.output.Zip;
import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;

/** A book as EPUB 3.3: the same book is the same bytes. */
public final class EpubFile {
    static final String TERMS = "terms.xhtml";
    private static final String TYPE_FILE = "mimetype";
    private static final String TYPE = "application/epub+zip";
    private static final String FOLDER = "book/";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final Map<String, String> TYPES = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "svg", "image/svg+xml",
            "webp", "image/webp");

    private EpubFile() {}

    /** {@code pictures}: the bytes of each by its address in the book; {@code css}: how chapters look. */
    public static byte[] of(Book book, SortedMap<String, byte[]> pictures, String css) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(TYPE_FILE, bytes(TYPE)); // readers look for it at a fixed place: it comes first and as it is
        files.put(
                "META-INF/container.xml",
                bytes(DECLARATION
                        + "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile"
                        + " full-path=\"" + FOLDER
                        + "package.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>\n"));
        files.put(FOLDER + "style.css", bytes(css));
        files.put(FOLDER + "nav.xhtml", bytes(navigation(book)));
        for (Chapter chapter : book.chapters()) {
            files.put(FOLDER + chapter.id() + ".xhtml", bytes(page(book, chapter.title(), chapter.xhtml())));
        }
        if (!book.terms().isEmpty()) {
            files.put(FOLDER + TERMS, bytes(page(book, book.words().index(), terms(book))));
        }
        pictures.forEach((address, picture) -> files.put(FOLDER + address, picture));
        files.put(FOLDER + "package.opf", bytes(manifest(book, pictures, files)));
        return Zip.of(files, Set.of(TYPE_FILE));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static String page(Book book, String title, String body) {
        return DECLARATION + "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\""
                + " xmlns:epub=\"http://www.idpf.org/2007/ops\" xml:lang=\"" + book.language() + "\" lang=\""
                + book.language()
                + "\" dir=\"" + book.direction() + "\">\n<head><title>" + escaped(title)
                + "</title><link rel=\"stylesheet\" href=\"style.css\"/></head>\n<body>\n" + body
                + "\n</body>\n</html>\n";
    }

    private static String terms(Book book) {
        StringBuilder list = new StringBuilder("<section epub:type=\"index\" role=\"doc-index\"><h1>"
                + escaped(book.words().index()) + "</h1>\n<dl>\n");
        for (Entry entry : book.terms()) {
            list.append("<dt id=\"")
                    .append(entry.id())
                    .append("\">")
                    .append(escaped(entry.name()))
                    .append("</dt>\n<dd><div>");
            list.append(entry.definition()).append("</div>");
            if (!entry.uses().isEmpty()) {
                list.append("<ul class=\"uses\">");
                entry.uses()
                        .forEach(use -> list.append("<li>")
                                .append(link(use.href(), use.title()))
                                .append("</li>"));
                list.append("</ul>");
            }
            list.append("</dd>\n");
        }
        return list.append("</dl></section>").toString();
    }

    private static String link(String href, String title) {
        return "<a href=\"" + escaped(href) + "\">" + escaped(title) + "</a>";
    }

    private static String navigation(Book book) {
        StringBuilder list = new StringBuilder();
        boolean inPart = false;
        for (Chapter chapter : book.chapters()) {
            if (chapter.first()) {
                list.append(inPart ? "</ol></li>\n" : "");
                inPart = !chapter.part().isEmpty();
                list.append(inPart ? "<li><span>" + escaped(chapter.part()) + "</span><ol>\n" : "");
            }
            list.append("<li>")
                    .append(link(chapter.id() + ".xhtml", chapter.title()))
                    .append("</li>\n");
        }
        list.append(inPart ? "</ol></li>\n" : "");
        if (!book.terms().isEmpty()) {
            list.append("<li>").append(link(TERMS, book.words().index())).append("</li>\n");
        }
        String about = book.description().isEmpty() ? "" : "<p>" + escaped(book.description()) + "</p>\n";
        return page(
                book,
                book.title(),
                "<h1>" + escaped(book.title()) + "</h1>\n" + about + "<nav epub:type=\"toc\" role=\"doc-toc\"><h2>"
                        + escaped(book.words().contents()) + "</h2><ol>\n" + list + "</ol></nav>");
    }

    private static String manifest(Book book, Map<String, byte[]> pictures, Map<String, byte[]> files) {
        StringBuilder items = new StringBuilder("""
                <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
                <item id="style" href="style.css" media-type="text/css"/>
                """);
        StringBuilder spine = new StringBuilder("<itemref idref=\"nav\"/>\n");
        for (Chapter chapter : book.chapters()) {
            boolean math = chapter.xhtml().contains("<math");
            items.append(page(chapter.id(), chapter.id() + ".xhtml", math));
            spine.append("<itemref idref=\"").append(chapter.id()).append("\"/>\n");
        }
        if (!book.terms().isEmpty()) {
            boolean math =
                    book.terms().stream().anyMatch(entry -> entry.definition().contains("<math"));
            items.append(page("terms", TERMS, math));
            spine.append("<itemref idref=\"terms\"/>\n");
        }
        int number = 0;
        for (String address : pictures.keySet()) {
            String ending = address.substring(address.lastIndexOf('.') + 1);
            number++;
            items.append("<item id=\"p" + number + "\" href=\"" + escaped(address) + "\" media-type=\""
                    + TYPES.get(ending) + "\"/>\n");
        }
        return DECLARATION
                + "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\" xml:lang=\""
                + book.language() + "\">\n" + metadata(book, files, !pictures.isEmpty()) + "<manifest>\n" + items
                + "</manifest>\n<spine"
                + (book.direction().equals("rtl") ? " page-progression-direction=\"rtl\"" : "") + ">\n" + spine
                + "</spine>\n</package>\n";
    }

    private static String page(String id, String href, boolean math) {
        return "<item id=\"" + id + "\" href=\"" + href + "\" media-type=\"application/xhtml+xml\""
                + (math ? " properties=\"mathml\"" : "") + "/>\n";
    }

    /** A book has no clock: its name is made of what it says, and its day is always the same. */
    private static String metadata(Book book, Map<String, byte[]> files, boolean pictures) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        files.values().forEach(all::writeBytes);
        StringBuilder meta = new StringBuilder("<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
        meta.append("<dc:identifier id=\"id\">urn:uuid:" + UUID.nameUUIDFromBytes(all.toByteArray())
                + "</dc:identifier>\n");
        meta.append("<dc:title>" + escaped(book.title()) + "</dc:title>\n<dc:language>" + book.language()
                + "</dc:language>\n");
        meta.append(
                book.description().isEmpty()
                        ? ""
                        : "<dc:description>" + escaped(book.description()) + "</dc:description>\n");
        meta.append("<meta property=\"dcterms:modified\">2000-01-01T00:00:00Z</meta>\n");
        meta.append("<meta property=\"schema:accessMode\">textual</meta>\n");
        meta.append(pictures ? "<meta property=\"schema:accessMode\">visual</meta>\n" : "");
        meta.append("""
                <meta property="schema:accessibilityFeature">tableOfContents</meta>
                <meta property="schema:accessibilityFeature">structuralNavigation</meta>
                <meta property="schema:accessibilityHazard">none</meta>
                """);
        return meta.append("</metadata>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
