package dev.studyleaf.made;

import dev.studyleaf.glossary.Glossary;
import dev.studyleaf.glossary.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** All terms that questions can be made from, filed by note and by category. */
final class Subjects {
    /** How many siblings are looked at, so that large categories cost no more than small ones. */
    private static final int NEAR = 24;

    private final Map<String, List<Subject>> byNote = new HashMap<>();
    private final Map<String, List<Subject>> formal = new HashMap<>();
    private final Map<String, List<Subject>> byCategory = new HashMap<>();
    private final Map<String, Integer> holders = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private int count;

    Subjects(Glossary glossary, Homes homes) {
        for (Term term : glossary.terms()) {
            homes.of(term).ifPresent(home -> add(term, home, homes.uses(term)));
        }
    }

    private void add(Term term, Homes.Home home, int uses) {
        String definition = Definitions.of(term);
        Set<String> name = new HashSet<>(Stems.of(term.name()));
        term.aliases().forEach(alias -> name.addAll(Stems.of(alias)));
        Subject subject = new Subject(
                term,
                home.note().path(),
                home.block().section(),
                home.block(),
                definition,
                name,
                Giveaway.spelled(name),
                Stems.of(definition),
                uses);
        if (!subject.isTelling()) {
            if (subject.isFormal()) {
                file(formal, subject.note(), subject);
            }
            return;
        }
        count++;
        file(byNote, subject.note(), subject);
        places.put(
                term.slug(),
                byCategory.getOrDefault(category(subject), List.of()).size());
        file(byCategory, category(subject), subject);
        subject.meaning().forEach(stem -> holders.merge(stem, 1, Integer::sum));
    }

    private static void file(Map<String, List<Subject>> drawer, String label, Subject subject) {
        drawer.computeIfAbsent(label, l -> new ArrayList<>()).add(subject);
    }

    /** Of each note; where the category says nothing, the terms of one part are of one kind. */
    private static String category(Subject subject) {
        boolean tells = !Prompts.heading(subject.category()).isEmpty();
        return subject.note() + "\n" + (tells ? subject.category().toLowerCase(Locale.ROOT) : subject.section());
    }

    /** The subjects of a note, in the order of the index. */
    List<Subject> of(String note) {
        return byNote.getOrDefault(note, List.of());
    }

    /** Sure terms of a note whose definitions are too formal to be chosen from. */
    List<Subject> formal(String note) {
        return formal.getOrDefault(note, List.of());
    }

    /** Those of the same category of its note; of a large one those that are filed next to the subject. */
    List<Subject> siblings(Subject subject) {
        List<Subject> all = byCategory.getOrDefault(category(subject), List.of());
        int place = places.getOrDefault(subject.term().slug(), 0);
        int from = Math.max(0, Math.min(place - NEAR / 2, all.size() - NEAR));
        return all.subList(from, Math.min(all.size(), from + NEAR));
    }

    /** What a word is worth: the rarer, the more. */
    double weight(String stem) {
        return Math.log(1 + (double) (count + 1) / (holders.getOrDefault(stem, 0) + 1));
    }
}
