package dev.studyleaf.source;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.kept.In;
import dev.studyleaf.kept.Out;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file that has not changed since an earlier build, from what that build kept: most texts of a build after a
 * change are not looked at. Safe for threads.
 */
final class LaterText implements Supplier<String> {
    private final String path;
    private final Path file;
    private final long sum;
    private final Supplier<Optional<String>> kept;
    private volatile WeakReference<@Nullable String> last = new WeakReference<>(null);

    private LaterText(String path, Path file, long sum, Supplier<Optional<String>> kept) {
        this.path = path;
        this.file = file;
        this.sum = sum;
        this.kept = kept;
    }

    static void write(Out out, SourceText text) {
        out.text(text.path());
        out.number(text.length());
        int last = 0;
        int[] starts = text.lineStarts();
        for (int i = 0; i < starts.length; i++) {
            int start = starts[i];
            starts[i] = start - last;
            last = start;
        }
        out.numbers(starts);
        out.whole(Out.sum(text.text()));
        out.part(part -> part.text(text.text()));
    }

    static SourceText read(In in) {
        String path = in.text();
        int length = in.number();
        int[] starts = in.numbers();
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        long sum = in.whole();
        Path file = Path.of(((ReadNote.Stamped) in.inputs()).at());
        return SourceText.later(path, new LaterText(path, file, sum, in.part(In::text)), length, starts, sum);
    }

    @Override
    public String get() {
        String known = last.get();
        if (known == null) {
            known = kept.get().filter(text -> Out.sum(text) == sum).orElseGet(this::again);
            last = new WeakReference<>(known);
        }
        return known;
    }

    /** From the file itself, where somebody damaged what was kept while the build runs. */
    private String again() {
        return SourceFolderReader.text(path, file, new Diagnostics())
                .map(SourceText::text)
                .filter(text -> Out.sum(text) == sum)
                .orElseThrow(() -> new UncheckedIOException(new IOException(path + " changed while it was read")));
    }
}
