package dev.studyleaf.page;

import dev.studyleaf.study.Note;
import dev.studyleaf.study.SiteInfo;
import java.util.ArrayList;
import java.util.List;

/** Notes in reading order, in stretches that lie in one folder. */
final class FolderRuns {
    /** Neighbours of one folder, and what to call them. */
    record Run(String title, List<Note> notes) {}

    private FolderRuns() {}

    static List<Run> of(List<Note> notes, SiteInfo site) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= notes.size(); i++) {
            if (i == notes.size()
                    || !notes.get(i).folders().equals(notes.get(start).folders())) {
                runs.add(new Run(title(notes.get(start), start, site), notes.subList(start, i)));
                start = i;
            }
        }
        return runs;
    }

    private static String title(Note first, int index, SiteInfo site) {
        boolean again = first.folders().isEmpty() && index > 0;
        return again ? site.say("nav.more") : Navigations.title(first.folders(), site);
    }
}
