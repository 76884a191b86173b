package dev.studyleaf.page;

import dev.studyleaf.study.Study;
import java.util.List;

/** The first page: all notes, where the learner stands, and the doors to the rest. */
final class HomePages implements PageKind {
    /** Notes of one folder. */
    public record Group(String title, List<NoteLine> notes) {}

    /**
     * What the first page shows.
     *
     * @param frame around the page
     * @param groups the notes by folder, in reading order
     * @param first where to start; the first page itself if there is no note
     * @param questions how many there are
     * @param terms how many there are
     */
    public record Model(Frame frame, List<Group> groups, Link first, int questions, int terms) {}

    @Override
    public List<Page> pages(Study study) {
        List<FolderRuns.Run> runs = FolderRuns.of(study.notes());
        List<Group> groups = runs.stream()
                .map(run -> new Group(
                        runs.size() == 1 ? "" : run.title(),
                        run.notes().stream().map(NoteLine::of).toList()))
                .toList();
        Link first = study.notes().stream()
                .findFirst()
                .map(note -> new Link(note.title(), note.address()))
                .orElse(new Link("", ""));
        Model model = new Model(
                new Frames(study).home(List.of("home")),
                groups,
                first,
                study.notes().stream().mapToInt(n -> n.asked().size()).sum(),
                study.glossary().terms().size());
        return List.of(new Page(Addresses.HOME, "home.ftlh", model));
    }
}
