package dev.studyleaf.quiz;

import dev.studyleaf.quiz.QuestionLock.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Gives questions the ids under which they are locked: by their fingerprint, and where a prompt was edited, by how like
 * it is to one that is gone, in the same note first.
 *
 * @param questions of each note, with their ids
 * @param renamed ids that are no longer used, each with the one that took its place
 * @param found prompts that were edited and found again
 * @param gone entries whose questions are no longer there
 */
public record LockedIds(
        Map<String, List<Question>> questions, Map<String, String> renamed, List<String> found, List<Entry> gone) {
    /** Shares of equal trigrams from which on two prompts are one question: in one note, and anywhere. */
    private static final double SAME_NOTE = 0.6;

    private static final double ANYWHERE = 0.8;
    /** Prompts of different notes are compared only if there are not more pairs than this. */
    private static final int MOST_PAIRS = 250_000;

    private record Pair(Question question, Entry entry, double likeness) {}

    public LockedIds {
        found = List.copyOf(found);
        gone = List.copyOf(gone);
    }

    /** {@code byNote}: the questions of each note as they were read. */
    public static LockedIds of(Map<String, List<Question>> byNote, QuestionLock lock) {
        return lock.entries().isEmpty() && lock.renamed().isEmpty()
                ? new LockedIds(byNote, Map.of(), List.of(), List.of())
                : new Matching(byNote, lock).result();
    }

    private static final class Matching {
        private final Map<String, List<Question>> byNote;
        private final QuestionLock lock;
        private final Map<String, Entry> left = new LinkedHashMap<>();
        private final IdentityHashMap<Question, Entry> matched = new IdentityHashMap<>();
        private final List<String> found = new ArrayList<>();

        Matching(Map<String, List<Question>> byNote, QuestionLock lock) {
            this.byNote = byNote;
            this.lock = lock;
            lock.entries().forEach(entry -> left.putIfAbsent(entry.id(), entry));
        }

        LockedIds result() {
            List<Question> all = new TreeMap<>(byNote)
                    .values().stream().flatMap(List::stream).toList();
            byFingerprint(all);
            byLikeness(all, true);
            byLikeness(all, false);
            Map<String, String> renamed = new HashMap<>(lock.renamed());
            matched.forEach((question, entry) -> {
                if (explicit(question) && !question.id().equals(entry.id())) {
                    renamed.put(entry.id(), question.id());
                }
            });
            // An id that is in use again is no old name, and a chain of names leads to its end.
            all.forEach(question -> renamed.remove(ided(question).id()));
            renamed.replaceAll((old, next) -> end(renamed, next));
            Map<String, List<Question>> questions = new HashMap<>();
            byNote.forEach((path, some) ->
                    questions.put(path, some.stream().map(this::ided).toList()));
            return new LockedIds(questions, renamed, found, List.copyOf(left.values()));
        }

        /** The question under the id of its entry, unless its author gave it one. */
        private Question ided(Question question) {
            Entry entry = matched.get(question);
            return entry == null || explicit(question) ? question : question.withId(entry.id());
        }

        private static String end(Map<String, String> renamed, String id) {
            Set<String> seen = new HashSet<>();
            String end = id;
            while (renamed.containsKey(end) && seen.add(end)) {
                end = renamed.getOrDefault(end, end);
            }
            return end;
        }

        private static boolean explicit(Question question) {
            return !question.id().equals(Fingerprint.of(question));
        }

        private void byFingerprint(List<Question> all) {
            Map<String, List<Entry>> prints =
                    lock.entries().stream().collect(Collectors.groupingBy(Entry::fingerprint));
            for (Question question : all) {
                List<Entry> same = explicit(question) && left.containsKey(question.id())
                        ? List.of(left.get(question.id()))
                        : prints.getOrDefault(Fingerprint.of(question), List.of());
                same.stream()
                        .filter(entry -> left.containsKey(entry.id()))
                        .findFirst()
                        .ifPresent(entry -> match(question, entry));
            }
        }

        /** Of questions that nobody knows and entries that have no question, the likest pairs first. */
        private void byLikeness(List<Question> all, boolean sameNote) {
            List<Question> open = all.stream()
                    .filter(question -> !matched.containsKey(question))
                    .toList();
            if (!sameNote && (long) open.size() * left.size() > MOST_PAIRS) {
                return;
            }
            Map<String, List<Entry>> entries = left.values().stream().collect(Collectors.groupingBy(Entry::path));
            List<Entry> everywhere = List.copyOf(left.values());
            Map<Entry, Set<String>> grams = everywhere.stream()
                    .collect(Collectors.toMap(Function.identity(), entry -> trigrams(entry.prompt())));
            List<Pair> pairs = new ArrayList<>();
            for (Question question : open) {
                Set<String> own = trigrams(QuestionLock.entry(question).prompt());
                String path = question.core().path();
                for (Entry entry : sameNote ? entries.getOrDefault(path, List.of()) : everywhere) {
                    double likeness = likeness(own, grams.getOrDefault(entry, Set.of()));
                    if (likeness >= (sameNote ? SAME_NOTE : ANYWHERE)) {
                        pairs.add(new Pair(question, entry, likeness));
                    }
                }
            }
            pairs.sort(Comparator.comparingDouble(Pair::likeness)
                    .reversed()
                    .thenComparing(pair -> pair.entry().id()));
            for (Pair pair : pairs) {
                if (!matched.containsKey(pair.question())
                        && left.containsKey(pair.entry().id())) {
                    match(pair.question(), pair.entry());
                    found.add(pair.question().core().path() + ": "
                            + pair.question().core().prompt().text().strip());
                }
            }
        }

        private void match(Question question, Entry entry) {
            matched.put(question, entry);
            left.remove(entry.id());
        }

        private static Set<String> trigrams(String prompt) {
            Set<String> grams = new HashSet<>();
            String text = "  " + prompt + " ";
            for (int i = 0; i + 3 <= text.length(); i++) {
                grams.add(text.substring(i, i + 3));
            }
            return grams;
        }

        /** Twice what both have over what each has: from 0 to 1. */
        private static double likeness(Set<String> one, Set<String> other) {
            long both = one.stream().filter(other::contains).count();
            return 2.0 * both / Math.max(1, one.size() + other.size());
        }
    }
}
