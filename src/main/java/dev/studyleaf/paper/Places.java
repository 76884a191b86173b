package dev.studyleaf.paper;

import dev.studyleaf.paper.bind.Binder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Where the elements with an id stand, as far as it is known, and what links say of that. */
final class Places {
    private static final String PAGE = "data-page";
    /** As wide as a digit. */
    private static final String NO_DIGIT = "\u2007";

    private final int digits;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> targets = new ArrayList<>();

    /** A place in a part. */
    private record Place(int part, Binder.Spot spot) {}

    /** {@code digits}: as many as the number of the last page has. */
    Places(int digits) {
        this.digits = digits;
    }

    /** What was found in a part: by id the place in the whole document. */
    void add(int part, Map<String, Binder.Spot> found) {
        found.forEach((id, spot) -> places.putIfAbsent(id, new Place(part, spot)));
    }

    /**
     * Tells the links of a part where they lead. A number that is known only after the part is laid out takes as much room
     * before as later, so that nothing moves when it is put in.
     */
    void tell(int part, Document document) {
        NodeList links = document.getElementsByTagName("a");
        for (int i = 0; i < links.getLength(); i++) {
            Element link = (Element) links.item(i);
            String href = link.getAttribute("href");
            if (href.length() > 1 && href.startsWith("#")) {
                tell(part, link, href.substring(1));
            }
        }
    }

    private void tell(int part, Element link, String id) {
        Place place = places.get(id);
        boolean early = place != null && place.part() < part;
        String page = place == null ? "" : Integer.toString(place.spot().page() + 1);
        link.setAttribute(PAGE, early ? page : NO_DIGIT.repeat(Math.max(0, digits - page.length())) + page);
        if (place != null && place.part() != part) {
            link.setAttribute(
                    "href",
                    Binder.LINK
                            + numbers.computeIfAbsent(id, i -> {
                                targets.add(i);
                                return targets.size() - 1;
                            }));
        }
    }

    /** The place behind the address of a link to another part. */
    Binder.Spot behind(String address) {
        return at(targets.get(Integer.parseInt(address)));
    }

    /** The place of an element; the first page where there is no such element. */
    Binder.Spot at(String id) {
        @Nullable Place place = places.get(id);
        return place == null ? new Binder.Spot(0, 0) : place.spot();
    }
}
