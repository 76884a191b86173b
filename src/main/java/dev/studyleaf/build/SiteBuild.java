package dev.studyleaf.build;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.output.SiteFile;
import dev.studyleaf.output.SiteWriter;
import dev.studyleaf.output.WriteReport;
import dev.studyleaf.source.SettingsReader;
import dev.studyleaf.source.SourceFolder;
import dev.studyleaf.source.SourceFolderReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** PLACEHOLDER of the worktree `files`: the lead's version replaces it at the merge. Copies notes as bare HTML. */
public final class SiteBuild {
    private SiteBuild() {}

    public static BuildResult run(BuildRequest request, BuildListener listener) {
        Diagnostics diagnostics = new Diagnostics();
        SourceFolder source = SourceFolderReader.read(request.notes(), diagnostics);
        source.settings().ifPresent(text -> SettingsReader.read(text, diagnostics));
        List<SiteFile> files = source.notes().stream()
                .map(note -> new SiteFile(
                        note.path() + ".html",
                        MarkdownFragment.html(note.body()).getBytes(StandardCharsets.UTF_8)))
                .toList();
        Optional<WriteReport> written = request.failOn().fails(diagnostics)
                ? Optional.empty()
                : SiteWriter.write(request.notes(), request.output(), files, List.of(), diagnostics);
        int notes = source.notes().size();
        return new BuildResult(
                diagnostics, written, notes, files.size(), source.terms().size(), 0);
    }
}
