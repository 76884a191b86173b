package dev.studyleaf.build.again;

import dev.studyleaf.build.BuildListener;
import dev.studyleaf.build.BuildRequest;
import dev.studyleaf.build.BuildResult;
import dev.studyleaf.build.assets.Mark;
import dev.studyleaf.build.reading.Keeping;
import dev.studyleaf.build.reading.Trees;
import dev.studyleaf.build.site.Built;
import dev.studyleaf.build.site.SiteBuild;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.kept.Shelf;
import dev.studyleaf.output.Stamps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Builds a site unless a record says that it stands there already: neither the program nor the request nor any file that goes
 * in or came out has changed since. Then no file is read at all. Else what earlier builds made of single notes and pages is
 * taken up where it is made of the same. A record that is missing or damaged is as good as none.
 */
public final class RecordedBuild {
    private static final long KEPT_DAYS = 90;
    /** A folder of fewer files is built in a second or two, most of which Java takes to start and to warm up. */
    private static final int FEWEST = 50;

    private static final String RECORD = ".record";
    private static final String PIECES = ".pieces";

    private final BuildRequest request;
    private final Path records;
    private final int fewest;
    private final String program;
    private final String mark;

    /**
     * Nothing is built yet.
     *
     * @param records the folder of the records; it need not be there
     * @param program tells this program from any other version of it
     */
    public RecordedBuild(BuildRequest request, Path records, String program) {
        this(request, records, program, FEWEST);
    }

    /** {@code fewest}: of folders with fewer files only the record is kept. */
    RecordedBuild(BuildRequest request, Path records, String program, int fewest) {
        this.fewest = fewest;
        this.request = request;
        this.records = records;
        this.program = program + "\n" + System.getProperty("java.version");
        this.mark = Mark.of(String.join(
                "\n",
                this.program,
                request.notes().toAbsolutePath().toString(),
                request.output().toAbsolutePath().toString(),
                String.valueOf(request.templates().map(Path::toAbsolutePath)),
                String.valueOf(request.baseUrl()),
                request.failOn().name()));
    }

    /** What the build came to, now or when it was made. */
    public BuildResult run(BuildListener listener) {
        Path file = file(RECORD);
        Optional<List<Stamps>> sources = sources();
        Optional<BuildResult> known = sources.flatMap(now -> known(file, now));
        if (known.isPresent()) {
            return known.get();
        }
        long began = System.currentTimeMillis();
        boolean large = sources.isPresent() && sources.get().get(0).files() >= fewest;
        SiteBuild.Outcome outcome = build(large, listener);
        Optional<Built> lasting = outcome.built().filter(built -> !built.hasPaper());
        if (sources.isPresent() && lasting.isPresent() && tell(sources.get(), began, lasting.get())) {
            record(file, sources.get(), outcome.result());
        }
        return outcome.result();
    }

    /** Whether stamps that were taken before a build began tell what it was made of from whatever comes later. */
    private boolean tell(List<Stamps> sources, long began, Built built) {
        long settled = began - Stamps.TICK_MILLIS;
        long now = System.currentTimeMillis();
        return sources.stream().allMatch(stamps -> stamps.youngest() < settled)
                || (sources.stream().allMatch(stamps -> stamps.youngest() < now - Stamps.TICK_MILLIS)
                        && YoungNotes.areAsBuilt(request, settled, built));
    }

    private Path file(String kind) {
        return records.resolve(Mark.of(request.output().toAbsolutePath().toString()) + kind);
    }

    /** A build that takes up what earlier ones made of notes and pages that have not changed, and leaves what it makes. */
    private SiteBuild.Outcome build(boolean large, BuildListener listener) {
        Optional<Shelf> shelf = large ? PieceCodes.open(file(PIECES), program) : Optional.empty();
        try {
            Kept kept = shelf.map(Kept::on).orElseGet(Kept::nothing);
            Trees trees = shelf.isPresent() ? Trees.RELEASED : Trees.BY_SIZE;
            SiteBuild.Outcome outcome = SiteBuild.run(request, listener, new Keeping(kept, trees), Supplier::get);
            if (outcome.built().isPresent()) {
                shelf.ifPresent(Shelf::sweep);
            }
            return outcome;
        } finally {
            shelf.ifPresent(Shelf::close);
        }
    }

    private Optional<BuildResult> known(Path file, List<Stamps> now) {
        return BuildRecord.read(file)
                .filter(record -> record.mark().equals(mark) && record.sources().equals(now))
                .filter(record ->
                        stamps(request.output()).filter(record.site()::equals).isPresent())
                .map(BuildRecord::result);
    }

    /** Of all folders that a build reads; nothing where one cannot be looked through. */
    private Optional<List<Stamps>> sources() {
        List<Stamps> all = new ArrayList<>();
        for (Path folder : Stream.concat(Stream.of(request.notes()), request.templates().stream())
                .toList()) {
            Optional<Stamps> one = stamps(folder);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            all.add(one.get());
        }
        return Optional.of(all);
    }

    private static Optional<Stamps> stamps(Path folder) {
        try {
            return Optional.of(Stamps.of(folder));
        } catch (IOException | UncheckedIOException e) {
            // the build says what is wrong
            return Optional.empty();
        }
    }

    /** The next build is a whole one where this fails, and no worse. */
    private void record(Path file, List<Stamps> sources, BuildResult result) {
        Optional<Stamps> site = stamps(request.output());
        if (site.isEmpty()) {
            return;
        }
        try {
            new BuildRecord(mark, sources, site.get(), result).write(file);
            forgetOld();
        } catch (IOException | UncheckedIOException e) {
            return;
        }
    }

    private void forgetOld() throws IOException {
        long oldest = System.currentTimeMillis() - TimeUnit.DAYS.toMillis(KEPT_DAYS);
        try (Stream<Path> files = Files.list(records)) {
            for (Path file : files.filter(RecordedBuild::isOurs).toList()) {
                if (Files.getLastModifiedTime(file).toMillis() < oldest) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private static boolean isOurs(Path file) {
        String name = file.toString();
        return name.endsWith(RECORD) || name.endsWith(PIECES);
    }
}
