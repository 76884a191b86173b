package dev.studyleaf.made.term;

import dev.studyleaf.made.form.Form;
import dev.studyleaf.made.form.Material;
import dev.studyleaf.made.layout.Spots;
import dev.studyleaf.made.subject.Distractors;
import dev.studyleaf.made.subject.Subject;
import dev.studyleaf.made.weigh.Made;
import dev.studyleaf.made.weigh.Sign;
import dev.studyleaf.made.words.Definitions;
import dev.studyleaf.made.words.Giveaway;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.quiz.MatchingQuestion;
import dev.studyleaf.quiz.MatchingQuestion.Pair;
import dev.studyleaf.quiz.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Four to six terms of one list and one category, each to be matched with what is said of it. */
public final class MatchingTerms implements Form {
    private static final int FEWEST = 4;
    private static final int MOST = 6;
    private static final int LONGEST = 110;
    private static final int LONGEST_NAME = 40;
    private static final int NO_LIST = -1;

    /** What things have in common that may be taken for each other. */
    private record Kin(int section, int list, String category, String pattern) {}

    @Override
    public String name() {
        return "matching";
    }

    @Override
    public List<Made> make(Material material) {
        Map<Integer, Integer> lists = Spots.lists(material.note());
        Map<Kin, List<Subject>> kin = new LinkedHashMap<>();
        for (Subject subject : material.subjects().telling()) {
            int list = lists.getOrDefault(subject.block().span().offset(), NO_LIST);
            Kin own = new Kin(
                    subject.section(), list, subject.category(), subject.term().pattern());
            kin.computeIfAbsent(own, k -> new ArrayList<>()).add(subject);
        }
        List<Made> all = new ArrayList<>();
        kin.values().forEach(subjects -> sets(subjects, material, all));
        return all;
    }

    private void sets(List<Subject> subjects, Material material, List<Made> into) {
        List<Subject> left = new ArrayList<>(subjects.stream()
                .filter(subject -> subject.definition().length() <= LONGEST
                        && subject.term().name().length() <= LONGEST_NAME
                        && !Giveaway.isTold(subject.definition(), subject.term().name()))
                .toList());
        while (left.size() >= FEWEST) {
            List<Subject> set = new ArrayList<>();
            int size = left.size() < FEWEST + MOST ? Math.min(MOST, left.size()) : MOST;
            for (Subject subject : left) {
                if (set.size() < size && set.stream().allMatch(one -> Distractors.areApart(one, subject))) {
                    set.add(subject);
                }
            }
            if (set.size() < FEWEST) {
                return;
            }
            Set<Sign> signs =
                    isOfNames(set, material) ? TermSigns.ofNames(set, material) : TermSigns.ofAll(set, material);
            into.add(new Made(question(set, material), 9, signs));
            left.removeAll(set);
        }
    }

    /** Whether all of them are points of a list each of whose points begins with a name: they are then terms, sure or not. */
    private static boolean isOfNames(List<Subject> set, Material material) {
        return material.layout().namedPoints().stream()
                .map(list ->
                        list.stream().map(one -> one.block().span().offset()).toList())
                .anyMatch(offsets -> set.stream()
                        .allMatch(subject ->
                                offsets.contains(subject.block().span().offset())));
    }

    private Question question(List<Subject> set, Material material) {
        List<String> names = set.stream().map(subject -> subject.term().name()).toList();
        Subject first = set.get(0);
        String prompt = TermForm.context(first, material) + material.wording().match();
        Material.Start start = new Material.Start(
                this,
                Definitions.folded(String.join("\n", names)),
                Fragment.ofText(prompt),
                Optional.empty(),
                first.block(),
                names);
        List<Pair> pairs = set.stream()
                .map(subject -> new Pair(Fragment.ofText(subject.term().name()), Fragment.ofText(subject.definition())))
                .toList();
        return new MatchingQuestion(material.core(start.capital()), pairs, List.of());
    }
}
