package dev.studyleaf.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fonts for letters that those of the jar lack: TrueType files of the author first, then those of the system.
 *
 * @param files in the order in which a letter is looked for, at most three
 * @param missing the letters that none of them has
 */
public record MoreFonts(List<Path> files, Set<Integer> missing) {
    /** No letters are missing. */
    public static final MoreFonts NONE = new MoreFonts(List.of(), Set.of());

    private static final int MOST = 3;
    private static final int DEPTH = 6;
    private static final int MOST_FILES = 3000;

    /** Faces of a family that are not for plain text. */
    private static final Pattern STYLED =
            Pattern.compile("(?i)bold|italic|oblique|light|thin|black|heavy|condensed|mono|serif");

    private static final Comparator<Path> PLAIN_FIRST = Comparator.<Path, Boolean>comparing(
                    file -> STYLED.matcher(String.valueOf(file.getFileName())).find())
            .thenComparing(Comparator.naturalOrder());

    public MoreFonts {
        files = List.copyOf(files);
        missing = Set.copyOf(missing);
    }

    /** Looks in the author's folder, then where systems keep their fonts. */
    public static MoreFonts forLetters(Set<Integer> letters, Path own) {
        if (letters.isEmpty()) {
            return NONE;
        }
        String home = System.getProperty("user.home", "");
        List<Path> folders = List.of(
                own,
                Path.of(home, ".local", "share", "fonts"),
                Path.of(home, ".fonts"),
                Path.of(home, "Library", "Fonts"),
                Path.of("/usr/local/share/fonts"),
                Path.of("/usr/share/fonts"),
                Path.of("/Library/Fonts"),
                Path.of("/System/Library/Fonts"),
                Path.of("C:\\Windows\\Fonts"));
        return in(letters, folders);
    }

    /** Looks in folders, one after the other. */
    static MoreFonts in(Set<Integer> letters, List<Path> folders) {
        Set<Integer> missing = new TreeSet<>(letters);
        List<Path> found = new ArrayList<>();
        for (Path folder : folders) {
            for (Path file : missing.isEmpty() ? List.<Path>of() : fonts(folder)) {
                Set<Integer> has = found.size() < MOST ? Letters.in(file, missing) : Set.of();
                if (!has.isEmpty()) {
                    found.add(file);
                    missing.removeAll(has);
                }
            }
        }
        return new MoreFonts(found, asWritten(missing));
    }

    /** Letters that only lack a form in which they are joined are told like the others, for they are not joined then. */
    private static Set<Integer> asWritten(Set<Integer> letters) {
        return letters.stream()
                .flatMap(letter -> ArabicLetters.apart(Character.toString(letter))
                        .codePoints()
                        .boxed())
                .collect(Collectors.toSet());
    }

    private static List<Path> fonts(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder, DEPTH, FileVisitOption.FOLLOW_LINKS)) {
            return walk.filter(file -> file.toString().toLowerCase(Locale.ROOT).endsWith(".ttf"))
                    .limit(MOST_FILES)
                    .sorted(PLAIN_FIRST)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            // a folder of the system that cannot be read has no fonts for us; the missing letters are told
            return List.of();
        }
    }
}
