package dev.studyleaf.page.notes;

import dev.studyleaf.page.Link;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.Pages;
import dev.studyleaf.page.frame.Frame;
import dev.studyleaf.page.frame.Frames;
import dev.studyleaf.page.lists.FolderRuns;
import dev.studyleaf.page.lists.NoteGroup;
import dev.studyleaf.page.lists.PartLine;
import dev.studyleaf.page.lists.Parting;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.SiteInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The pages of a list of notes that is too long for one: the notes by folder, in reading order. */
final class NoteParts {
    /**
     * What the page of a part shows.
     *
     * @param frame around the page
     * @param up the page that leads to all parts
     * @param part this one
     * @param parts all of them
     * @param groups its notes by folder
     * @param previous the part before
     * @param next the part after
     */
    public record Model(
            Frame frame,
            Link up,
            PartLine part,
            List<PartLine> parts,
            List<NoteGroup> groups,
            Optional<PartLine> previous,
            Optional<PartLine> next) {}

    private final SiteInfo site;
    private final Frames frames;
    private final Link up;
    private final List<FolderRuns.Run> runs;
    private final List<Parting.Part> parts;
    private final List<PartLine> lines;

    /** {@code stem}: how the addresses of the pages begin; each ends with the number of its first note. */
    NoteParts(SiteInfo site, Frames frames, Link up, String stem, List<FolderRuns.Run> runs) {
        this.site = site;
        this.frames = frames;
        this.up = up;
        this.runs = runs;
        this.parts = Parting.of(runs.stream().map(run -> run.notes().size()).toList(), Parting.MOST_NOTES);
        this.lines = parts.stream().map(part -> line(part, stem)).toList();
    }

    /** All parts, in order. */
    List<PartLine> lines() {
        return lines;
    }

    List<Page> pages() {
        return Pages.of(parts.size(), index -> lines.get(index).address(), this::page);
    }

    private PartLine line(Parting.Part part, String stem) {
        Parting.Piece begin = part.pieces().get(0);
        Parting.Piece end = part.pieces().get(part.pieces().size() - 1);
        Note first = runs.get(begin.group()).notes().get(begin.from());
        Note last = runs.get(end.group()).notes().get(end.until() - 1);
        boolean far = !folder(first).equals(folder(last));
        return new PartLine(
                PartLine.name("" + first.number(), "" + last.number()),
                stem + first.number() + ".html",
                far ? folder(first) : first.place().label(),
                far ? folder(last) : last.place().label(),
                part.size());
    }

    /** The outermost folder of a note. */
    private String folder(Note note) {
        return note.folders().isEmpty() ? site.say("nav.top") : note.folders().get(0);
    }

    private Page page(int index) {
        PartLine line = lines.get(index);
        List<NoteGroup> groups = new ArrayList<>();
        for (Parting.Piece piece : parts.get(index).pieces()) {
            FolderRuns.Run run = runs.get(piece.group());
            groups.add(NoteGroup.of(run.title(), run.notes().subList(piece.from(), piece.until())));
        }
        Frame frame = frames.part("contents", up.title(), line);
        Model model =
                new Model(frame, up, line, lines, groups, PartLine.at(lines, index - 1), PartLine.at(lines, index + 1));
        return new Page(line.address(), "notes-part.ftlh", model);
    }
}
