package dev.studyleaf.made.term;

import dev.studyleaf.made.form.Form;
import dev.studyleaf.made.form.Material;
import dev.studyleaf.made.layout.Points;
import dev.studyleaf.made.layout.Spots;
import dev.studyleaf.made.prompt.Wording;
import dev.studyleaf.made.subject.Subject;
import dev.studyleaf.made.weigh.Made;
import dev.studyleaf.made.words.Definitions;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.quiz.OpenQuestion;
import dev.studyleaf.quiz.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A name with points below it: say from memory what the notes list, then tick what you had. */
public final class Recall implements Form {
    private static final int FEWEST = 3;
    private static final int MOST = 7;
    /** Names above their points; they are no links, for not all are worth an entry. */
    private static final Set<String> NAMED = Set.of("named-item", "plain-head");

    private static final Set<String> MARKED = Set.of("bold-lead", "marked-lead");
    private static final int LONGEST = 160;

    @Override
    public String name() {
        return "recall";
    }

    @Override
    public List<Made> make(Material material) {
        Map<Integer, Subject> subjects = new HashMap<>();
        material.subjects()
                .telling()
                .forEach(subject -> subjects.putIfAbsent(subject.block().span().offset(), subject));
        List<Made> all = new ArrayList<>();
        for (Spots.Spot spot : material.layout().spots()) {
            Subject subject = subjects.remove(spot.block().span().offset());
            List<NoteBlock> points = spot.items();
            if (subject != null && isList(subject) && fit(points)) {
                double worth = 3 + Math.min(2, points.size() / 3.0);
                all.add(new Made(question(subject, points, material), worth, TermSigns.ofNamed(subject, material)));
            }
        }
        return all;
    }

    /** Whether the points are what the notes say of it, and not asides to a definition. */
    private static boolean isList(Subject subject) {
        String pattern = subject.term().pattern();
        return NAMED.contains(pattern) || (subject.term().link() && !MARKED.contains(pattern));
    }

    private static boolean fit(List<NoteBlock> points) {
        return points.size() >= FEWEST
                && points.size() <= MOST
                && Points.areWhole(points, Points.of(points))
                && !Points.leadOn(Points.of(points))
                && points.stream().allMatch(point -> point.text().text().length() <= LONGEST);
    }

    private Question question(Subject subject, List<NoteBlock> points, Material material) {
        String name = subject.term().name();
        Material.Start start = new Material.Start(
                this,
                Definitions.folded(name),
                Fragment.ofText(TermForm.context(subject, material)
                        + Wording.fill(material.wording().says(), name)),
                Optional.empty(),
                subject.block(),
                List.of(name));
        List<Fragment> rubric = Points.of(points);
        Fragment model = Fragment.ofText(Wording.fill(material.wording().points(), "" + points.size()));
        return new OpenQuestion(material.core(start.capital()), model, rubric);
    }
}
