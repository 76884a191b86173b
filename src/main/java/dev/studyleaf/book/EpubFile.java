package dev.studyleaf.book;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.studyleaf.book.Book.Chapter;
import dev.studyleaf.book.Book.Entry;
import dev.studyleaf.files.Digests;
import dev.studyleaf.files.FileTypes;
import dev.studyleaf.letters.XmlText;
import dev.studyleaf.output.Zip;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.UUID;

/** A book as EPUB 3.3: the same book is the same bytes. */
public final class EpubFile {
    static final String TERMS = "terms.xhtml";
    private static final String TYPE_FILE = "mimetype";
    private static final String TYPE = "application/epub+zip";
    private static final String FOLDER = "book/";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final Book book;
    private final Zip zip;
    private final MessageDigest said;

    private EpubFile(Book book, Zip zip) {
        this.book = book;
        this.zip = zip;
        this.said = Digests.sha256();
    }

    /** The bytes of a picture. */
    public interface Pictures {
        byte[] bytes(String address) throws IOException;
    }

    /**
     * Writes a book; one picture at a time is in memory.
     *
     * @param addresses of the pictures in the book, in the order of the alphabet
     * @param css how chapters look
     * @param out is closed
     */
    public static void write(Book book, List<String> addresses, Pictures pictures, String css, OutputStream out)
            throws IOException {
        try (Zip zip = new Zip(out)) {
            new EpubFile(book, zip).write(addresses, pictures, css);
        }
    }

    private void write(List<String> addresses, Pictures pictures, String css) throws IOException {
        zip.addPlain(TYPE_FILE, bytes(TYPE)); // readers look for it at a fixed place: it comes first and as it is
        add(
                "META-INF/container.xml",
                bytes(DECLARATION
                        + "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile"
                        + " full-path=\"" + FOLDER
                        + "package.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>\n"));
        add(FOLDER + "style.css", bytes(css));
        add(FOLDER + "nav.xhtml", bytes(navigation(book)));
        for (Chapter chapter : book.chapters()) {
            add(FOLDER + chapter.id() + ".xhtml", bytes(page(book, chapter.title(), chapter.xhtml())));
        }
        if (!book.terms().isEmpty()) {
            add(FOLDER + TERMS, bytes(page(book, book.words().index(), terms(book))));
        }
        for (String address : addresses) {
            add(FOLDER + address, pictures.bytes(address));
        }
        zip.add(FOLDER + "package.opf", bytes(manifest(addresses)));
    }

    private void add(String path, byte[] file) throws IOException {
        said.update(file);
        zip.add(path, file);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static String page(Book book, String title, String body) {
        return DECLARATION + "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\""
                + " xmlns:epub=\"http://www.idpf.org/2007/ops\" xml:lang=\"" + book.language() + "\" lang=\""
                + book.language()
                + "\" dir=\"" + book.direction() + "\">\n<head><title>" + XmlText.escaped(title)
                + "</title><link rel=\"stylesheet\" href=\"style.css\"/></head>\n<body>\n" + body
                + "\n</body>\n</html>\n";
    }

    private static String terms(Book book) {
        StringBuilder list = new StringBuilder("<section epub:type=\"index\" role=\"doc-index\"><h1>"
                + XmlText.escaped(book.words().index()) + "</h1>\n<dl>\n");
        for (Entry entry : book.terms()) {
            list.append("<dt id=\"")
                    .append(entry.id())
                    .append("\">")
                    .append(XmlText.escaped(entry.name()))
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
        return "<a href=\"" + XmlText.escaped(href) + "\">" + XmlText.escaped(title) + "</a>";
    }

    private static String navigation(Book book) {
        StringBuilder list = new StringBuilder();
        boolean inPart = false;
        for (Chapter chapter : book.chapters()) {
            if (chapter.first()) {
                list.append(inPart ? "</ol></li>\n" : "");
                inPart = !chapter.part().isEmpty();
                list.append(inPart ? "<li><span>" + XmlText.escaped(chapter.part()) + "</span><ol>\n" : "");
            }
            list.append("<li>")
                    .append(link(chapter.id() + ".xhtml", chapter.title()))
                    .append("</li>\n");
        }
        list.append(inPart ? "</ol></li>\n" : "");
        if (!book.terms().isEmpty()) {
            list.append("<li>").append(link(TERMS, book.words().index())).append("</li>\n");
        }
        String about = book.description().isEmpty() ? "" : "<p>" + XmlText.escaped(book.description()) + "</p>\n";
        return page(
                book,
                book.title(),
                "<h1>" + XmlText.escaped(book.title()) + "</h1>\n" + about
                        + "<nav epub:type=\"toc\" role=\"doc-toc\"><h2>"
                        + XmlText.escaped(book.words().contents()) + "</h2><ol>\n" + list + "</ol></nav>");
    }

    private String manifest(List<String> pictures) {
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
        for (String address : pictures) {
            String ending = address.substring(address.lastIndexOf('.') + 1);
            number++;
            items.append("<item id=\"p" + number + "\" href=\"" + XmlText.escaped(address) + "\" media-type=\""
                    + FileTypes.mediaType(ending).orElseThrow() + "\"/>\n");
        }
        return DECLARATION
                + "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" unique-identifier=\"id\" xml:lang=\""
                + book.language() + "\">\n" + metadata(!pictures.isEmpty()) + "<manifest>\n" + items
                + "</manifest>\n<spine"
                + (book.direction().equals("rtl") ? " page-progression-direction=\"rtl\"" : "") + ">\n" + spine
                + "</spine>\n</package>\n";
    }

    private static String page(String id, String href, boolean math) {
        return "<item id=\"" + id + "\" href=\"" + href + "\" media-type=\"application/xhtml+xml\""
                + (math ? " properties=\"mathml\"" : "") + "/>\n";
    }

    /** A book has no clock: its name is made of what it says, and its day is always the same. */
    private String metadata(boolean pictures) {
        StringBuilder meta = new StringBuilder("<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
        meta.append(
                "<dc:identifier id=\"id\">urn:uuid:" + UUID.nameUUIDFromBytes(said.digest()) + "</dc:identifier>\n");
        meta.append("<dc:title>" + XmlText.escaped(book.title()) + "</dc:title>\n<dc:language>" + book.language()
                + "</dc:language>\n");
        meta.append(
                book.description().isEmpty()
                        ? ""
                        : "<dc:description>" + XmlText.escaped(book.description()) + "</dc:description>\n");
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
}
