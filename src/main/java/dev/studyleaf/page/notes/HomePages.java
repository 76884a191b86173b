package dev.studyleaf.page.notes;

import dev.studyleaf.page.Addresses;
import dev.studyleaf.page.Link;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.PageKind;
import dev.studyleaf.page.Pages;
import dev.studyleaf.page.frame.Frame;
import dev.studyleaf.page.frame.Frames;
import dev.studyleaf.page.lists.FolderRuns;
import dev.studyleaf.page.lists.NoteGroup;
import dev.studyleaf.page.lists.PartLine;
import dev.studyleaf.page.lists.Parting;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.List;
import java.util.Optional;

/** The first page: what the notes' own first page says, all notes, where the learner stands, the doors to the rest. */
public final class HomePages implements PageKind {
    /**
     * What the first page shows.
     *
     * @param frame around the page
     * @param opening the note whose text stands on it, if there is one
     * @param language of that note, where it is not the one of the site; else empty
     * @param direction of that language
     * @param contents the parts of that note
     * @param groups the notes by folder, in reading order; none where they are on pages of their own
     * @param parts these pages, in order
     * @param first where to start; the first page itself if there is no note
     * @param questions how many the notes ask
     * @param practised how many there are to practise: those and what lives in practice alone
     * @param terms how many there are
     */
    public record Model(
            Frame frame,
            Optional<Note> opening,
            String language,
            String direction,
            List<Contents.Entry> contents,
            List<NoteGroup> groups,
            List<PartLine> parts,
            Link first,
            int questions,
            int practised,
            int terms) {}

    @Override
    public List<Page> pages(Study study) {
        List<FolderRuns.Run> runs = FolderRuns.of(study.listed(), study.info());
        if (study.listed().size() <= Parting.MOST_NOTES) {
            return Pages.of(1, index -> Addresses.HOME, index -> page(study, groups(runs), List.of()));
        }
        Link up = new Link(study.info().say("nav.notes"), Addresses.HOME);
        NoteParts parts = new NoteParts(study.info(), new Frames(study), up, Addresses.CONTENTS, runs);
        List<Page> home = Pages.of(1, index -> Addresses.HOME, index -> page(study, List.of(), parts.lines()));
        return Pages.joined(List.of(home, parts.pages()));
    }

    private static List<NoteGroup> groups(List<FolderRuns.Run> runs) {
        return runs.stream()
                .map(run -> NoteGroup.of(runs.size() == 1 ? "" : run.title(), run.notes()))
                .toList();
    }

    private static Page page(Study study, List<NoteGroup> groups, List<PartLine> parts) {
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
                parts,
                first,
                study.notes().stream().mapToInt(n -> n.asked().size()).sum(),
                study.notes().stream().mapToInt(n -> n.practised().size()).sum(),
                study.glossary().terms().size());
        return new Page(Addresses.HOME, "home.ftlh", model);
    }
}
