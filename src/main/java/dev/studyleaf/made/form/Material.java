package dev.studyleaf.made.form;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.made.layout.Layout;
import dev.studyleaf.made.prompt.Context;
import dev.studyleaf.made.prompt.Prompts;
import dev.studyleaf.made.prompt.Wording;
import dev.studyleaf.made.prompt.Wordings;
import dev.studyleaf.made.subject.Distractors;
import dev.studyleaf.made.subject.OwnSubjects;
import dev.studyleaf.made.subject.Subject;
import dev.studyleaf.made.subject.Subjects;
import dev.studyleaf.made.weigh.Places;
import dev.studyleaf.made.weigh.Sign;
import dev.studyleaf.made.words.Definitions;
import dev.studyleaf.made.words.ListLabels;
import dev.studyleaf.made.words.Stems;
import dev.studyleaf.note.BlockPlace;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.NoteNames;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.Section;
import dev.studyleaf.quiz.Fingerprint;
import dev.studyleaf.quiz.Marking;
import dev.studyleaf.quiz.Origin;
import dev.studyleaf.quiz.QuestionCore;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What the questions of one note are made from.
 *
 * @param note the note
 * @param layout its blocks and lists
 * @param folder what the notes beside it say of its prompts
 * @param places what its headings say of the questions made under them
 * @param subjects its terms that no author asks for, in its order
 * @param all the terms of the study
 */
public record Material(
        ParsedNote note, Layout layout, Folder folder, Places places, OwnSubjects subjects, Subjects all) {

    /** The words of prompts in the language of the note. */
    public Wording wording() {
        return Wordings.of(note, folder.spoken());
    }

    /** Wrong answers for a question about a subject. */
    public List<Subject> distractors(Subject subject, String seed) {
        return new Distractors(all).of(subject, seed);
    }

    /** Wrong answers whose names leave a question for a subject's name a question; none where there are no two. */
    public List<Subject> distractors(Subject subject, String seed, String asked) {
        return new Distractors(all).fair(subject, seed, asked);
    }

    /**
     * What a made question has beside its answer.
     *
     * @param form which form makes it
     * @param key what it asks for: with the form it gives the id
     * @param prompt the words of the prompt
     * @param why the explanation
     * @param block where it is made from
     * @param terms the names of the terms that it asks for
     */
    public record Start(
            Form form, String key, Fragment prompt, Optional<Fragment> why, BlockPlace block, List<String> terms) {
        public String id() {
            return Fingerprint.ofMade(form.name(), key);
        }

        /** The same with a capital at the beginning of its prompt. */
        public Start capital() {
            String text = prompt.text();
            int from = text.startsWith("¿") ? 1 : 0;
            int end = text.offsetByCodePoints(from, 1);
            String shown = text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
            return new Start(form, key, Fragment.ofText(shown), why, block, terms);
        }
    }

    public QuestionCore core(Start start) {
        SourceSpan span = start.block().span();
        return new QuestionCore(
                start.id(),
                start.prompt(),
                List.of(),
                start.why(),
                List.of(),
                0,
                Marking.DEFAULT,
                Optional.empty(),
                note.path(),
                start.block().section(),
                new Origin.Made(start.form().name(), span, start.terms(), false));
    }

    /** What its headings say of a question made from a block. */
    public Set<Sign> place(NoteBlock block) {
        return place(block.place());
    }

    public Set<Sign> place(BlockPlace block) {
        return places.of(note.sections().get(block.section()));
    }

    /**
     * What a prompt begins with that says of what it asks; see {@link Context}. The title of the only note of a study is left out
     * where a heading gives the place.
     *
     * @param nearest what it stands under within the section; may be empty
     * @param asked the words of the question, which need not be said twice
     * @param gives whether a heading may not be said, as it would give the answer away
     */
    public String context(int section, String nearest, String asked, Predicate<String> gives) {
        Section own = note.sections().get(section);
        List<String> above = headingsAbove(own);
        List<String> below = above.subList(1, above.size());
        boolean placed = folder.alone()
                && Stream.concat(below.stream(), Stream.of(own.title(), nearest))
                        .map(Prompts::heading)
                        .anyMatch(heading -> ListLabels.isOfWhat(heading) && !gives.test(heading));
        return Context.of(placed ? below : above, own, nearest, asked, gives);
    }

    /** The same where nothing can give the answer away. */
    public String context(int section, String nearest, String asked) {
        return context(section, nearest, asked, heading -> false);
    }

    /** Whether the heading of a section, one above it or the note's title says what the section is about. */
    public boolean saysOfWhat(int section) {
        return !Context.of(
                        headingsAbove(note.sections().get(section)),
                        note.sections().get(section),
                        "",
                        "",
                        h -> false)
                .isEmpty();
    }

    /** The note's title and the headings above that of a section, the farthest first. */
    public List<String> headingsAbove(Section section) {
        return Stream.concat(Stream.of(named()), places.above(section).lines()).toList();
    }

    /** The stems of the note's title and of the headings above the one that a block stands under. */
    public Set<String> above(NoteBlock block) {
        return Stems.of(note.title() + '\n' + places.above(note.sections().get(block.section())));
    }

    /** The heading that a block stands under, or the note's title. */
    public String heading(NoteBlock block) {
        List<Section> sections = note.sections();
        String title = sections.get(block.section()).title();
        String heading = Prompts.heading(title);
        return heading.isEmpty() ? title() : heading;
    }

    /** The note's title as the beginning of a prompt; empty for one that says nothing. */
    String title() {
        return Prompts.heading(named());
    }

    /** What the note is called: its title, or its file's name where that says nothing. */
    private String named() {
        return Prompts.heading(note.title()).isEmpty() && !NoteNames.isIndex(note.path())
                ? NoteNames.readable(NoteNames.ofFile(note.path()))
                : note.title();
    }

    /** Whether a name is that of a folder of the note. */
    public boolean isFolder(String name) {
        String path = note.path();
        String folders = path.substring(0, path.lastIndexOf('/') + 1);
        return Definitions.folded(folders.replace('_', ' ').replace('-', ' ')).contains(Definitions.folded(name));
    }
}
