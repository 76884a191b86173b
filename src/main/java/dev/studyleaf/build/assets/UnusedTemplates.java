package dev.studyleaf.build.assets;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.Nearest;
import dev.studyleaf.files.SlashPath;
import dev.studyleaf.kept.Once;
import dev.studyleaf.render.template.Templates;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Files in an author's folder of templates that no site is made of: mostly names with a slip in them. */
public final class UnusedTemplates {
    private static final Pattern TEMPLATE = Pattern.compile(".*\\.ftl[hx]?");
    private static final Pattern FONT = Pattern.compile("(?i)fonts/(.*/)?[^/]*\\.ttf");
    private static final Pattern TEXTS = Pattern.compile("texts/([^/]+)\\.properties");
    /** What people and systems leave anywhere. */
    private static final Pattern ASIDE = Pattern.compile(
            "(?i)(.*/)?(\\.[^/]*|(read ?me|licen[cs]e|copying|changelog)[^/]*|thumbs\\.db|desktop\\.ini)");

    /** Of the program, which do not change while it runs. */
    private static final Once<Set<String>> OURS = new Once<>(Templates::ours);

    private static final Pattern HIDDEN = Pattern.compile("\\..*|.*/\\..*");
    private static final Pattern NOTE = Pattern.compile("(?i).*\\.(md|markdown)");

    private final Path folder;
    private final Map<String, Path> files;

    private UnusedTemplates(Path folder, Map<String, Path> files) {
        this.folder = folder;
        this.files = files;
    }

    /**
     * Warns of them.
     *
     * @param vault whether the notes are of Obsidian, whose own templates are notes in a folder of this name
     */
    public static void check(Path folder, boolean vault, Diagnostics diagnostics) {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            found.filter(Files::isRegularFile).forEach(file -> files.put(SlashPath.below(folder, file), file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
        files.keySet()
                .removeIf(name ->
                        ASIDE.matcher(name).matches() || HIDDEN.matcher(name).matches());
        if (!files.isEmpty()) {
            new UnusedTemplates(folder, files).check(vault, diagnostics);
        }
    }

    private void check(boolean vault, Diagnostics diagnostics) {
        List<String> notes =
                files.keySet().stream().filter(NOTE.asMatchPredicate()).toList();
        if (!notes.isEmpty() && !vault) {
            tell(notes.get(0), notesHere(notes.size()), "move notes to another folder", diagnostics);
        }
        files.keySet().stream()
                .filter(Predicate.not(NOTE.asMatchPredicate()))
                .filter(Predicate.not(this::used))
                .forEach(name -> tell(name, "nothing of the site is made of this file", help(name), diagnostics));
    }

    private static String notesHere(int count) {
        String more = count == 1 ? "" : ", nor are " + (count - 1) + " more in this folder";
        return "is no page of the site" + more + ": `templates` is for templates of pages";
    }

    private boolean used(String name) {
        return OURS.get().contains(name)
                || FONT.matcher(name).matches()
                || tag(name).filter(tag -> tag.equals(written(tag))).isPresent()
                || (TEMPLATE.matcher(name).matches() && isNamed(name));
    }

    /** Whether another template of the author speaks of a file, as one that imports it does. */
    private boolean isNamed(String name) {
        String last = SlashPath.name(name);
        return files.entrySet().stream()
                .filter(file -> !file.getKey().equals(name)
                        && TEMPLATE.matcher(file.getKey()).matches())
                .anyMatch(file -> read(file.getValue()).contains(last));
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The language that a file of texts says it is of. */
    private static Optional<String> tag(String name) {
        return Optional.of(TEXTS.matcher(name)).filter(found -> found.matches()).map(found -> found.group(1));
    }

    /** A language tag as a site looks for it. */
    private static String written(String tag) {
        return Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag();
    }

    private String help(String name) {
        return tag("texts/" + SlashPath.name(name))
                .map(UnusedTemplates::written)
                .filter(tag -> !tag.equals("und"))
                .map(tag -> "texts/" + tag + ".properties")
                .or(() -> SiteAssets.isOfLibrary(name) ? Optional.empty() : meant(name))
                .map(meant -> "did you mean `" + meant + "`?")
                .orElseGet(() -> use(name));
    }

    /** A name like it in the same folder, else the same name in another. */
    private Optional<String> meant(String name) {
        String last = SlashPath.name(name);
        String folderOf = name.substring(0, name.length() - last.length());
        List<String> beside = OURS.get().stream()
                .filter(one -> one.equals(folderOf + SlashPath.name(one)))
                .map(SlashPath::name)
                .toList();
        return Nearest.to(last, beside)
                .map(near -> folderOf + near)
                .or(() -> OURS.get().stream()
                        .filter(one -> SlashPath.name(one).equalsIgnoreCase(last))
                        .findFirst());
    }

    private static String use(String name) {
        if (SiteAssets.isOfLibrary(name)) {
            return "a library's file is always its own";
        } else if (name.startsWith("assets/")) {
            return "put styles into `assets/style.css`, scripts into `assets/site.js`, and pictures among the notes";
        } else if (name.startsWith("fonts/")) {
            return "fonts for paper are TrueType files (`.ttf`)";
        } else if (name.startsWith("texts/")) {
            return "texts are in files such as `texts/de.properties`";
        }
        return TEMPLATE.matcher(name).matches()
                ? "import it in one of your templates, or give it the name of one of ours"
                : "remove it, or put it among the notes";
    }

    private void tell(String name, String message, String help, Diagnostics diagnostics) {
        String path = SlashPath.of(folder.resolve(name));
        diagnostics.add(Diagnostic.about(path, Code.TEMPLATE_UNUSED, message, help));
    }
}
