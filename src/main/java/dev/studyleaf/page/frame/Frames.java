package dev.studyleaf.page.frame;

import dev.studyleaf.page.Addresses;
import dev.studyleaf.page.frame.Frame.Head;
import dev.studyleaf.page.lists.Gist;
import dev.studyleaf.page.lists.PartLine;
import dev.studyleaf.study.Note;
import dev.studyleaf.study.SiteInfo;
import dev.studyleaf.study.Study;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes the frames of a study's pages. Titles and descriptions are unique, whatever authors call their notes. */
public final class Frames {
    /** What the pages are called that are no notes. */
    private static final List<String> OTHERS = List.of(
            "nav.glossary",
            "nav.review",
            "nav.practice",
            "nav.exam",
            "nav.sheet",
            "nav.quizSheet",
            "nav.worksheet",
            "nav.flashcards",
            "nav.map",
            "nav.coverage",
            "nav.tags",
            "nav.search",
            "missing.title");

    private final Study study;
    private final Navigations navigations;
    /** Of the notes: most kinds of page have none. */
    private final Map<Integer, Head> heads = new HashMap<>();

    /** For pages that are no notes. */
    public Frames(Study study) {
        this.study = study;
        this.navigations = new Navigations(study);
    }

    /** The same for the pages of notes; safe for threads. */
    public static Frames ofNotes(Study study) {
        Frames frames = new Frames(study);
        frames.addHeads();
        return frames;
    }

    private void addHeads() {
        SiteInfo site = study.info();
        Set<String> titles = new HashSet<>();
        OTHERS.forEach(key -> titles.add(folded(site.say(key))));
        Set<String> descriptions = new HashSet<>(Set.of(folded(site.description())));
        for (Note note : study.listed()) {
            String title = unique(note.titleAfar(), note, site, titles);
            String gist = Gist.of(note);
            String description =
                    unique(gist.isEmpty() ? site.say("about.note", note.titleAfar()) : gist, note, site, descriptions);
            heads.put(note.number(), new Head(title + " · " + site.title(), description));
        }
    }

    /** The frame of a page that is no note; {@code title} must be its own. */
    public Frame page(String kind, String path, String title, String description, String... scripts) {
        Head head = new Head(title + " · " + study.info().title(), description);
        return frame(kind, path, head, navigations.general(), List.of(scripts));
    }

    /** The frame of a part of a list that is called {@code list}. */
    public Frame part(String kind, String list, PartLine part, String... scripts) {
        SiteInfo site = study.info();
        String title = site.say("site.part", list, part.name());
        String description = site.say("about.part", site.title(), title, part.first(), part.last());
        return page(kind, part.address(), title, description, scripts);
    }

    /** The frame of the first page. */
    public Frame home(List<String> scripts) {
        String title = study.info().title();
        String text = study.info().description();
        Head head = new Head(title, text.isEmpty() ? study.info().say("about.home", title) : text);
        return frame("home", Addresses.HOME, head, navigations.general(), scripts);
    }

    /** The frame of the page of a note; its title is unique only in frames {@link #ofNotes}. */
    public Frame note(Note note, List<String> scripts) {
        Head head = heads.getOrDefault(note.number(), new Head(note.title(), note.title()));
        return frame("note", note.address(), head, navigations.of(note), scripts);
    }

    private Frame frame(String kind, String path, Head head, Navigation nav, List<String> scripts) {
        return new Frame(study.info(), Addresses.base(path), path, head, kind, nav, scripts);
    }

    private static String unique(String text, Note note, SiteInfo site, Set<String> taken) {
        if (taken.add(folded(text))) {
            return text;
        }
        String numbered = site.say("about.same", text, note.number());
        taken.add(folded(numbered));
        return numbered;
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
