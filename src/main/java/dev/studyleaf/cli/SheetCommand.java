package dev.studyleaf.cli;

import dev.studyleaf.build.FailOn;
import dev.studyleaf.build.paper.SheetBuild;
import dev.studyleaf.build.paper.SheetRequest;
import dev.studyleaf.build.paper.SheetResult;
import dev.studyleaf.output.WholeFile;
import dev.studyleaf.sheet.SheetChoice;
import dev.studyleaf.sheet.SheetChoice.Part;
import dev.studyleaf.source.settings.SheetFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code studyleaf sheet}: notes in, a cheat sheet that fits its pages out. */
@Command(
        name = "sheet",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Makes a cheat sheet that fits its pages.",
        footer = {
            "",
            "Examples:",
            "  studyleaf sheet content -o sheet.pdf",
            "  studyleaf sheet content -o sheet.pdf --pages 1 --paper letter --landscape",
            "  studyleaf sheet content -o terms.pdf --tag exam --terms",
            "  studyleaf sheet content -o sheet.html"
        })
final class SheetCommand implements Callable<Integer> {
    /** So many lines that had no room are told one by one. */
    private static final int TOLD = 50;

    /** Whether a file of an ending is a page. */
    private static final Map<String, Boolean> HTML = Map.of(".pdf", false, ".html", true);

    private final Streams streams;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private StudyOptions study = new StudyOptions();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "The file to write: .pdf, or .html for the same as a page.")
    private Path output = Path.of("");

    @Option(
            names = "--pages",
            paramLabel = "N",
            description = "How many pages it may take (default: the settings, else 2).")
    private @Nullable Integer pages;

    @Option(names = "--columns", paramLabel = "N", description = "Columns on a page (default: what suits best).")
    private @Nullable Integer columns;

    @Option(names = "--paper", paramLabel = "a4|letter", description = "The size of the paper (default: a4).")
    private SheetFormat.@Nullable Size paper;

    @Option(names = "--landscape", description = "Lay the paper on its side.")
    private boolean landscape;

    @ArgGroup
    private @Nullable About about;

    @Option(names = "--terms", description = "Only terms and their definitions.")
    private boolean terms;

    /** Which part of the study. */
    static final class About {
        @Option(names = "--folder", paramLabel = "PATH", description = "Only the notes of a folder.")
        private @Nullable String folder;

        @Option(names = "--tag", paramLabel = "TAG", description = "Only the notes with a tag.")
        private @Nullable String tag;

        @Option(names = "--note", paramLabel = "NOTE", description = "Only one note: its file or its title.")
        private @Nullable String note;
    }

    SheetCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Path read = study.notes();
        Folders.requireFile(spec, output);
        boolean html = Folders.byEnding(spec, output, HTML);
        SheetResult result = result(read, html);
        streams.problems(study.folder(), result.diagnostics());
        if (FailOn.ERROR.fails(result.diagnostics())) {
            streams.err().println("No sheet was written.");
            return ExitCode.CONTENT;
        }
        WholeFile.write(output, result.file());
        report(result.report());
        return ExitCode.GOOD;
    }

    private SheetResult result(Path read, boolean html) {
        try {
            return SheetBuild.run(new SheetRequest(read, study.templates(), choice(), this::format, html));
        } catch (SheetBuild.NoSuchPart e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private SheetChoice choice() {
        if (about == null) {
            return new SheetChoice(Part.STUDY, "", terms);
        }
        if (about.folder != null) {
            return new SheetChoice(Part.FOLDER, about.folder, terms);
        }
        return about.tag != null
                ? new SheetChoice(Part.TAG, about.tag, terms)
                : new SheetChoice(Part.NOTE, String.valueOf(about.note), terms);
    }

    private SheetFormat format(SheetFormat settings) {
        try {
            return new SheetFormat(
                    pages == null ? settings.pages() : pages,
                    paper == null ? settings.size() : paper,
                    columns == null ? settings.columns() : columns,
                    landscape || settings.landscape());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'--pages' goes from 1 to " + SheetFormat.MOST_PAGES + ", '--columns' from 1 to "
                            + SheetFormat.MOST_COLUMNS,
                    e);
        }
    }

    private void report(List<String> report) {
        report.stream().limit(TOLD).forEach(streams.out()::println);
        if (report.size() > TOLD) {
            streams.out().println("and " + (report.size() - TOLD) + " more lines");
        }
    }
}
