package dev.studyleaf.paper;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Lays a document out without making a file of it, and tells how high its parts are. */
public final class Measure {
    private Measure() {}

    /** With the {@code fonts} of a {@link Paper}: the height in points of each block that has an id, paddings included, in the order of the document. */
    public static Map<String, Double> heights(String xhtml, List<Path> fonts) {
        try (PdfBoxRenderer renderer = Renderer.of(xhtml, fonts)) {
            renderer.layout();
            double unitsAPoint = renderer.getDotsPerPoint();
            Map<String, Double> heights = new LinkedHashMap<>();
            collect(renderer.getRootBox(), unitsAPoint, heights);
            return heights;
        }
    }

    private static void collect(Box box, double unitsAPoint, Map<String, Double> heights) {
        Element element = box.getElement();
        if (element != null && element.hasAttribute("id") && box instanceof BlockBox) {
            heights.merge(element.getAttribute("id"), box.getHeight() / unitsAPoint, Math::max);
        }
        for (Box child : box.getChildren()) {
            collect(child, unitsAPoint, heights);
        }
    }
}
