package dev.studyleaf.made.structure;

import dev.studyleaf.made.form.Form;
import dev.studyleaf.made.form.Material;
import dev.studyleaf.made.layout.Points;
import dev.studyleaf.made.layout.Spots;
import dev.studyleaf.made.prompt.Wording;
import dev.studyleaf.made.weigh.Made;
import dev.studyleaf.made.weigh.Once;
import dev.studyleaf.made.weigh.Sign;
import dev.studyleaf.made.weigh.Signs;
import dev.studyleaf.made.words.Definitions;
import dev.studyleaf.made.words.QuestionText;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.NoteBlock.Kind;
import dev.studyleaf.note.OneLine;
import dev.studyleaf.note.Section;
import dev.studyleaf.quiz.OpenQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question that stands in the notes with its answer right behind or below it: as a heading, a line over a list or a
 * paragraph, or an item with others under it. What has no answer there is a checklist or rhetoric, and is left alone.
 */
public final class WrittenQuestions implements Form {
    private static final int LONG_QUESTION = 8;
    private static final int LONGEST_ANSWER = 600;
    private static final int MOST_POINTS = 8;
    private static final int MOST_BLOCKS = 3;
    private static final double WORTH = 7.5;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** What is no answer by itself: a label, a list of signs, a sentence that only leads on. */
    private static final Pattern NO_ANSWER = Pattern.compile(
            "(?iU)^\\W*(?:todo|to do|tbd|tba|wip|n/?a|yes|no|ja|nein|oui|non|sí|sì|sim|não|idk|[?]+)\\W*$|^(note|decision|reasoning|answer|example|tip|warning)\\s*[:：]$|^[✅❌⚠{]|[,;]\\W*$|\\b(below|following|above)\\b\\W*$");

    /** What only leads on to the list below it. */
    private static final Pattern LEADS = Pattern.compile(
            "(?iU)[:：]$|^(?:here (?:are|is)|these are|hier sind|folgende|voici|voilà|aquí|estos son|ecco|eis|hier zijn)\\b");

    /** Options to choose from are no answer. */
    private static final Pattern LETTERED = Pattern.compile("^\\(?[A-Ha-h][.):]\\s|^\\[[ xX]\\]");

    /** A question and its answer in a line, as cards are written: "What is osmosis? :: Water that …". */
    private static final Pattern CARD = Pattern.compile("^([^?？]+[?？])\\s+::\\s+(\\S.*)$");

    @Override
    public String name() {
        return "asked";
    }

    @Override
    public boolean needsNoteOnly() {
        return true;
    }

    @Override
    public List<Made> make(Material material) {
        List<Made> all = new ArrayList<>();
        for (List<NoteBlock> siblings : Spots.levels(material.note())) {
            for (int i = 0; i < siblings.size(); i++) {
                asked(siblings, i, material).or(card(siblings.get(i), material)).ifPresent(all::add);
            }
        }
        headings(material, all);
        return Once.of(all);
    }

    private Optional<Made> asked(List<NoteBlock> siblings, int at, Material material) {
        NoteBlock block = siblings.get(at);
        return QuestionText.is(block.text().text())
                ? answer(siblings, at, material.wording())
                        .filter(found ->
                                found.answers(QuestionText.bare(block.text().text())))
                        .map(found -> made(block.text().text(), block, found, material))
                : Optional.empty();
    }

    /** What the author wrote as a card, in a note that is not for cards. */
    private Supplier<Optional<Made>> card(NoteBlock block, Material material) {
        return () -> {
            Matcher card = CARD.matcher(OneLine.of(block.text().text()));
            boolean one = card.matches()
                    && card.group(2).indexOf("::") < 0
                    && !block.text().hasFormula()
                    && block.children().isEmpty()
                    && QuestionText.is(card.group(1))
                    && !NO_ANSWER.matcher(card.group(2)).find();
            if (!one) {
                return Optional.empty();
            }
            FoundAnswer answer = new FoundAnswer(Fragment.ofText(card.group(2)), List.of(), true);
            Made made = made(card.group(1), block, answer, material);
            return Optional.of(new Made(made.question(), made.worth(), new Signs(made.signs(), Sign.CARD).all()));
        };
    }

    private void headings(Material material, List<Made> into) {
        List<NoteBlock> blocks = material.note().blocks();
        int at = 0;
        for (Section section : material.note().sections()) {
            while (at < blocks.size() && blocks.get(at).section() < section.index()) {
                at++;
            }
            boolean answered = at < blocks.size() && blocks.get(at).section() == section.index();
            if (answered
                    && QuestionText.is(QuestionText.ofHeading(section.title()))
                    && !QuestionText.is(blocks.get(at).text().text())
                    && isShort(blocks, at)) {
                NoteBlock first = blocks.get(at);
                int start = at;
                answerFrom(blocks, at, material.wording())
                        .filter(answer -> answer.answers(QuestionText.bare(QuestionText.ofHeading(section.title()))))
                        .ifPresent(answer -> into.add(ofHeading(
                                made(QuestionText.ofHeading(section.title()), first, answer, material),
                                goesOn(blocks, start, answer))));
            }
        }
    }

    private static Made ofHeading(Made made, boolean more) {
        return more ? new Made(made.question(), made.worth(), new Signs(made.signs(), Sign.MORE_BELOW).all()) : made;
    }

    /** Whether something stands behind an answer that begins at a block, and before the next heading. */
    private static boolean goesOn(List<NoteBlock> blocks, int at, FoundAnswer answer) {
        NoteBlock first = blocks.get(at);
        int behind = Spots.isItem(first) ? at : at + 1;
        int items = answer.points().isEmpty()
                ? 0
                : Spots.itemsFrom(blocks, behind, first.section()).size();
        return behind + items < blocks.size() && blocks.get(behind + items).section() == first.section();
    }

    /** Whether a section that begins at a block has little more than that: a whole page of text is no answer. */
    private static boolean isShort(List<NoteBlock> blocks, int at) {
        int section = blocks.get(at).section();
        return blocks.stream()
                        .skip(at)
                        .limit(MOST_BLOCKS + 1L)
                        .takeWhile(block -> block.section() == section && block.kind() == Kind.PARAGRAPH)
                        .count()
                <= MOST_BLOCKS;
    }

    /** What stands under an item or after a line. */
    private static Optional<FoundAnswer> answer(List<NoteBlock> siblings, int at, Wording wording) {
        NoteBlock block = siblings.get(at);
        if (!block.children().isEmpty()) {
            return answerFrom(block.children(), 0, wording);
        }
        boolean next = block.kind() == Kind.PARAGRAPH
                && at + 1 < siblings.size()
                && siblings.get(at + 1).section() == block.section();
        boolean list = next && Spots.isItem(siblings.get(at + 1));
        boolean marked = block.lead().length() >= block.text().text().strip().length()
                || QuestionText.isNumbered(block.text().text());
        return list || (next && marked) ? answerFrom(siblings, at + 1, wording) : Optional.empty();
    }

    private static Optional<FoundAnswer> answerFrom(List<NoteBlock> siblings, int at, Wording wording) {
        NoteBlock first = siblings.get(at);
        if (first.kind() == Kind.QUOTE && !first.children().isEmpty()) {
            return answerFrom(first.children(), 0, wording);
        }
        List<NoteBlock> items = Spots.itemsFrom(siblings, at, first.section());
        if (!items.isEmpty()) {
            return points(items).map(points -> new FoundAnswer(Fragment.ofText(wording.answer()), points, true));
        }
        String text = OneLine.of(first.text().text());
        if (first.kind() != Kind.PARAGRAPH
                || !isAnswer(first)
                || NO_ANSWER.matcher(text).find()
                || first.text().isLink()) {
            return Optional.empty();
        }
        List<NoteBlock> below = Spots.itemsFrom(siblings, at + 1, first.section());
        boolean leads = LEADS.matcher(text).find();
        return leads
                ? points(below).map(points -> new FoundAnswer(first.text(), points, true))
                : Optional.of(new FoundAnswer(first.text(), List.of(), isLast(siblings, at)));
    }

    /** Whether nothing that could be more of the answer stands behind a block. */
    private static boolean isLast(List<NoteBlock> siblings, int at) {
        return siblings.stream()
                .skip(at + 1L)
                .limit(1)
                .filter(next -> next.section() == siblings.get(at).section())
                .noneMatch(next -> next.kind() == Kind.PARAGRAPH || Spots.isItem(next));
    }

    private static Optional<List<Fragment>> points(List<NoteBlock> items) {
        List<Fragment> points = Points.of(items);
        boolean fit = !items.isEmpty()
                && items.size() <= MOST_POINTS
                && items.stream().allMatch(WrittenQuestions::isAnswer)
                && Points.areWhole(items, points)
                && !Points.leadOn(points);
        return fit ? Optional.of(points) : Optional.empty();
    }

    private static boolean isAnswer(NoteBlock block) {
        String text = OneLine.of(block.text().text());
        return !text.isEmpty()
                && text.length() <= LONGEST_ANSWER
                && !QuestionText.ends(text)
                && !LETTERED.matcher(text).find()
                && !Points.isAddress(text);
    }

    /** What stands before a question that does not say at length what it is about. */
    private static String context(String prompt, NoteBlock block, Material material) {
        return SPACE.split(prompt).length >= LONG_QUESTION ? "" : material.context(block.section(), "", prompt);
    }

    private Made made(String asked, NoteBlock block, FoundAnswer answer, Material material) {
        String prompt = QuestionText.bare(asked);
        Material.Start start = new Material.Start(
                this,
                Definitions.folded(prompt),
                Fragment.ofText(context(prompt, block, material) + prompt),
                Optional.empty(),
                block.place(),
                List.of());
        return new Made(
                new OpenQuestion(material.core(start), answer.model(), answer.points()),
                WORTH,
                AskedSigns.of(prompt, answer.words(), block, material));
    }
}
