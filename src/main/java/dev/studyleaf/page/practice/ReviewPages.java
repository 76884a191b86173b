package dev.studyleaf.page.practice;

import dev.studyleaf.page.Addresses;
import dev.studyleaf.page.Link;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.PageKind;
import dev.studyleaf.page.Pages;
import dev.studyleaf.page.frame.Frame;
import dev.studyleaf.page.frame.Frames;
import dev.studyleaf.page.lists.Parting;
import dev.studyleaf.study.Study;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The page of spaced review: it plans with every card of the study. Of few cards it has the text too, for readers without
 * scripts and for paper; of many {@link ReviewParts} has it.
 */
public final class ReviewPages implements PageKind {
    /** About 300 KiB of page. */
    private static final int MOST = 300;

    /**
     * What the page shows.
     *
     * @param frame around the page
     * @param parts of the study, each of some cards in a row
     * @param notes that have cards, and the glossary; of notes on pages of their own, the page that leads to them
     * @param total how many cards there are
     * @param complete whether the cards themselves are on the page
     */
    public record Model(Frame frame, List<ReviewPart> parts, List<Link> notes, int total, boolean complete) {}

    @Override
    public List<Page> pages(Study study) {
        return Pages.of(1, index -> Addresses.REVIEW, index -> page(study));
    }

    private static Page page(Study study) {
        List<ReviewCard> cards = ReviewCard.of(study);
        Frame frame = new Frames(study)
                .page(
                        "review",
                        Addresses.REVIEW,
                        study.info().say("nav.review"),
                        study.info().say("about.review", study.info().title()),
                        "schedule",
                        "review");
        List<ReviewPart> parts = parts(cards);
        Model model = new Model(frame, parts, places(study, cards), cards.size(), !apart(cards));
        return new Page(Addresses.REVIEW, "review.ftlh", model);
    }

    private static List<Link> places(Study study, List<ReviewCard> cards) {
        Map<String, Link> places = new LinkedHashMap<>();
        for (ReviewCard card : cards) {
            boolean note = !card.place().equals(Addresses.GLOSSARY);
            if (note && study.notes().size() > Parting.MOST_NOTES) {
                places.putIfAbsent("", new Link(study.info().say("nav.notes"), Addresses.HOME));
            } else {
                places.putIfAbsent(card.note(), new Link(card.source().title(), card.place()));
            }
        }
        return List.copyOf(places.values());
    }

    /** Whether the cards are in files of their own. */
    static boolean apart(List<ReviewCard> cards) {
        return cards.size() > MOST;
    }

    /** All in one part where they are on the page. */
    static List<ReviewPart> parts(List<ReviewCard> cards) {
        return ReviewPart.of(cards, apart(cards) ? ReviewPart.FULL : MOST);
    }
}
