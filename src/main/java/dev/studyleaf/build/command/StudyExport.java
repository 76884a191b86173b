package dev.studyleaf.build.command;

import dev.studyleaf.build.reading.NoteFormulas;
import dev.studyleaf.build.reading.StudyReading;
import dev.studyleaf.diagnostics.Counted;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.export.Export;
import dev.studyleaf.export.Exports;
import dev.studyleaf.export.Losses;
import dev.studyleaf.export.Source;
import dev.studyleaf.study.Study;
import dev.studyleaf.tex.Formulas;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Questions and terms of notes for other programs. */
public final class StudyExport {
    /**
     * What came of an export.
     *
     * @param diagnostics what is wrong with the notes
     * @param file the whole file
     * @param questions how many questions the notes have
     * @param terms how many terms
     * @param losses what the format cannot carry, and where
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Result(
            Diagnostics diagnostics, byte[] file, int questions, int terms, Map<String, List<String>> losses) {
        private static final int PLACES = 3;

        /** How much is in the file, in words. */
        public String summary() {
            return Counted.of(questions, "question") + ", " + Counted.of(terms, "term");
        }

        /** What the format cannot carry: a line for each kind, with how often and the first places. */
        public List<String> lossLines() {
            return losses.entrySet().stream()
                    .map(loss -> line(
                            loss.getKey(), loss.getValue().stream().distinct().toList()))
                    .toList();
        }

        private static String line(String what, List<String> places) {
            String some = places.stream().limit(PLACES).collect(Collectors.joining(", "));
            String more = places.size() > PLACES ? " and " + (places.size() - PLACES) + " more" : "";
            return what + " (" + places.size() + "): " + some + more;
        }
    }

    private StudyExport() {}

    /** The names of all formats with what they are. */
    public static Map<String, String> formats() {
        Map<String, String> formats = new LinkedHashMap<>();
        Exports.ALL.forEach(export -> formats.put(export.name(), export.title()));
        return formats;
    }

    /** The file of a format, one of {@link #formats}; {@code made}: with the questions that were made from the notes. */
    public static Result run(Path notes, String format, boolean made) {
        Export export = Exports.named(format).orElseThrow();
        Diagnostics diagnostics = new Diagnostics();
        Study study = StudyReading.of(notes, diagnostics).study();
        Formulas formulas = export.mathml() ? NoteFormulas.translate(study.notes(), diagnostics) : Formulas.NONE;
        Source source = new Source(study, made, formulas);
        Losses losses = new Losses();
        byte[] file = export.write(source, losses);
        return new Result(diagnostics, file, source.questions(), source.terms(), losses.byKind());
    }
}
