package dev.studyleaf.paper;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.displaylist.PagedBoxCollector;
import dev.studyleaf.paper.bind.Binder.Spot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A document of which it is known what stands where. */
final class LaidOut implements AutoCloseable {
    private final PdfBoxRenderer renderer;

    /** Lays out what {@code renderer} is of, which is closed with this. */
    LaidOut(PdfBoxRenderer renderer) {
        this.renderer = renderer;
        renderer.layout();
    }

    PdfBoxRenderer renderer() {
        return renderer;
    }

    int pages() {
        return renderer.getRootBox().getLayer().getPages().size();
    }

    /** Where its elements with an id stand; its first page is page {@code first} of the whole. */
    Map<String, Spot> spots(int first) {
        LayoutContext context = renderer.getSharedContext().newLayoutContextInstance();
        context.setFontContext(new PdfBoxFontContext());
        List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
        Map<String, Spot> spots = new HashMap<>();
        for (String id : ids(renderer.getDocument())) {
            Box box = renderer.getSharedContext().getBoxById(id);
            if (box != null) {
                // a box may begin on the page before that of its first line
                int y = Math.max(box.getAbsY(), PagedBoxCollector.findContentStartY(box));
                int number = PagedBoxCollector.findPageForY(context, y, pages);
                PageBox page = pages.get(number);
                double down = page.getMarginBorderPadding(context, CalculatedStyle.TOP) + y - page.getTop();
                double top = (page.getHeight(context) - down) / renderer.getDotsPerPoint();
                spots.put(id, new Spot(first + number, (int) top));
            }
        }
        return spots;
    }

    private static List<String> ids(Document document) {
        NodeList all = document.getElementsByTagName("*");
        List<String> ids = new java.util.ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("id");
            if (!id.isEmpty()) {
                ids.add(id);
            }
        }
        return ids;
    }

    @Override
    public void close() {
        renderer.close();
    }
}
