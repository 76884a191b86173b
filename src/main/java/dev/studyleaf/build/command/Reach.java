package dev.studyleaf.build.command;

import dev.studyleaf.build.reading.NoteFormulas;
import dev.studyleaf.build.reading.StudyReading;
import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.note.NoteLink;
import dev.studyleaf.study.DeadLink;
import dev.studyleaf.study.Study;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much of what a folder of notes says arrives on the site. A link, picture or embed that a note has several times
 * counts once.
 *
 * @param notes how many there are
 * @param links those to notes, headings and files; one to a heading that is not there is lost, though it leads to its note
 * @param pictures those of the folder
 * @param embeds of notes and their parts
 * @param formulas all; lost are those that cannot be read
 * @param callouts how many there are
 * @param lost each thing that is lost, with its place: what leads nowhere, and the formulas that cannot be read
 * @param diagnostics all that is wrong with the notes
 */
public record Reach(
        int notes,
        Count links,
        Count pictures,
        Count embeds,
        Count formulas,
        int callouts,
        List<Diagnostic> lost,
        Diagnostics diagnostics) {
    private static final Pattern ELSEWHERE = Pattern.compile("(//|[A-Za-z][A-Za-z0-9+.-]*:).*", Pattern.DOTALL);

    /** How many there are, and how many of them lead nowhere or are not shown. */
    public record Count(int all, int lost) {}

    public Reach {
        lost = List.copyOf(lost);
    }

    /** Reads a folder; nothing is written. */
    public static Reach of(Path notes) {
        Diagnostics diagnostics = new Diagnostics();
        Study study = StudyReading.of(notes, diagnostics).study();
        NoteFormulas.translate(study.notes(), diagnostics);
        return new Reach(
                study.notes().size(),
                count(study, NoteLink.Kind.LINK),
                count(study, NoteLink.Kind.IMAGE),
                count(study, NoteLink.Kind.EMBED),
                formulas(study, diagnostics),
                study.notes().stream()
                        .mapToInt(note -> note.parsed().callouts().size())
                        .sum(),
                lost(study, diagnostics),
                diagnostics);
    }

    /** How many things are lost for each reason. */
    public SortedMap<Code, Long> reasons() {
        return lost.stream().collect(Collectors.groupingBy(Diagnostic::code, TreeMap::new, Collectors.counting()));
    }

    private static List<Diagnostic> lost(Study study, Diagnostics diagnostics) {
        return Stream.concat(study.links().dead().stream().map(DeadLink::told), told(diagnostics, Code.MATH_SYNTAX))
                .sorted()
                .toList();
    }

    private static Count formulas(Study study, Diagnostics diagnostics) {
        int all = study.notes().stream()
                .mapToInt(note -> note.parsed().formulas().size())
                .sum();
        return new Count(all, (int) told(diagnostics, Code.MATH_SYNTAX).count());
    }

    private static Stream<Diagnostic> told(Diagnostics diagnostics, Code code) {
        return diagnostics.sorted().stream().filter(one -> one.code() == code);
    }

    private static Count count(Study study, NoteLink.Kind kind) {
        int all = study.notes().stream()
                .mapToInt(note -> destinations(note.parsed().links(), kind).size())
                .sum();
        long dead = study.links().dead().stream()
                .filter(link -> link.kind() == kind)
                .count();
        return new Count(all, (int) dead);
    }

    private static Set<String> destinations(List<NoteLink> links, NoteLink.Kind kind) {
        Set<String> destinations = new HashSet<>();
        for (NoteLink link : links) {
            boolean internal = !link.destination().isEmpty()
                    && !ELSEWHERE.matcher(link.destination()).matches();
            if (link.kind() == kind && internal) {
                destinations.add(link.destination());
            }
        }
        return destinations;
    }
}
