package dev.studyleaf.page.practice;

import dev.studyleaf.page.Page;
import dev.studyleaf.page.PageKind;
import dev.studyleaf.page.Pages;
import dev.studyleaf.study.Study;
import java.util.List;

/** The cards of a large study as scripts, of which the review page loads those that it asks. */
public final class ReviewParts implements PageKind {
    /** What a script holds. */
    public record Model(ReviewPart part) {}

    @Override
    public boolean listed() {
        return false;
    }

    @Override
    public List<Page> pages(Study study) {
        List<ReviewCard> cards = ReviewCard.of(study);
        if (!ReviewPages.apart(cards)) {
            return List.of();
        }
        return Pages.of(
                ReviewPart.count(cards, ReviewPart.FULL),
                ReviewParts::path,
                part -> new Page(
                        path(part), "review-part.ftlh", new Model(ReviewPart.part(cards, ReviewPart.FULL, part))));
    }

    private static String path(int part) {
        return "review/" + ReviewPart.name(part) + ".js";
    }
}
