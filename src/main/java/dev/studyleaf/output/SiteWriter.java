package dev.studyleaf.output;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Brings a site to disk: open, add files from any number of threads, publish, close. Until it is published the folder
 * shows the site as it was; closed without that, it stays so. Only files that this class wrote are ever deleted.
 */
public final class SiteWriter implements Destination {
    private final Path out;
    private final OutputLock lock;
    private final Staging staging;

    private SiteWriter(Path out, OutputLock lock, Staging staging) {
        this.out = out;
        this.lock = lock;
        this.staging = staging;
    }

    /**
     * Opens the folder of the site, created where it is missing. What a killed build left is finished or cleaned first.
     *
     * @return nothing if the folder cannot be used; the diagnostics say why
     */
    public static Optional<SiteWriter> open(Path notes, Path out, Diagnostics diagnostics) {
        try {
            Optional<Diagnostic> problem = new OutputPlace(notes, out).problem();
            problem.ifPresent(diagnostics::add);
            return problem.isPresent() ? Optional.empty() : Optional.of(open(OutputPlace.real(out), out));
        } catch (OutputLock.Busy e) {
            String message = "the folder for the site is in use: " + e.getMessage();
            String help = "wait until the other build is done";
            diagnostics.add(Diagnostic.about(out.toString(), Code.OUTPUT_BUSY, message, help));
        } catch (IOException e) {
            diagnostics.add(failed(out, e));
        }
        return Optional.empty();
    }

    private static SiteWriter open(Path root, Path out) throws IOException {
        Journal journal = new Journal(root);
        if (SitePaths.exists(journal.work()) && !SitePaths.isFolder(journal.work())) {
            throw new FileSystemException(journal.work().toString(), null, "is in the way");
        }
        OutputLock lock = OutputLock.on(journal.work().resolve("lock"));
        try {
            if (Journal.isIn(root)) {
                journal.finish();
            }
            journal.clean();
            return new SiteWriter(out, lock, new Staging(journal, Manifest.read(root)));
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    /** Writes a whole site: open, add, publish, close. */
    public static Optional<WriteReport> write(
            Path notes, Path out, Collection<SiteFile> files, Collection<CopiedFile> copies, Diagnostics diagnostics) {
        Optional<SiteWriter> opened = open(notes, out, diagnostics);
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (SiteWriter writer = opened.get()) {
            files.forEach(writer::add);
            copies.forEach(writer::add);
            return writer.publish(diagnostics);
        }
    }

    @Override
    public Standing add(SiteFile file) {
        return staging.add(file);
    }

    @Override
    public boolean keep(Standing file) {
        return staging.keep(file);
    }

    @Override
    public void add(CopiedFile file) {
        staging.add(file);
    }

    @Override
    public Collection<Written> files() {
        return staging.files();
    }

    @Override
    public Optional<WriteReport> publish(Diagnostics diagnostics) {
        try {
            return Optional.of(staging.publish());
        } catch (IOException e) {
            diagnostics.add(failed(out, e));
            return Optional.empty();
        }
    }

    /** Removes what is left of the work and lets other builds in. */
    @Override
    public void close() {
        try (lock) {
            if (!Journal.isIn(out)) {
                staging.journal().clean();
            }
        } catch (IOException e) {
            // what could not be removed is removed by the next build; the site itself is not touched
            return;
        }
        removeIfEmpty(staging.journal().work());
    }

    private static void removeIfEmpty(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // another build has just begun in it
            return;
        }
    }

    private static Diagnostic failed(Path out, IOException problem) {
        String why = problem.getClass().getSimpleName().replaceFirst("Exception$", "");
        why = why.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        String what = "";
        if (problem instanceof FileSystemException files) {
            why = files.getReason() == null ? why : files.getReason();
            what = files.getFile() == null ? "" : "`" + files.getFile() + "`: ";
        } else if (problem.getMessage() != null) {
            why = problem.getMessage();
        }
        String state = Journal.isIn(out) ? "; the next build will finish it" : "; the site is as it was";
        String help = "look at the free space and at who may write there";
        return Diagnostic.about(
                out.toString(), Code.OUTPUT_WRITE, "cannot be written (" + what + why + ")" + state, help);
    }
}
