package dev.studyleaf.page.frame;

import dev.studyleaf.page.Addresses;
import dev.studyleaf.page.frame.Navigation.Entry;
import dev.studyleaf.study.ExamQuestions;
import dev.studyleaf.study.SiteInfo;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.List;

/** The pages for practice and looking up: which of them a study has. */
public final class ToolPages {
    /** With fewer notes there is nothing to find one's way in. */
    private static final int FEWEST_ON_MAP = 3;

    private ToolPages() {}

    /** Whether a study has notes enough for a map. */
    public static boolean hasMap(Study study) {
        return study.notes().size() >= FEWEST_ON_MAP;
    }

    /** Links to them, in the order of the list of contents. */
    static List<Entry> of(Study study) {
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
        if (hasMap(study)) {
            tools.add(new Entry(0, site.say("nav.map"), Addresses.MAP));
        }
        if (study.notes().stream().anyMatch(note -> !note.tags().isEmpty())) {
            tools.add(new Entry(0, site.say("nav.tags"), Addresses.TAGS));
        }
        tools.add(new Entry(0, site.say("nav.search"), Addresses.SEARCH));
        return tools;
    }
}
