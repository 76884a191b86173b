package dev.studyleaf.page.notes;

import dev.studyleaf.page.Addresses;
import dev.studyleaf.page.Link;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.PageKind;
import dev.studyleaf.page.Pages;
import dev.studyleaf.page.frame.Frame;
import dev.studyleaf.page.frame.Frames;
import dev.studyleaf.page.lists.FolderRuns;
import dev.studyleaf.page.lists.NoteLine;
import dev.studyleaf.page.lists.PartLine;
import dev.studyleaf.page.lists.Parting;
import dev.studyleaf.page.notes.Tags.Tag;
import dev.studyleaf.study.SiteInfo;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.List;

/** A page for each tag and one for all of them, in a study whose notes have tags. */
public final class TagPages implements PageKind {
    /** What the page of all tags shows. */
    public record Index(Frame frame, List<Line> tags) {}

    /** A tag in the list of tags. */
    public record Line(String name, String address, int notes) {}

    /** What the page of a tag shows: its notes, or the pages that share them. */
    public record Model(Frame frame, String name, List<NoteLine> notes, List<PartLine> parts) {}

    @Override
    public List<Page> pages(Study study) {
        List<Tag> tags = new Tags(study).all();
        if (tags.isEmpty()) {
            return List.of();
        }
        SiteInfo site = study.info();
        Frames frames = new Frames(study);
        List<Line> lines = tags.stream()
                .map(tag -> new Line(tag.name(), tag.address(), tag.notes().size()))
                .toList();
        Frame frame = frames.page("tags", Addresses.TAGS, site.say("nav.tags"), site.say("about.tags", site.title()));
        Page index = new Page(Addresses.TAGS, "tags.ftlh", new Index(frame, lines));
        List<Page> single = Pages.of(tags.size(), at -> tags.get(at).address(), at -> page(tags.get(at), site, frames));
        List<List<Page>> pages = new ArrayList<>(List.of(List.of(index), single));
        tags.stream()
                .filter(TagPages::isLong)
                .forEach(tag -> pages.add(parts(tag, site, frames).pages()));
        return Pages.joined(pages);
    }

    private static Page page(Tag tag, SiteInfo site, Frames frames) {
        Frame own =
                frames.page("tag", tag.address(), title(tag, site), site.say("about.tag", site.title(), tag.name()));
        List<NoteLine> notes = isLong(tag)
                ? List.of()
                : tag.notes().stream()
                        .map(note -> NoteLine.of(note).called(note.titleAfar()))
                        .toList();
        List<PartLine> parts = isLong(tag) ? parts(tag, site, frames).lines() : List.of();
        return new Page(tag.address(), "tag.ftlh", new Model(own, tag.name(), notes, parts));
    }

    private static String title(Tag tag, SiteInfo site) {
        return site.say("tags.tagged", tag.name());
    }

    private static boolean isLong(Tag tag) {
        return tag.notes().size() > Parting.MOST_NOTES;
    }

    private static NoteParts parts(Tag tag, SiteInfo site, Frames frames) {
        String stem = tag.address().substring(0, tag.address().lastIndexOf('.')) + "_";
        Link up = new Link(title(tag, site), tag.address());
        return new NoteParts(site, frames, up, stem, FolderRuns.of(tag.notes(), site));
    }
}
