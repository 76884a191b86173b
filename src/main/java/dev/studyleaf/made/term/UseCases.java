package dev.studyleaf.made.term;

import dev.studyleaf.made.form.Choices;
import dev.studyleaf.made.form.Form;
import dev.studyleaf.made.form.Material;
import dev.studyleaf.made.layout.Spots;
import dev.studyleaf.made.prompt.Wording;
import dev.studyleaf.made.subject.Subject;
import dev.studyleaf.made.weigh.Made;
import dev.studyleaf.made.weigh.Sign;
import dev.studyleaf.made.weigh.Signs;
import dev.studyleaf.made.words.Definitions;
import dev.studyleaf.made.words.Giveaway;
import dev.studyleaf.made.words.Stems;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.OneLine;
import dev.studyleaf.quiz.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code Use cases: a, b, c} below a term: which one are they named for? Only cases that no wrong option has too. */
public final class UseCases implements Form {
    private static final Pattern LABEL = Pattern.compile(
            "(?iU)^(?:common |typical |main |example )?(?:use[ -]?cases?|used for|used in|best for|ideal for|suited for|"
                    + "applications|anwendungsfälle|anwendungen|cas d'usage|casos de uso)\\s*(?:[:：–—-]\\s*|$)");
    private static final Pattern PARTS = Pattern.compile("\\s*[,;](?![^(]*\\))\\s*");
    private static final int FEWEST = 2;
    private static final int MOST = 4;
    private static final double ALIKE = 0.5;

    @Override
    public String name() {
        return "use-cases";
    }

    @Override
    public List<Made> make(Material material) {
        Map<Integer, List<String>> cases = new HashMap<>();
        for (Spots.Spot spot : material.layout().spots()) {
            List<String> named = named(spot);
            if (!named.isEmpty()) {
                cases.putIfAbsent(spot.block().span().offset(), named);
            }
        }
        List<Made> all = new ArrayList<>();
        for (Subject subject : material.subjects().telling()) {
            List<String> own = cases.getOrDefault(subject.block().span().offset(), List.of());
            if (!own.isEmpty()) {
                ask(subject, own, cases, material)
                        .ifPresent(question -> all.add(
                                new Made(question, 7, new Signs(material.place(subject.block()), Sign.LISTED).all())));
            }
        }
        return all;
    }

    /** The use cases that stand below a block. */
    private static List<String> named(Spots.Spot spot) {
        for (NoteBlock child : spot.below()) {
            String text = OneLine.of(child.text().text());
            Matcher label = LABEL.matcher(text);
            if (label.lookingAt()) {
                Stream<String> parts = label.end() < text.length()
                        ? PARTS.splitAsStream(text.substring(label.end()))
                        : child.children().stream()
                                .map(one -> OneLine.of(one.text().text()));
                return parts.filter(part -> !part.isBlank() && Definitions.isWhole(part))
                        .toList();
            }
        }
        return List.of();
    }

    private Optional<Question> ask(
            Subject subject, List<String> own, Map<Integer, List<String>> cases, Material material) {
        String name = subject.term().name();
        String id = new Material.Start(
                        this, Definitions.folded(name), Fragment.EMPTY, Optional.empty(), subject.block(), List.of())
                .id();
        List<Subject> others = material.distractors(subject, id, String.join(" ", own));
        List<String> only = own.stream()
                .filter(one -> others.stream().noneMatch(other -> fits(one, other, cases)))
                .filter(one -> !Giveaway.isTold(one, name))
                .limit(MOST)
                .toList();
        if (others.isEmpty() || only.size() < FEWEST) {
            return Optional.empty();
        }
        String listed = only.stream().collect(Collectors.joining(", "));
        Material.Start start = new Material.Start(
                this,
                Definitions.folded(name),
                Fragment.ofText(TermForm.context(subject, material, heading -> TermForm.tells(heading, subject, others))
                        + Wording.fill(material.wording().uses(), listed)),
                Optional.of(Fragment.ofText(name + ": " + String.join(", ", own))),
                subject.block(),
                List.of(name));
        return Optional.of(Choices.of(
                material.core(start.capital()),
                name,
                others.stream().map(TermForm::wrongName).toList()));
    }

    /** Whether a use may be one of another term's too. */
    private static boolean fits(String use, Subject other, Map<Integer, List<String>> cases) {
        Set<String> stems = Stems.of(use);
        return stems.isEmpty()
                || Stems.overlap(stems, other.meaning()) >= ALIKE
                || cases.getOrDefault(other.block().span().offset(), List.of()).stream()
                        .anyMatch(one -> Stems.overlap(stems, Stems.of(one)) >= ALIKE);
    }
}
