package dev.studyleaf.made.structure;

import dev.studyleaf.made.form.Form;
import dev.studyleaf.made.form.Material;
import dev.studyleaf.made.layout.LabelledLists;
import dev.studyleaf.made.prompt.Wording;
import dev.studyleaf.made.weigh.Made;
import dev.studyleaf.made.weigh.Once;
import dev.studyleaf.made.weigh.Sign;
import dev.studyleaf.made.weigh.Signs;
import dev.studyleaf.made.words.Definitions;
import dev.studyleaf.made.words.Giveaway;
import dev.studyleaf.made.words.SideLabels;
import dev.studyleaf.made.words.Stems;
import dev.studyleaf.made.words.WordCounts;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.OneLine;
import dev.studyleaf.quiz.ClassifyQuestion;
import dev.studyleaf.quiz.ClassifyQuestion.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Pros and cons, and what is said of each side under "X vs Y": to which of the two does each point belong? */
public final class Sides implements Form {
    private static final int FEWEST = 2;
    private static final int MOST = 4;
    private static final int LONGEST = 110;
    private static final Pattern EXAMPLE =
            Pattern.compile("(?iU)^(examples?|concept|option|trade-?offs?|beispiele?|exemples?|ejemplos?|esempio)\\b");

    private static final double WORTH = 6;
    /** From this share of common words on, a point may belong to the other side too. */
    private static final double ALIKE = 0.5;

    @Override
    public String name() {
        return "sides";
    }

    @Override
    public boolean needsNoteOnly() {
        return true;
    }

    @Override
    public List<Made> make(Material material) {
        List<Made> all = new ArrayList<>();
        for (LabelledLists lists : material.layout().lists()) {
            List<String> compared = SideLabels.compared(lists.under());
            for (int i = 0; i + 1 < lists.lists().size(); i++) {
                LabelledLists.Group one = lists.lists().get(i);
                LabelledLists.Group other = lists.lists().get(i + 1);
                if (areSides(lists.under(), one, other, compared)) {
                    ask(lists.under(), one, other, material).ifPresent(all::add);
                }
            }
        }
        return Once.of(all);
    }

    private static boolean areSides(
            String under, LabelledLists.Group one, LabelledLists.Group other, List<String> compared) {
        if (isSentence(one) || isSentence(other)) {
            return false;
        }
        if (SideLabels.areOpposite(one.label(), other.label())) {
            return !SideLabels.isOfMany(under, one.label()); // else whose they are, nobody could tell
        }
        Optional<String> first = SideLabels.named(one.label(), compared);
        Optional<String> second = SideLabels.named(other.label(), compared);
        return first.isPresent() && second.isPresent() && !first.equals(second);
    }

    /** Whether it stands in a line and ends in a full stop: its parts are then cut out of a sentence. */
    private static boolean isSentence(LabelledLists.Group list) {
        return list.shape() == LabelledLists.Shape.IN_LINE
                && list.items().get(list.items().size() - 1).text().strip().endsWith(".");
    }

    private Optional<Made> ask(String under, LabelledLists.Group one, LabelledLists.Group other, Material material) {
        Category first = category(one, other);
        Category second = category(other, one);
        if (first.items().size() < FEWEST || second.items().size() < FEWEST || !isSubject(under)) {
            return Optional.empty();
        }
        boolean opposite = SideLabels.areOpposite(one.label(), other.label());
        String said = opposite ? one.label() + ' ' + other.label() : ""; // "X vs Y" is said before what is of X
        String prompt = material.context(one.block().section(), under, said)
                + Wording.fill(material.wording().sides(), one.label(), other.label());
        Material.Start start = new Material.Start(
                this,
                Definitions.folded(under + "\n" + one.label() + "\n" + other.label()),
                Fragment.ofText(prompt),
                Optional.empty(),
                one.block().place(),
                List.of());
        return Optional.of(new Made(
                new ClassifyQuestion(material.core(start.capital()), List.of(first, second)),
                WORTH,
                new Signs(material.place(one.block()), Sign.LISTED)
                        .when(isBare(first) || isBare(second), Sign.BARE_POINT)
                        .all()));
    }

    private static boolean isBare(Category side) {
        return side.items().stream().anyMatch(item -> WordCounts.of(item.text()) < 2);
    }

    private static boolean isSubject(String under) {
        return !under.isEmpty() && !EXAMPLE.matcher(under).find();
    }

    /** The points of one side that surely are not the other's, and do not name their side. */
    private static Category category(LabelledLists.Group own, LabelledLists.Group other) {
        String names = own.label() + " " + other.label();
        List<Set<String>> others =
                other.items().stream().map(item -> Stems.of(item.text())).toList();
        return new Category(
                Fragment.ofText(own.label()),
                own.items().stream()
                        .filter(item -> isPoint(item.text(), names, others))
                        .limit(MOST)
                        .toList());
    }

    private static boolean isPoint(String text, String names, List<Set<String>> others) {
        Set<String> stems = Stems.of(text);
        String line = OneLine.of(text);
        return !stems.isEmpty()
                && line.length() <= LONGEST
                && !line.endsWith(":")
                && Definitions.isWhole(line)
                && Definitions.isInWords(line)
                && !Giveaway.isTold(line, names)
                && others.stream().noneMatch(other -> Stems.overlap(stems, other) >= ALIKE);
    }
}
