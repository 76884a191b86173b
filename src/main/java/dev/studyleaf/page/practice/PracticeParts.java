package dev.studyleaf.page.practice;

import dev.studyleaf.page.Page;
import dev.studyleaf.page.PageKind;
import dev.studyleaf.study.Study;
import java.util.List;

/** The questions of a large study as scripts, of which the practice page loads those that it shows. */
public final class PracticeParts implements PageKind {
    /**
     * What a script holds.
     *
     * @param part its questions
     * @param total how many questions the study has
     */
    public record Model(PracticePart part, int total) {}

    @Override
    public boolean listed() {
        return false;
    }

    @Override
    public List<Page> pages(Study study) {
        List<PracticePart> parts = PracticePart.of(study);
        if (!PracticePages.apart(parts)) {
            return List.of();
        }
        int total = parts.stream().mapToInt(part -> part.numbered().size()).sum();
        return parts.stream()
                .map(part -> new Page("practice/" + part.name() + ".js", "practice-part.ftlh", new Model(part, total)))
                .toList();
    }
}
