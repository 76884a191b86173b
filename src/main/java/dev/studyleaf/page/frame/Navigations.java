package dev.studyleaf.page.frame;

import dev.studyleaf.page.Addresses;
import dev.studyleaf.page.frame.Navigation.Entry;
import dev.studyleaf.page.frame.Navigation.Group;
import dev.studyleaf.page.lists.FolderRuns;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.SiteInfo;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the list of contents. A small study shows all its notes everywhere; a large one shows the notes around the page
 * and the folders, so that the size of a page does not grow with the study.
 */
final class Navigations {
    private static final int ALL = 60;
    private static final int AROUND = 15;

    private final SiteInfo site;
    private final List<Note> notes;
    private final List<Entry> tools;
    private final Map<List<String>, List<Entry>> folders = new LinkedHashMap<>();
    private final Map<Integer, Integer> places = new HashMap<>();
    private final List<Entry> top = new ArrayList<>();
    private final List<Group> aside;
    private final Navigation everything;

    Navigations(Study study) {
        this.site = study.info();
        this.notes = study.listed();
        this.tools = ToolPages.of(study);
        for (Note note : notes) {
            List<Entry> folder = folders.computeIfAbsent(note.folders(), f -> new ArrayList<>());
            places.put(note.number(), folder.size());
            folder.add(entry(note));
        }
        topFolders();
        this.aside = List.of(new Group(site.say("nav.contents"), top));
        this.everything = new Navigation(notes.size() <= ALL ? groups() : aside, tools);
    }

    /** For a page that is no note. */
    Navigation general() {
        return everything;
    }

    Navigation of(Note note) {
        if (notes.size() <= ALL) {
            return everything;
        }
        List<Entry> folder = folders.getOrDefault(note.folders(), List.of());
        int place = places.getOrDefault(note.number(), 0);
        List<Entry> near = folder.size() <= ALL
                ? folder
                : folder.subList(Math.max(0, place - AROUND), Math.min(folder.size(), place + AROUND + 1));
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(FolderRuns.title(note.folders(), site), near));
        groups.addAll(aside);
        return new Navigation(groups, tools);
    }

    private List<Group> groups() {
        return FolderRuns.of(notes, site).stream()
                .map(run -> new Group(
                        run.title(),
                        run.notes().stream().map(Navigations::entry).toList()))
                .toList();
    }

    /** The outermost folders, each leading to its first note. */
    private void topFolders() {
        Map<String, Entry> first = new LinkedHashMap<>();
        for (Note note : notes) {
            if (!note.folders().isEmpty()) {
                String name = note.folders().get(0);
                first.putIfAbsent(name, new Entry(0, name, note.address()));
            }
        }
        top.add(new Entry(0, site.say("nav.notes"), Addresses.HOME));
        top.addAll(first.size() <= ALL ? first.values() : List.<Entry>of());
    }

    private static Entry entry(Note note) {
        return new Entry(note.number(), note.place().label(), note.address());
    }
}
