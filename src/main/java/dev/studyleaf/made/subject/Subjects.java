package dev.studyleaf.made.subject;

import dev.studyleaf.glossary.Glossary;
import dev.studyleaf.glossary.Term;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.kept.Seal;
import dev.studyleaf.made.prompt.Prompts;
import dev.studyleaf.made.words.Definitions;
import dev.studyleaf.made.words.Giveaway;
import dev.studyleaf.made.words.Stems;
import dev.studyleaf.note.BlockPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** All terms that questions can be made from, filed by note and by category. */
public final class Subjects {
    /** How many siblings are looked at, so that large categories cost no more than small ones. */
    private static final int NEAR = 24;

    /** What is kept of the words of all definitions under this name. */
    public static final String WORDS = "words of subjects";

    /**
     * A term where a note has it.
     *
     * @param term the term
     * @param block where it is at home
     * @param uses in how many places the notes use it
     */
    public record Own(Term term, BlockPlace block, int uses) {}

    /** All of a term that decides whether it can be asked for, and in what words. */
    private record Told(
            String name,
            List<String> aliases,
            String definition,
            String category,
            String pattern,
            boolean link,
            double confidence) {
        static Told of(Term term) {
            return new Told(
                    term.name(),
                    term.aliases(),
                    term.definition().text(),
                    term.category(),
                    term.pattern(),
                    term.link(),
                    term.evidence().confidence());
        }
    }

    /** How many subjects there are, and in how many definitions each stem is. */
    public record Words(int count, Map<String, Integer> holders) {}

    /** The subjects of one note. */
    private static final class OfNote {
        private final List<Subject> all = new ArrayList<>();
        private final List<Subject> formal = new ArrayList<>();
        private final List<Subject> shortForms = new ArrayList<>();
        private final Map<String, List<Subject>> byCategory = new HashMap<>();
        private final Map<String, Integer> places = new HashMap<>();

        OfNote(String note, List<Own> own) {
            own.forEach(one -> add(subject(note, one)));
        }

        private void add(Subject subject) {
            if (subject.isShortForm()) {
                shortForms.add(subject);
            }
            if (!subject.isTelling()) {
                if (subject.isFormal()) {
                    formal.add(subject);
                }
                return;
            }
            List<Subject> category = byCategory.computeIfAbsent(category(subject), c -> new ArrayList<>());
            places.put(subject.term().slug(), category.size());
            category.add(subject);
            all.add(subject);
        }
    }

    private final Map<String, List<Own>> own = new HashMap<>();
    private final Map<String, OfNote> made = new ConcurrentHashMap<>();
    private final Supplier<Words> words;
    private final Seal seal;

    public Subjects(Glossary glossary, Homes homes, Kept kept) {
        List<Told> told = new ArrayList<>();
        for (Term term : glossary.terms()) {
            homes.of(term).ifPresent(home -> {
                own.computeIfAbsent(home.note().path(), n -> new ArrayList<>())
                        .add(new Own(term, home.block(), homes.uses(term)));
                told.add(Told.of(term));
            });
        }
        seal = kept.seal(() -> kept.of("subjects", "", told, same -> same), told);
        words = new dev.studyleaf.kept.Once<>(() -> kept.of(WORDS, "", seal, all -> counted()));
    }

    private Words counted() {
        int count = 0;
        Map<String, Integer> holders = new HashMap<>();
        for (String note : own.keySet()) {
            for (Subject subject : of(note)) {
                count++;
                subject.meaning().forEach(stem -> holders.merge(stem, 1, Integer::sum));
            }
        }
        return new Words(count, holders);
    }

    private static Subject subject(String note, Own own) {
        Term term = own.term();
        String definition = Definitions.of(term);
        Set<String> name = new HashSet<>(Stems.of(term.name()));
        term.aliases().forEach(alias -> name.addAll(Stems.of(alias)));
        return new Subject(
                term,
                note,
                own.block().section(),
                own.block(),
                definition,
                name,
                Giveaway.spelled(name),
                Stems.of(definition),
                own.uses());
    }

    /** What a note has, in the order of the index: the subjects of notes are made when they are asked for. */
    public List<Own> own(String note) {
        return own.getOrDefault(note, List.of());
    }

    /** Equal as long as every word is worth the same. */
    public Seal seal() {
        return seal;
    }

    private OfNote ofNote(String note) {
        return made.computeIfAbsent(note, n -> new OfNote(n, own(n)));
    }

    /** Where the category says nothing, the terms of one part are of one kind. */
    private static String category(Subject subject) {
        boolean tells = !Prompts.heading(subject.category()).isEmpty();
        return tells ? subject.category().toLowerCase(Locale.ROOT) : "" + subject.section();
    }

    /** The telling subjects of a note, in the order of the index. */
    public List<Subject> of(String note) {
        return ofNote(note).all;
    }

    /** All of a note that can be asked for. */
    public OwnSubjects all(String note) {
        OfNote of = ofNote(note);
        return new OwnSubjects(of.all, of.formal, of.shortForms);
    }

    /** Those of the same category of its note; of a large one those that are filed next to the subject. */
    List<Subject> siblings(Subject subject) {
        OfNote note = ofNote(subject.note());
        List<Subject> all = note.byCategory.getOrDefault(category(subject), List.of());
        int place = note.places.getOrDefault(subject.term().slug(), 0);
        int from = Math.max(0, Math.min(place - NEAR / 2, all.size() - NEAR));
        return all.subList(from, Math.min(all.size(), from + NEAR));
    }

    /** What a word is worth: the rarer, the more. */
    double weight(String stem) {
        Words all = words.get();
        return Math.log(1 + (double) (all.count() + 1) / (all.holders().getOrDefault(stem, 0) + 1));
    }
}
