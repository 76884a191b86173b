package dev.studyleaf.page.map;

import dev.studyleaf.kept.Kept;
import dev.studyleaf.map.Layout;
import dev.studyleaf.page.Addresses;
import dev.studyleaf.page.Link;
import dev.studyleaf.page.Page;
import dev.studyleaf.page.PageKind;
import dev.studyleaf.page.frame.Frame;
import dev.studyleaf.page.frame.Frames;
import dev.studyleaf.page.frame.ToolPages;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The map of the notes. A study of more notes than one map can show has a map of its outermost folders, and one for each
 * of those.
 */
public final class MapPages implements PageKind {
    /**
     * What a map's page shows.
     *
     * @param frame around the page
     * @param heading of the page
     * @param folders whether the places are folders, not notes
     * @param map the drawing
     * @param up whether there is a map of the whole study above this one
     */
    public record Model(Frame frame, String heading, boolean folders, NoteMap map, boolean up) {}

    /** An outermost folder: what it is called, where its map is, which notes it has, by their numbers from 0. */
    private record Part(String title, String address, List<Integer> notes) {}

    /** What is kept under the names of the work. */
    public static Map<String, Class<?>> works() {
        return Map.of(NoteMap.WORK, Layout.class);
    }

    @Override
    public List<Page> pages(Study study) {
        return pages(study, Kept.nothing());
    }

    @Override
    public List<Page> pages(Study study, Kept kept) {
        if (!ToolPages.hasMap(study)) {
            return List.of();
        }
        Frames frames = new Frames(study);
        NoteGraph graph = new NoteGraph(study);
        List<Part> parts = parts(study.notes(), study.info().say("nav.top"));
        if (study.notes().size() <= NoteMap.MOST || parts.size() == 1) {
            List<Integer> all = new ArrayList<>();
            study.notes().forEach(note -> all.add(all.size()));
            return List.of(whole(study, frames, false, of(study, graph, all, Addresses.MAP, kept)));
        }
        List<Page> pages = new ArrayList<>();
        pages.add(whole(study, frames, true, NoteMap.of(folders(study, graph, parts), Addresses.MAP, kept)));
        Set<String> titles = new HashSet<>();
        for (Part part : parts) {
            boolean first = titles.add(part.title().toLowerCase(Locale.ROOT));
            String name = first ? part.title() : part.title() + " (" + part.address() + ")";
            String description = study.info().say("about.mapOf", name);
            Frame frame = frames.page(
                    "map", part.address(), name + " · " + study.info().say("nav.map"), description, "map");
            NoteMap map = of(study, graph, part.notes(), part.address(), kept);
            pages.add(new Page(part.address(), "map.ftlh", new Model(frame, part.title(), false, map, true)));
        }
        return pages;
    }

    private static Page whole(Study study, Frames frames, boolean folders, NoteMap map) {
        String description = study.info().say("about.map", study.info().title());
        Frame frame = frames.page("map", Addresses.MAP, study.info().say("nav.map"), description, "map");
        return new Page(
                Addresses.MAP, "map.ftlh", new Model(frame, study.info().say("map.title"), folders, map, false));
    }

    /** {@code outside}: what those are called that lie in no folder. */
    private static List<Part> parts(List<Note> notes, String outside) {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (int i = 0; i < notes.size(); i++) {
            Note note = notes.get(i);
            String[] names = note.address().split("/");
            boolean top = note.folders().isEmpty() || names.length < 3;
            String title = top ? outside : note.folders().get(0);
            String address = "map/" + (top ? "_notes" : names[1]) + ".html";
            parts.computeIfAbsent(address, a -> new Part(title, address, new ArrayList<>()))
                    .notes()
                    .add(i);
        }
        return List.copyOf(parts.values());
    }

    private static NoteMap of(Study study, NoteGraph graph, List<Integer> notes, String address, Kept kept) {
        Map<Integer, Integer> places = new HashMap<>();
        notes.forEach(note -> places.put(note, places.size()));
        List<Link> links = new ArrayList<>();
        List<Map<Integer, NoteGraph.Tie>> ties = new ArrayList<>();
        for (int note : notes) {
            Note shown = study.notes().get(note);
            links.add(new Link(shown.titleAfar(), shown.address()));
            Map<Integer, NoteGraph.Tie> own = new TreeMap<>();
            graph.of(note).forEach((other, tie) -> {
                if (places.containsKey(other)) {
                    own.put(places.getOrDefault(other, 0), tie);
                }
            });
            ties.add(own);
        }
        return NoteMap.of(new NoteMap.Graph(links, ties), address, kept);
    }

    /** Folders are as close as their notes together. */
    private static NoteMap.Graph folders(Study study, NoteGraph graph, List<Part> parts) {
        Map<Integer, Integer> homes = new HashMap<>();
        List<Link> links = new ArrayList<>();
        List<Map<Integer, NoteGraph.Tie>> ties = new ArrayList<>();
        for (Part part : parts) {
            part.notes().forEach(note -> homes.put(note, links.size()));
            links.add(new Link(part.title() + " (" + part.notes().size() + ")", part.address()));
            ties.add(new TreeMap<>());
        }
        for (int note = 0; note < study.notes().size(); note++) {
            int home = homes.getOrDefault(note, 0);
            graph.of(note).forEach((other, tie) -> {
                int there = homes.getOrDefault(other, 0);
                if (there != home) {
                    ties.get(home).merge(there, tie, MapPages::together);
                }
            });
        }
        return new NoteMap.Graph(links, ties);
    }

    private static NoteGraph.Tie together(NoteGraph.Tie one, NoteGraph.Tie other) {
        return new NoteGraph.Tie(one.linked() || other.linked(), one.strength() + other.strength());
    }
}
