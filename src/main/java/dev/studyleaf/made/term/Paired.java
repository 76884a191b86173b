package dev.studyleaf.made.term;

import dev.studyleaf.made.form.Form;
import dev.studyleaf.made.form.Material;
import dev.studyleaf.made.layout.NamedPoints.Named;
import dev.studyleaf.made.weigh.Made;
import dev.studyleaf.made.weigh.Once;
import dev.studyleaf.made.weigh.Sign;
import dev.studyleaf.made.weigh.Signs;
import dev.studyleaf.made.words.Definitions;
import dev.studyleaf.made.words.Giveaway;
import dev.studyleaf.made.words.ListLabels;
import dev.studyleaf.made.words.Stems;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.quiz.MatchingQuestion;
import dev.studyleaf.quiz.MatchingQuestion.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list each of whose points has a name and what is said of it, and that {@link MatchingTerms} has too few terms of: match them. What the notes say of each stands behind its name, whether or
 * not that defines it, and none of the texts says much of what another one says.
 */
public final class Paired implements Form {
    private static final int FEWEST = 3;
    private static final int MOST = 6;
    private static final int SHORTEST = 20;
    private static final int LONGEST = 110;

    /** So many words a text has besides those of the names. */
    private static final int FEWEST_STEMS = 2;

    /** From this share of common words on, a text may be said of another thing too. */
    private static final double ALIKE = 0.5;

    /** A note shows it where there is nothing better on the terms of the list. */
    private static final double WORTH = 1;

    private final MatchingTerms terms = new MatchingTerms();

    @Override
    public String name() {
        return "paired";
    }

    @Override
    public List<Made> make(Material material) {
        List<Made> all = new ArrayList<>();
        Set<Integer> matched = terms.make(material).stream()
                .map(made -> made.question().core().origin().span().offset())
                .collect(Collectors.toSet());
        for (List<Named> list : material.layout().namedPoints()) {
            Set<Sign> place = material.place(list.get(0).block());
            boolean asked = list.stream()
                    .anyMatch(one -> matched.contains(one.block().span().offset()));
            String heading = material.heading(list.get(0).block());
            boolean named = heading.isEmpty() || ListLabels.isOfWhat(heading) || ListLabels.saysKind(heading);
            if (named && !asked && !place.contains(Sign.COURSE) && !place.contains(Sign.EXERCISE)) {
                ask(chosen(list), material).ifPresent(all::add);
            }
        }
        return Once.of(all);
    }

    /** Those that can be told apart, in the order of their list. */
    private static List<Named> chosen(List<Named> list) {
        List<Named> chosen = new ArrayList<>();
        for (Named one : list) {
            if (chosen.size() < MOST && isAsked(one) && chosen.stream().allMatch(other -> areApart(one, other))) {
                chosen.add(one);
            }
        }
        return chosen;
    }

    private static boolean isAsked(Named one) {
        String said = one.said();
        return said.length() >= SHORTEST
                && said.length() <= LONGEST
                && Definitions.isWhole(said)
                && Definitions.isInWords(said)
                && Stems.of(said).size() >= FEWEST_STEMS
                && !one.block().text().hasFormula()
                && !one.block().text().isStruck()
                && !Giveaway.isTold(said, one.name());
    }

    private static boolean areApart(Named one, Named other) {
        return Stems.overlap(Stems.of(one.said()), Stems.of(other.said())) < ALIKE
                && !Giveaway.isTold(one.said(), other.name())
                && !Giveaway.isTold(other.said(), one.name());
    }

    private Optional<Made> ask(List<Named> chosen, Material material) {
        if (chosen.size() < FEWEST) {
            return Optional.empty();
        }
        List<String> names = chosen.stream().map(Named::name).toList();
        NoteBlock first = chosen.get(0).block();
        String all = String.join("\n", names);
        Material.Start start = new Material.Start(
                this,
                Definitions.folded(all),
                Fragment.ofText(material.context(first.section(), "", all)
                        + material.wording().match()),
                Optional.empty(),
                first.place(),
                names);
        List<Pair> pairs = chosen.stream()
                .map(one -> new Pair(Fragment.ofText(one.name()), Fragment.ofText(one.said())))
                .toList();
        return Optional.of(new Made(
                new MatchingQuestion(material.core(start.capital()), pairs, List.of()),
                WORTH,
                new Signs(material.place(first), Sign.PAIRED).all()));
    }
}
