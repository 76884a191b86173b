package dev.studyleaf.paper.bind;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Binds tagged documents into one: their pages one after the other, their structure as that of one document, bookmarks and
 * links from one to another. What says something of the whole file is that of the first.
 */
public final class Binder implements Closeable {
    /** A link to a {@link Spot} is one to the address that begins so. */
    public static final String LINK = "at:";

    /**
     * A place in the bound file.
     *
     * @param page from 0
     * @param top points from the lower edge of the page to the upper edge of what is meant
     */
    public record Spot(int page, int top) {}

    /**
     * A line of the outline.
     *
     * @param title what it says
     * @param spot where it leads
     */
    public record Bookmark(String title, Spot spot) {}

    private static final Set<COSName> OF_PARTS =
            Set.of(COSName.TYPE, COSName.PAGES, COSName.STRUCT_TREE_ROOT, COSName.OUTLINES);
    private static final Set<COSName> OF_ELEMENT = Set.of(COSName.P, COSName.K);
    private static final COSName URI = COSName.getPDFName("URI");

    private final ObjectFile file;
    private final Function<String, Spot> links;
    private final int catalog;
    private final int pageTree;
    private final int structure;
    private final int whole;
    private final int firstPage;
    private int pages;
    private int keys;
    private int information;
    private final List<Integer> pageNodes = new ArrayList<>();
    private final List<Integer> keyNodes = new ArrayList<>();
    private final List<Integer> elements = new ArrayList<>();
    private String catalogEntries = "";
    private String wholeEntries = "";
    private String roles = "";

    /** {@code pages}: how many all documents have; {@code links}: the places that addresses behind {@link #LINK} mean. */
    public Binder(OutputStream out, int pages, Function<String, Spot> links) throws IOException {
        this.file = new ObjectFile(out);
        this.links = links;
        this.catalog = file.next();
        this.pageTree = file.next();
        this.structure = file.next();
        this.whole = file.next();
        this.firstPage = file.next(pages);
    }

    /** Adds a document whose fonts have been subset. Its pages and links are changed on the way. */
    public void add(PDDocument document) throws IOException {
        Objects objects = new Objects(file);
        PDDocumentCatalog part = document.getDocumentCatalog();
        COSDictionary root = part.getStructureTreeRoot().getCOSObject();
        COSDictionary element = element(root);
        int node = file.next();
        objects.know(part.getPages().getCOSObject(), node);
        objects.know(root, structure);
        objects.know(element, whole);
        List<COSDictionary> own = new ArrayList<>();
        for (PDPage page : part.getPages()) {
            objects.know(page.getCOSObject(), firstPage + pages + own.size());
            own.add(page.getCOSObject());
            for (PDAnnotation annotation : page.getAnnotations()) {
                shift(annotation.getCOSObject(), COSName.STRUCT_PARENT);
                aim(annotation.getCOSObject(), objects);
            }
            shift(page.getCOSObject(), COSName.STRUCT_PARENTS);
        }
        if (pageNodes.isEmpty()) {
            begin(document, element, root, objects);
        }
        addKeys(root, objects);
        kids(element).forEach(kid -> elements.add(objects.number(kid)));
        writePages(own, node, objects);
        objects.writeAll();
    }

    private static COSDictionary element(COSDictionary root) {
        COSBase kids = root.getDictionaryObject(COSName.K);
        COSBase first = kids instanceof COSArray array ? array.getObject(0) : kids;
        return (COSDictionary) java.util.Objects.requireNonNull(first);
    }

    private static List<COSDictionary> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSDictionary> found = new ArrayList<>();
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                found.add((COSDictionary) java.util.Objects.requireNonNull(array.getObject(i)));
            }
        } else if (kids instanceof COSDictionary only) {
            found.add(only);
        }
        return found;
    }

    private void shift(COSDictionary object, COSName key) {
        if (object.containsKey(key)) {
            object.setInt(key, object.getInt(key) + keys);
        }
    }

    private void aim(COSDictionary annotation, Objects objects) {
        COSDictionary action = annotation.getCOSDictionary(COSName.A);
        String address = action == null ? null : action.getString(URI);
        if (address != null && address.startsWith(LINK)) {
            Spot spot = links.apply(address.substring(LINK.length()));
            COSArray place = new COSArray();
            place.add(objects.reference(firstPage + spot.page()));
            place.add(COSName.getPDFName("XYZ"));
            place.add(COSInteger.ZERO);
            place.add(COSInteger.get(spot.top()));
            place.add(COSInteger.ZERO);
            COSDictionary go = new COSDictionary();
            go.setItem(COSName.TYPE, COSName.getPDFName("Action"));
            go.setItem(COSName.S, COSName.getPDFName("GoTo"));
            go.setItem(COSName.D, place);
            annotation.setItem(COSName.A, go);
        }
    }

    private void begin(PDDocument document, COSDictionary element, COSDictionary root, Objects objects)
            throws IOException {
        catalogEntries = text(objects.entries(document.getDocumentCatalog().getCOSObject(), OF_PARTS));
        wholeEntries = text(objects.entries(element, OF_ELEMENT));
        COSDictionary names = root.getCOSDictionary(COSName.ROLE_MAP);
        roles = names == null ? "" : "/RoleMap<<" + text(objects.entries(names, Set.of())) + ">>";
        information = objects.number(document.getDocumentInformation().getCOSObject());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** What belongs to which element of the structure. */
    private void addKeys(COSDictionary root, Objects objects) throws IOException {
        COSDictionary tree = java.util.Objects.requireNonNull(root.getCOSDictionary(COSName.PARENT_TREE));
        COSArray numbers = java.util.Objects.requireNonNull(tree.getCOSArray(COSName.NUMS));
        int count = numbers.size() / 2;
        if (count == 0) {
            return;
        }
        COSArray shifted = new COSArray();
        for (int i = 0; i < numbers.size(); i += 2) {
            shifted.add(COSInteger.get(((COSInteger) numbers.getObject(i)).longValue() + keys));
            shifted.add(numbers.get(i + 1));
        }
        COSArray limits = new COSArray();
        limits.add(COSInteger.get(keys));
        limits.add(COSInteger.get(keys + count - 1L));
        COSDictionary node = new COSDictionary();
        node.setItem(COSName.LIMITS, limits);
        node.setItem(COSName.NUMS, shifted);
        keyNodes.add(objects.number(node));
        keys += count;
    }

    private void writePages(List<COSDictionary> own, int node, Objects objects) throws IOException {
        List<Integer> numbers = new ArrayList<>();
        for (COSDictionary page : own) {
            int number = firstPage + pages;
            objects.write(number, page);
            numbers.add(number);
            pages++;
        }
        pageNodes.add(node);
        write(node, "/Type/Pages/Parent " + pageTree + " 0 R/Count " + own.size() + "/Kids" + Text.references(numbers));
    }

    private void write(int number, String entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("<<" + entries + ">>").getBytes(StandardCharsets.ISO_8859_1));
        file.object(number, out.toByteArray());
    }

    /** Writes what holds all documents together; nothing may be added then. {@code id}: in hexadecimal digits. */
    public void end(List<Bookmark> bookmarks, String id) throws IOException {
        write(pageTree, "/Type/Pages/Count " + pages + "/Kids" + Text.references(pageNodes));
        write(whole, wholeEntries + "/P " + structure + " 0 R/K" + Text.references(elements));
        int tree = file.next();
        write(tree, "/Kids" + Text.references(keyNodes));
        write(
                structure,
                "/Type/StructTreeRoot/K " + whole + " 0 R/ParentTree " + tree + " 0 R/ParentTreeNextKey " + keys
                        + roles);
        String outline = bookmarks.isEmpty() ? "" : "/Outlines " + outline(bookmarks) + " 0 R";
        write(
                catalog,
                "/Type/Catalog/Pages " + pageTree + " 0 R/StructTreeRoot " + structure + " 0 R" + outline
                        + catalogEntries);
        file.end(catalog, information, id);
    }

    private int outline(List<Bookmark> bookmarks) throws IOException {
        int outline = file.next();
        int first = file.next(bookmarks.size());
        int last = first + bookmarks.size() - 1;
        for (int i = 0; i < bookmarks.size(); i++) {
            Bookmark one = bookmarks.get(i);
            int number = first + i;
            write(
                    number,
                    "/Title" + Text.string(one.title()) + "/Parent " + outline + " 0 R"
                            + (number > first ? "/Prev " + (number - 1) + " 0 R" : "")
                            + (number < last ? "/Next " + (number + 1) + " 0 R" : "") + "/Dest["
                            + (firstPage + one.spot().page()) + " 0 R/XYZ 0 "
                            + one.spot().top() + " 0]");
        }
        write(outline, "/Type/Outlines/First " + first + " 0 R/Last " + last + " 0 R/Count " + bookmarks.size());
        return outline;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
