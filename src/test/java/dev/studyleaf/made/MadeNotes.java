package dev.studyleaf.made;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.glossary.Glossary;
import dev.studyleaf.glossary.GlossaryMaker;
import dev.studyleaf.glossary.link.TermLinker;
import dev.studyleaf.glossary.link.TermMatcher;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.parse.NoteParser;
import dev.studyleaf.quiz.Origin;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.QuestionReader;
import dev.studyleaf.source.FrontMatterReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The questions of notes that are given as text: {@code a.md}, {@code b.md} and so on. */
final class MadeNotes {
    /** Terms of two sections, two of them of few. */
    static final String BIRDS = """
            # Birds

            ## Sea birds

            - **Albatross**: glides over southern oceans on very long wings
            - **Puffin**: nests in burrows and dives after small fish
            - **Pelican**: scoops water with a pouch below its bill
            - **Cormorant**: dries its feathers with spread arms on rocks

            ## Other birds

            - **Cuckoo**: lays its eggs where strangers breed them
            - **Heron**: stands still in shallow ponds until prey comes near
            """;

    /** The same, whose definitions say what kind of thing each is, so that its terms are sure. */
    static final String SURE_BIRDS = BIRDS.replace(": ", ": a bird that ");

    private MadeNotes() {}

    /** There is another note beside them, so that prompts begin with their titles. */
    static List<Question> all(Silence silence, String... markdown) {
        return all(
                silence,
                Stream.concat(texts(markdown), Stream.of(new SourceText("z.md", "")))
                        .toList());
    }

    /** The questions of a study that has but one note. */
    static List<Question> alone(String markdown) {
        return all(new Silence(false, Set.of()), texts(markdown).toList());
    }

    private static Stream<SourceText> texts(String... markdown) {
        return Stream.iterate(0, i -> i < markdown.length, i -> i + 1)
                .map(i -> new SourceText((char) ('a' + i) + ".md", markdown[i]));
    }

    static List<Question> all(Silence silence, List<SourceText> texts) {
        List<ParsedNote> notes = texts.stream()
                .map(text -> NoteParser.parse(FrontMatterReader.read(text, new Diagnostics())))
                .toList();
        Glossary glossary = GlossaryMaker.make(notes, List.of(), new Diagnostics());
        TermLinker linker = new TermLinker(glossary);
        List<List<Question>> asked = notes.stream()
                .map(note -> QuestionReader.read(note, new Diagnostics()))
                .toList();
        StudyTerms terms = new StudyTerms(
                glossary,
                new TermMatcher(glossary),
                notes.stream().map(linker::uses).toList());
        return QuestionMaker.make(notes, terms, asked, silence, Kept.nothing()).stream()
                .flatMap(List::stream)
                .toList();
    }

    static List<Question> of(String... markdown) {
        return all(new Silence(false, Set.of()), markdown);
    }

    static List<Question> of(String form, String markdown) {
        return of(markdown).stream().filter(q -> form(q).equals(form)).toList();
    }

    static String form(Question question) {
        return question.core().origin() instanceof Origin.Made made ? made.form() : "";
    }

    static String prompt(Question question) {
        return question.core().prompt().text();
    }
}
