package dev.studyleaf.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What commands ask of the folders and files that they are given; anything else is wrong usage. */
final class Folders {
    private Folders() {}

    /** A folder that is read must be there. */
    static void requireFolder(CommandSpec spec, Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "There is no folder '" + folder + "'");
        }
    }

    /** The folder of a file that is written must be there. */
    static void requireFolderOf(CommandSpec spec, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "There is no folder '" + folder + "' for '" + file + "'");
        }
    }

    /** A path as it is printed before the paths of its notes. */
    static String printed(Path folder) {
        return folder.toString().replace('\\', '/');
    }
}
