package dev.studyleaf.made;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.NoteBlock.Kind;
import dev.studyleaf.quiz.OrderingQuestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A numbered list that its heading or the line before it calls a sequence: put it in order. */
final class Steps implements Form {
    private static final int FEWEST = 3;
    private static final int MOST = 7;
    private static final int LONGEST = 120;
    private static final Pattern SEQUENCE =
            Pattern.compile("(?iU)\\b(steps?|stages?|phases?|process|procedure|workflow|lifecycle|life cycle|timeline|"
                    + "chronolog\\w*|schritte?|ablauf|phasen|étapes?|pasos|fasi)\\b");
    private static final Pattern CLOSE = Pattern.compile("[\\s:.]+$");
    private static final Pattern FREE = Pattern.compile(
            "(?iU)^step \\d|\\bnext steps?\\b|\\b(set[ -]?up|install\\w*|connecting)\\b|\\b(parallel|any order|types? of|kinds? of|examples?|"
                    + "advantages|pros|cons|tips)\\b");
    /** A heading that says that something is put in order, and not what. */
    private static final Pattern BARE = Pattern.compile(
            "(?iU)(the )?(steps?|stages?|phases?|process|procedure|workflow|timeline|schritte?|ablauf|pasos)");

    private static final Pattern POINTS_BACK = Pattern.compile("(?iU)\\b(step|schritt) \\d|^(then|next|finally|first|"
            + "firstly|secondly|second|third|lastly|last|afterwards|repeat)\\b");

    @Override
    public String name() {
        return "steps";
    }

    @Override
    public List<Made> make(Material material) {
        List<Made> all = new ArrayList<>();
        for (List<NoteBlock> siblings : Spots.levels(material.note())) {
            for (int i = 0; i < siblings.size(); i++) {
                boolean begins = siblings.get(i).kind() == Kind.ORDERED_ITEM
                        && (i == 0 || siblings.get(i - 1).kind() != Kind.ORDERED_ITEM);
                if (begins) {
                    List<NoteBlock> list = run(siblings, i);
                    boolean first = i == 0
                            || siblings.get(i - 1).section() != siblings.get(i).section();
                    String lead = first
                            ? ""
                            : Definitions.oneLine(siblings.get(i - 1).text().text());
                    question(list, lead, material).ifPresent(all::add);
                }
            }
        }
        return all;
    }

    private static List<NoteBlock> run(List<NoteBlock> siblings, int from) {
        int to = from;
        while (to < siblings.size()
                && siblings.get(to).kind() == Kind.ORDERED_ITEM
                && siblings.get(to).section() == siblings.get(from).section()) {
            to++;
        }
        return siblings.subList(from, to);
    }

    private Optional<Made> question(List<NoteBlock> list, String lead, Material material) {
        String heading = material.heading(list.get(0));
        boolean led = SEQUENCE.matcher(lead).find();
        boolean sequence = led || (lead.isEmpty() && SEQUENCE.matcher(heading).find());
        boolean free = FREE.matcher(heading + " " + lead).find()
                || (!led && BARE.matcher(heading).matches());
        if (!sequence || free || list.size() < FEWEST || list.size() > MOST || !fit(list)) {
            return Optional.empty();
        }
        String what = led && lead.length() <= LONGEST ? CLOSE.matcher(lead).replaceFirst("") : heading;
        Material.Start start = new Material.Start(
                this,
                Definitions.folded(heading + "\n" + list.get(0).text().text()),
                Fragment.ofText("Put these in the order of the notes: " + what + "."),
                Optional.empty(),
                list.get(0),
                List.of());
        List<Fragment> items = list.stream().map(NoteBlock::text).toList();
        return Optional.of(new Made(new OrderingQuestion(material.core(start), items), 6.5));
    }

    private static boolean fit(List<NoteBlock> list) {
        Set<String> seen = new HashSet<>();
        return list.stream()
                .map(item -> Definitions.oneLine(item.text().text()))
                .allMatch(text -> !text.isEmpty()
                        && text.length() <= LONGEST
                        && Definitions.isWhole(text.replaceFirst("[.?:]+$", ""))
                        && !POINTS_BACK.matcher(text).find()
                        && seen.add(Definitions.folded(text)));
    }
}
