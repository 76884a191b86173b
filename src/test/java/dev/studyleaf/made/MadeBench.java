package dev.studyleaf.made;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.glossary.Glossary;
import dev.studyleaf.glossary.GlossaryMaker;
import dev.studyleaf.glossary.link.TermLinker;
import dev.studyleaf.glossary.link.TermMatcher;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.parse.NoteParser;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.source.SourceFolder;
import dev.studyleaf.source.SourceFolderReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Times the making of questions: {@code MadeBench FOLDER} prints the processor time of each of five rounds. */
final class MadeBench {
    private static final int ROUNDS = 5;
    private static final double MILLION = 1e6;

    private MadeBench() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        SourceFolder source = SourceFolderReader.read(Path.of(arguments[0]), new Diagnostics());
        List<ParsedNote> notes = source.notes().stream().map(NoteParser::parse).toList();
        Glossary glossary = GlossaryMaker.make(notes, source.terms(), new Diagnostics());
        TermLinker linker = new TermLinker(glossary);
        StudyTerms terms = new StudyTerms(
                glossary,
                new TermMatcher(glossary),
                notes.stream().map(linker::uses).toList());
        List<List<Question>> none =
                notes.stream().map(note -> List.<Question>of()).toList();
        out.println(notes.size() + " notes, " + glossary.terms().size() + " terms");
        for (int i = 0; i < ROUNDS; i++) {
            double start = processorTime();
            long made = QuestionMaker.make(notes, terms, none, new Silence(false, Set.of()), Kept.nothing()).stream()
                    .mapToLong(List::size)
                    .sum();
            out.printf("%.0f ms of processor time for %d questions%n", processorTime() - start, made);
        }
    }

    private static double processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / MILLION;
    }
}
