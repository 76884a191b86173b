package dev.studyleaf.build;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.note.NoteLink;
import dev.studyleaf.study.Note;
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
 * @param links those to notes, headings and files
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
        Study study = StudyReading.of(notes, diagnostics).assembly().study();
        NoteFormulas.translate(study.notes(), diagnostics);
        return new Reach(
                study.notes().size(),
                links(study, diagnostics),
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
        return Stream.concat(study.links().dead().stream(), told(diagnostics, Code.MATH_SYNTAX))
                .sorted()
                .toList();
    }

    /** A link to a heading that is not there leads to its note only. */
    private static Count links(Study study, Diagnostics diagnostics) {
        Count links = count(study, NoteLink.Kind.LINK);
        return new Count(
                links.all(),
                links.lost()
                        + (int) told(diagnostics, Code.LINK_UNKNOWN_HEADING).count());
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
        int all = 0;
        int lost = 0;
        for (Note note : study.notes()) {
            for (String destination : destinations(note.parsed().links(), kind)) {
                all++;
                lost += study.links().address(note.parsed().path(), destination).isEmpty() ? 1 : 0;
            }
        }
        return new Count(all, lost);
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
