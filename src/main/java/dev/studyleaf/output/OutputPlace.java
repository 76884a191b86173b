package dev.studyleaf.output;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Whether a folder may be written to: not the notes' own, not through a link, and nothing in it that is not ours. */
record OutputPlace(Path notes, Path out) {
    private static final String ANOTHER = "choose another folder for the site";

    /** What is wrong with the place, if anything. Nothing is created or changed. */
    Optional<Diagnostic> problem() throws IOException {
        if (Files.isSymbolicLink(out)) {
            return told(Code.OUTPUT_PLACE, "is a symbolic link", "name the folder that it leads to");
        }
        if (SitePaths.exists(out) && !SitePaths.isFolder(out)) {
            return told(Code.OUTPUT_PLACE, "is a file", ANOTHER);
        }
        Path realNotes = real(notes);
        Path realOut = real(out);
        if (realOut.equals(realNotes)) {
            return told(Code.OUTPUT_PLACE, "is the notes' own folder", ANOTHER);
        }
        if (realNotes.startsWith(realOut)) {
            return told(Code.OUTPUT_PLACE, "lies around the notes' folder", ANOTHER);
        }
        return foreign();
    }

    private Optional<Diagnostic> foreign() throws IOException {
        boolean ours = SitePaths.isFile(out.resolve(SitePaths.MANIFEST)) || Journal.isIn(out);
        if (ours || !SitePaths.exists(out)) {
            return Optional.empty();
        }
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(out)) {
            for (Path entry : entries) {
                Path name = entry.getFileName();
                if (name != null && !name.toString().startsWith(".")) {
                    String message = "has files that Studyleaf did not write, such as `" + name + "`";
                    return told(Code.OUTPUT_NOT_OURS, message, "choose an empty or a new folder for the site");
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> told(Code code, String what, String help) {
        return Optional.of(Diagnostic.about(out.toString(), code, "the folder for the site " + what, help));
    }

    /** The real path of what exists of a path, and the rest as it is. */
    static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath();
        Path parent = absolute.getParent();
        Path name = absolute.getFileName();
        if (Files.exists(absolute) || parent == null || name == null) {
            return absolute.toRealPath();
        }
        return real(parent).resolve(name).normalize();
    }
}
