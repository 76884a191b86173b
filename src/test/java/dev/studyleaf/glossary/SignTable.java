package dev.studyleaf.glossary;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.glossary.weigh.Find;
import dev.studyleaf.glossary.weigh.Sightings;
import dev.studyleaf.glossary.weigh.Sign;
import dev.studyleaf.glossary.weigh.Signs;
import dev.studyleaf.glossary.weigh.Weight;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.parse.NoteParser;
import dev.studyleaf.source.Includes;
import dev.studyleaf.source.SourceFolder;
import dev.studyleaf.source.SourceFolderReader;
import dev.studyleaf.tex.Macros;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints every find of the folders in a folder with its signs, for the fit of their points: folder, path, line, pattern,
 * name, points, signs. See docs/terms/README.md.
 */
final class SignTable {
    private SignTable() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Stream<Path> folders = Files.list(Path.of(arguments[0]))) {
            folders.sorted().forEach(folder -> print(folder, out));
        }
    }

    private static void print(Path root, PrintStream out) {
        SourceFolder folder = SourceFolderReader.read(root, new Diagnostics());
        Includes includes = Includes.of(folder);
        List<ParsedNote> notes = folder.notes().stream()
                .map(file -> NoteParser.parse(file, includes, new Macros(), new Diagnostics()))
                .sorted(Comparator.comparing(ParsedNote::path))
                .toList();
        List<Find> finds = Finds.of(notes.stream().map(NoteFinds::of).toList()).all();
        Signs signs = new Signs(finds, new Sightings(finds.stream().map(Find::name), notes, Kept.nothing()));
        for (Find find : finds) {
            Weight weight = Weight.of(find, signs.of(find));
            out.println(String.join(
                    "\t",
                    root.getFileName().toString(),
                    find.path(),
                    Integer.toString(find.spot().line()),
                    find.pattern().name(),
                    find.name(),
                    Integer.toString(weight.points()),
                    weight.signs().stream().map(Sign::name).collect(Collectors.joining(","))));
        }
    }
}
