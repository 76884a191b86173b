package dev.studyleaf.stats;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The answers of each learner. Two files with an answer in common, the same question at the same millisecond, are of one
 * learner, such as an old and a new copy: their answers are joined and each counts once.
 */
final class Learners {
    /** Of two copies of an answer the one that says more; any order will do, as long as it is one. */
    private static final Comparator<Answer> FULLER = Comparator.comparing(Answer::given)
            .thenComparing(Answer::confidence)
            .thenComparing(Answer::taken);

    private final List<Set<Answer>> learners = new ArrayList<>();

    Learners(List<List<Answer>> files) {
        Map<String, Set<Answer>> owners = new HashMap<>();
        for (List<Answer> file : files) {
            Set<Answer> own = new LinkedHashSet<>(file);
            Set<Set<Answer>> same = Collections.newSetFromMap(new IdentityHashMap<>());
            file.forEach(answer -> {
                Set<Answer> owner = owners.get(moment(answer));
                if (owner != null) {
                    same.add(owner);
                }
            });
            same.forEach(own::addAll);
            learners.removeIf(same::contains);
            own.forEach(answer -> owners.put(moment(answer), own));
            learners.add(own);
        }
    }

    int count() {
        return learners.size();
    }

    /** For each question the answers of every learner that answered it, each in the order of time. */
    Map<String, List<List<Answer>>> byQuestion() {
        Map<String, List<List<Answer>>> questions = new TreeMap<>();
        for (Set<Answer> learner : learners) {
            standing(learner)
                    .forEach((id, answers) -> questions
                            .computeIfAbsent(id, i -> new ArrayList<>())
                            .add(answers));
        }
        return questions;
    }

    /** What was not taken back; of an answer that one copy knows more of, the fuller. */
    private static Map<String, List<Answer>> standing(Collection<Answer> answers) {
        Set<String> gone = new HashSet<>();
        answers.stream().filter(answer -> answer.grade() == 0).forEach(answer -> gone.add(moment(answer)));
        Map<String, Answer> each = new TreeMap<>();
        answers.stream()
                .filter(answer -> answer.grade() > 0 && !gone.contains(moment(answer)))
                .forEach(answer -> each.merge(
                        moment(answer) + ' ' + answer.grade(),
                        answer,
                        (one, other) -> FULLER.compare(one, other) >= 0 ? one : other));
        Map<String, List<Answer>> questions = new TreeMap<>();
        each.values().stream()
                .sorted(Comparator.comparingLong(Answer::time))
                .forEach(answer -> questions
                        .computeIfAbsent(answer.id(), i -> new ArrayList<>())
                        .add(answer));
        return questions;
    }

    private static String moment(Answer answer) {
        return answer.time() + " " + answer.id();
    }
}
