package dev.studyleaf.page;

import dev.studyleaf.page.Navigation.Entry;
import dev.studyleaf.page.Navigation.Group;
import dev.studyleaf.study.ExamQuestions;
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
        this.tools = tools(study);
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
        groups.add(new Group(title(note.folders(), site), near));
        groups.addAll(aside);
        return new Navigation(groups, tools);
    }

    static String title(List<String> folders, SiteInfo site) {
        return folders.isEmpty() ? site.say("nav.top") : String.join(" / ", folders);
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

    private static List<Entry> tools(Study study) {
        List<Entry> tools = new ArrayList<>();
        SiteInfo site = study.info();
        tools.add(new Entry(0, site.say("nav.review"), Addresses.REVIEW));
        tools.add(new Entry(0, site.say("nav.practice"), Addresses.PRACTICE));
        if (ExamQuestions.any(study)) {
            tools.add(new Entry(0, site.say("nav.exam"), Addresses.EXAM));
        }
        tools.add(new Entry(0, site.say("nav.glossary"), Addresses.GLOSSARY));
        tools.add(new Entry(0, site.say("nav.sheet"), Addresses.CHEAT_SHEET));
        tools.add(new Entry(0, site.say("nav.paper"), Addresses.PAPER_QUIZ));
        if (study.notes().size() >= MapPages.FEWEST) {
            tools.add(new Entry(0, site.say("nav.map"), Addresses.MAP));
        }
        if (study.notes().stream().anyMatch(note -> !note.tags().isEmpty())) {
            tools.add(new Entry(0, site.say("nav.tags"), Addresses.TAGS));
        }
        tools.add(new Entry(0, site.say("nav.search"), Addresses.SEARCH));
        return tools;
    }
}
