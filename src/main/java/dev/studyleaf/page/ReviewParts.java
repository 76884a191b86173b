package dev.studyleaf.page;

import dev.studyleaf.study.Study;
import java.util.List;

/** The cards of a large study as scripts, of which the review page loads those that it asks. */
final class ReviewParts implements PageKind {
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
        return ReviewPages.parts(cards).stream()
                .map(part -> new Page("review/" + part.name() + ".js", "review-part.ftlh", new Model(part)))
                .toList();
    }
}
