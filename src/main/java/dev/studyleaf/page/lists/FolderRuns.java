package dev.studyleaf.page.lists;

import dev.studyleaf.study.Note;
import dev.studyleaf.study.SiteInfo;
import java.util.ArrayList;
import java.util.List;

/** Notes in reading order, in stretches that lie in one folder. */
public final class FolderRuns {
    /** Neighbours of one folder, and what to call them. */
    public record Run(String title, List<Note> notes) {}

    private FolderRuns() {}

    /** Each note is in one run, and the notes of a run are neighbours in {@code notes}. */
    public static List<Run> of(List<Note> notes, SiteInfo site) {
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

    /** What notes in these folders stand under, the outermost first; those in none have a title too. */
    public static String title(List<String> folders, SiteInfo site) {
        return folders.isEmpty() ? site.say("nav.top") : String.join(" / ", folders);
    }

    private static String title(Note first, int index, SiteInfo site) {
        boolean again = first.folders().isEmpty() && index > 0;
        return again ? site.say("nav.more") : title(first.folders(), site);
    }
}
