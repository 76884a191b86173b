package dev.studyleaf.cli;

import dev.studyleaf.files.SlashPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
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

    /** A file that is read must be there. */
    static void requireFileToRead(CommandSpec spec, Path file) {
        if (Files.isDirectory(file)) {
            throw new ParameterException(spec.commandLine(), "'" + file + "' is a folder; name the files in it");
        }
        if (!Files.exists(file)) {
            throw new ParameterException(spec.commandLine(), "There is no file '" + file + "'");
        }
    }

    /** What is written must be a file, and its folder must be there. */
    static void requireFile(CommandSpec spec, Path file) {
        if (Files.isDirectory(file)) {
            throw new ParameterException(spec.commandLine(), "'" + file + "' is a folder; write the name of a file");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), "There is no folder '" + folder + "' for '" + file + "'");
        }
    }

    /** What the ending of a file that is written stands for; another ending is wrong usage. */
    static <T> T byEnding(CommandSpec spec, Path file, Map<String, T> endings) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return endings.entrySet().stream()
                .filter(ending -> name.endsWith(ending.getKey()))
                .map(Map.Entry::getValue)
                .findAny()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "'" + file + "' must end with " + String.join(" or ", new TreeSet<>(endings.keySet()))));
    }

    /** A path as it is printed before the paths of its notes. */
    static String printed(Path folder) {
        return SlashPath.of(folder);
    }
}
