package dev.studyleaf.page.map;

import dev.studyleaf.study.Note;
import dev.studyleaf.study.Related;
import dev.studyleaf.study.Study;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which notes of a study belong together: by a link or a name, else by what they speak of. */
final class NoteGraph {
    /** Of the notes that only speak of the same things, a map draws a line to the closest ones. */
    private static final int MOST_RELATED = 2;

    /**
     * What joins two notes.
     *
     * @param linked whether one links to the other or names it; else they speak of the same things
     * @param strength above 0, 1 for a link
     */
    record Tie(boolean linked, double strength) {}

    private final List<TreeMap<Integer, Tie>> ties = new ArrayList<>();

    NoteGraph(Study study) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Note note : study.notes()) {
            numbers.put(note.address(), ties.size());
            ties.add(new TreeMap<>());
        }
        for (int i = 0; i < study.notes().size(); i++) {
            Note note = study.notes().get(i);
            List<String> linked = new ArrayList<>();
            note.neighbours().backlinks().forEach(link -> linked.add(page(link.address())));
            note.neighbours().mentions().forEach(mention -> linked.add(page(mention.address())));
            for (String address : linked) {
                tie(i, numbers.getOrDefault(address, i), new Tie(true, 1));
            }
            for (Related near :
                    note.neighbours().related().stream().limit(MOST_RELATED).toList()) {
                tie(i, numbers.getOrDefault(near.address(), i), new Tie(false, near.likeness()));
            }
        }
    }

    private void tie(int one, int other, Tie tie) {
        if (one != other) {
            ties.get(one).merge(other, tie, NoteGraph::stronger);
            ties.get(other).merge(one, tie, NoteGraph::stronger);
        }
    }

    private static Tie stronger(Tie one, Tie other) {
        return one.strength() >= other.strength() ? one : other;
    }

    /** The notes that a note belongs to, by their numbers from 0. */
    Map<Integer, Tie> of(int note) {
        return ties.get(note);
    }

    private static String page(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }
}
