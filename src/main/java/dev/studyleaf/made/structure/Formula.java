package dev.studyleaf.made.structure;

import dev.studyleaf.made.form.Form;
import dev.studyleaf.made.form.Material;
import dev.studyleaf.made.prompt.Prompts;
import dev.studyleaf.made.prompt.Wording;
import dev.studyleaf.made.weigh.Made;
import dev.studyleaf.made.weigh.Once;
import dev.studyleaf.made.weigh.Sign;
import dev.studyleaf.made.weigh.Signs;
import dev.studyleaf.made.words.Definitions;
import dev.studyleaf.made.words.Imperatives;
import dev.studyleaf.made.words.ListLabels;
import dev.studyleaf.made.words.WordCounts;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.NoteBlock.Kind;
import dev.studyleaf.note.Section;
import dev.studyleaf.quiz.OpenQuestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The only formula of a section, right below its heading: that says of what it is, and nothing else there could be meant. Where text stands
 * between, the formula is as often of what the text speaks of.
 */
public final class Formula implements Form {
    private static final double WORTH = 4;
    private static final int MOST_WORDS = 5;
    private static final int LONGEST = 200;

    /** One equation. */
    private static final Pattern EQUATION = Pattern.compile("^[^=]*\\p{L}[^=]*=.*\\p{L}.*$", Pattern.DOTALL);

    /** Several lines or steps, or figures that were put in. */
    private static final Pattern WORKED = Pattern.compile("[\n;⇒⇔⟹⟺∴]|\\d[.,]\\d|\\d{3}");

    @Override
    public String name() {
        return "formula";
    }

    @Override
    public boolean needsNoteOnly() {
        return true;
    }

    @Override
    public List<Made> make(Material material) {
        Map<Integer, List<NoteBlock>> sections = new HashMap<>();
        material.note()
                .blocks()
                .forEach(block -> sections.computeIfAbsent(block.section(), s -> new ArrayList<>())
                        .add(block));
        List<Made> all = new ArrayList<>();
        List<Section> headings = material.note().sections();
        for (Section section : headings) {
            List<NoteBlock> blocks = sections.getOrDefault(section.index(), List.of());
            if (isLeaf(headings, section) && isNamed(section)) {
                only(blocks).ifPresent(formula -> all.add(ask(section, formula, material)));
            }
        }
        return Once.of(all);
    }

    private static boolean isLeaf(List<Section> all, Section section) {
        int next = section.index() + 1;
        return next >= all.size() || all.get(next).level() <= section.level();
    }

    private static boolean isNamed(Section section) {
        String heading = Prompts.heading(section.title());
        return !heading.isEmpty()
                && heading.indexOf('?') < 0
                && WordCounts.of(heading) <= MOST_WORDS
                && ListLabels.isMatter(heading)
                && !Imperatives.is(heading)
                && Definitions.isWhole(heading)
                && !section.heading().hasFormula();
    }

    /** The equation of some blocks that have no other formula with an equals sign, in a line or not. */
    private static Optional<NoteBlock> only(List<NoteBlock> blocks) {
        List<NoteBlock> equations = new ArrayList<>();
        blocks.forEach(block -> collect(block, equations));
        return equations.stream()
                .filter(one -> equations.size() == 1
                        && one.kind() == Kind.FORMULA
                        && blocks.get(0).equals(one)
                        && one.text().text().length() <= LONGEST
                        && EQUATION.matcher(one.text().text()).matches()
                        && !WORKED.matcher(one.text().text()).find())
                .findFirst();
    }

    private static void collect(NoteBlock block, List<NoteBlock> into) {
        boolean equals = block.text().text().indexOf('=') >= 0;
        if (block.kind() == Kind.FORMULA || (equals && block.text().hasFormula())) {
            into.add(block);
        }
        block.children().forEach(child -> collect(child, into));
    }

    private Made ask(Section section, NoteBlock formula, Material material) {
        String heading = Prompts.heading(section.title());
        String context = material.context(section.index(), "", heading);
        Material.Start start = new Material.Start(
                this,
                Definitions.folded(heading),
                Fragment.ofText(context + Wording.fill(material.wording().formula(), heading)),
                Optional.empty(),
                formula.place(),
                List.of());
        return new Made(
                new OpenQuestion(material.core(start.capital()), formula.text(), List.of()),
                WORTH,
                new Signs(material.place(formula), Sign.FORMULA).all());
    }
}
