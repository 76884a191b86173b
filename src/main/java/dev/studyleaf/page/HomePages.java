package dev.studyleaf.page;

import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.List;
import java.util.Optional;

/** The first page: what the notes' own first page says, all notes, where the learner stands, the doors to the rest. */
final class HomePages implements PageKind {
    /** Notes of one folder. */
    public record Group(String title, List<NoteLine> notes) {}

    /**
     * What the first page shows.
     *
     * @param frame around the page
     * @param opening the note whose text stands on it, if there is one
     * @param language of that note, where it is not the one of the site; else empty
     * @param direction of that language
     * @param contents the parts of that note
     * @param groups the notes by folder, in reading order
     * @param first where to start; the first page itself if there is no note
     * @param questions how many there are
     * @param terms how many there are
     */
    public record Model(
            Frame frame,
            Optional<Note> opening,
            String language,
            String direction,
            List<Contents.Entry> contents,
            List<Group> groups,
            Link first,
            int questions,
            int terms) {}

    @Override
    public List<Page> pages(Study study) {
        return Pages.of(1, index -> Addresses.HOME, index -> page(study));
    }

    private static Page page(Study study) {
        List<FolderRuns.Run> runs = FolderRuns.of(study.listed(), study.info());
        List<Group> groups = runs.stream()
                .map(run -> new Group(
                        runs.size() == 1 ? "" : run.title(),
                        run.notes().stream().map(NoteLine::of).toList()))
                .toList();
        Link first = study.listed().stream()
                .findFirst()
                .map(note -> new Link(note.place().label(), note.address()))
                .orElse(new Link("", ""));
        Optional<Note> opening = study.notes().stream().filter(Note::isHome).findFirst();
        Optional<Tongue> tongue = opening.map(note -> Tongue.of(study, note));
        boolean asks = opening.stream().anyMatch(note -> !note.asked().isEmpty());
        Model model = new Model(
                new Frames(study).home(asks ? List.of("home", "questions") : List.of("home")),
                opening,
                tongue.map(Tongue::language).orElse(""),
                tongue.map(Tongue::direction).orElse(""),
                opening.map(Contents::of).orElse(List.of()),
                groups,
                first,
                study.notes().stream().mapToInt(n -> n.asked().size()).sum(),
                study.glossary().terms().size());
        return new Page(Addresses.HOME, "home.ftlh", model);
    }
}
