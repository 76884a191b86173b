package dev.studyleaf.made;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.glossary.Glossary;
import dev.studyleaf.glossary.GlossaryMaker;
import dev.studyleaf.glossary.link.TermLinker;
import dev.studyleaf.glossary.link.TermMatcher;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.parse.NoteParser;
import dev.studyleaf.quiz.ChoiceQuestion;
import dev.studyleaf.quiz.Fingerprint;
import dev.studyleaf.quiz.MatchingQuestion;
import dev.studyleaf.quiz.Origin;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.QuestionReader;
import dev.studyleaf.source.SourceFolder;
import dev.studyleaf.source.SourceFolderReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Draws a random sample of made questions to be labelled by hand: {@code MadeSample N FOLDER…} takes up to N of each form
 * from each folder, by the hash of their ids, and prints each with its reference. See docs/quality/made-questions.md.
 */
final class MadeSample {
    /** So many words a note has that there is something to ask of. */
    private static final int FULL = 60;

    private MadeSample() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int most = Integer.parseInt(arguments[0]);
        for (int i = 1; i < arguments.length; i++) {
            print(Path.of(arguments[i]), most, out);
        }
    }

    private static void print(Path folder, int most, PrintStream out) {
        SourceFolder source = SourceFolderReader.read(folder, new Diagnostics());
        List<ParsedNote> notes = source.notes().stream().map(NoteParser::parse).toList();
        Glossary glossary = GlossaryMaker.make(notes, source.terms(), new Diagnostics());
        TermLinker linker = new TermLinker(glossary);
        List<Question> made = QuestionMaker.make(
                        notes,
                        new StudyTerms(
                                glossary,
                                new TermMatcher(glossary),
                                notes.stream().map(linker::uses).toList()),
                        notes.stream()
                                .map(note -> QuestionReader.read(note, new Diagnostics()))
                                .toList(),
                        new Silence(false, Set.of()),
                        Kept.nothing())
                .stream()
                .flatMap(List::stream)
                .filter(question -> question.core().made())
                .toList();
        Map<String, List<Question>> forms =
                new TreeMap<>(made.stream().collect(Collectors.groupingBy(MadeNotes::form)));
        Map<String, SourceText> texts = notes.stream().collect(Collectors.toMap(ParsedNote::path, ParsedNote::text));
        out.println("# " + folder.getFileName() + ": " + notes.size() + " notes, "
                + glossary.terms().size() + " terms, " + made.size() + " questions, "
                + made.stream().filter(Question::onNote).count() + " shown; " + share(notes, made)
                + forms.entrySet().stream()
                        .map(form -> form.getKey() + " " + form.getValue().size())
                        .collect(Collectors.joining(", ")));
        for (List<Question> form : forms.values()) {
            List<Question> drawn = new ArrayList<>(form);
            drawn.sort(Comparator.comparing(question -> Fingerprint.ofOption("labelled " + question.id())));
            drawn.stream().limit(most).forEach(question -> out.println(shown(folder, texts, question)));
        }
    }

    /** How many notes that have something to say show a question. */
    private static String share(List<ParsedNote> notes, List<Question> made) {
        Set<String> asking = made.stream()
                .filter(Question::onNote)
                .map(question -> question.core().path())
                .collect(Collectors.toSet());
        List<String> full = notes.stream()
                .filter(note ->
                        note.blocks().stream().mapToInt(MadeSample::words).sum() >= FULL)
                .map(ParsedNote::path)
                .toList();
        return full.stream().filter(asking::contains).count() + " of " + full.size() + " notes of " + FULL
                + " words and more show one; ";
    }

    private static int words(NoteBlock block) {
        return block.text().text().split("\\s+").length
                + block.children().stream().mapToInt(MadeSample::words).sum();
    }

    private static String shown(Path folder, Map<String, SourceText> texts, Question question) {
        Origin origin = question.core().origin();
        SourceText text = Optional.ofNullable(texts.get(question.core().path())).orElseThrow();
        String reference = String.join(
                "\t",
                folder.getFileName().toString(),
                question.core().path() + ":"
                        + text.position(origin.span().offset()).line(),
                MadeNotes.form(question),
                question.id());
        return reference + "\n    Q " + MadeNotes.prompt(question) + "\n    A " + question.answers() + others(question);
    }

    private static String others(Question question) {
        if (question instanceof ChoiceQuestion choice) {
            return choice.options().stream()
                    .filter(option -> !option.right())
                    .map(option -> "\n    x " + option.text().text())
                    .collect(Collectors.joining());
        }
        return question instanceof MatchingQuestion matching ? "\n    " + matching.extras() : "";
    }
}
