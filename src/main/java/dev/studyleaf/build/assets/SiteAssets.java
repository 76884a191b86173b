package dev.studyleaf.build.assets;

import dev.studyleaf.files.OwnFiles;
import dev.studyleaf.json.Json;
import dev.studyleaf.output.SiteFile;
import dev.studyleaf.page.print.SheetPaper;
import dev.studyleaf.render.template.Extra;
import dev.studyleaf.source.settings.Theme;
import dev.studyleaf.tex.Formulas;
import dev.studyleaf.texts.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Style sheets, scripts and fonts: from the author's folder where it has them, else from the jar. */
public final class SiteAssets {
    private static final String BUILT_IN = "/dev/studyleaf/templates/";
    private static final String PROGRESS = "progress.js";
    private static final String STYLE = "style.css";
    private static final String WEBJARS = "/META-INF/resources/webjars/";
    /** Files that come with libraries, and where in those. */
    private static final Map<String, String> LIBRARIES = Map.of(
            "lunr.min.js", "lunr/2.3.9/lunr.min.js",
            "LICENSE-lunr.txt", "lunr/2.3.9/LICENSE",
            "mermaid.min.js", "mermaid/11.14.0/dist/mermaid.min.js",
            "LICENSE-mermaid.txt", "mermaid/11.14.0/LICENSE");

    private static final List<String> NAMES = List.of(
            STYLE,
            "note.css",
            "questions.css",
            "lists.css",
            "search.css",
            "sheet.css",
            "practice.css",
            "exam.css",
            "review.css",
            "term.css",
            "map.css",
            "paper.css",
            "icon.svg",
            "theme.js",
            "hosted.js",
            "site.js",
            "questions.js",
            "quiz.js",
            "typed.js",
            "arrange.js",
            PROGRESS,
            "carry.js",
            "join.js",
            "progress-file.js",
            "forget.js",
            "schedule.js",
            "home.js",
            "lists.js",
            "fit.js",
            "sheet.js",
            "term.js",
            "map.js",
            "review.js",
            "figures.js",
            "charts.js",
            "practice.js",
            "mixups.js",
            "parts.js",
            "paper.js",
            "exam.js",
            "exam-result.js",
            "search.js",
            "find.js",
            "shards.js",
            "lunr.min.js",
            "LICENSE-lunr.txt",
            "ts-fsrs.min.js",
            "LICENSE-ts-fsrs.txt",
            "fonts/literata.woff2",
            "fonts/literata-more.woff2",
            "fonts/sans.woff2",
            "fonts/sans-more.woff2",
            "fonts/OFL-literata.txt",
            "fonts/OFL-source-sans.txt");

    /** As in style.css. */
    private static final String BASIC_LETTERS =
            "U+20-7E, U+A0, U+B1, U+B7, U+D7, U+2013-2014, U+2018-2019, U+201C-201D, U+2026, U+2190-2193";

    private static final String MORE_LETTERS = "U+A1-B0, U+B2-B6, U+B8-D6, U+D8-FF, U+131, U+152-153, U+2C6, U+2DA,"
            + " U+2DC, U+2020-2022, U+2030, U+2039-203A, U+20AC, U+2122, U+2212";

    /** Remarks on lines of their own, and what lines begin with. No string of a script of ours has several lines. */
    private static final Pattern ASIDE = Pattern.compile("(?m)^[ \\t]*/\\*(?:[^*]|\\*(?!/))*+\\*/[ \\t]*\\n|^[ \\t]+");

    /** Where a script says something: the key of its text. */
    private static final Pattern TEXT = Pattern.compile("\\{\\{([a-z]+(?:\\.\\w+)?)}}");

    private final Optional<Path> own;
    private final Texts texts;

    /** {@code own} is the author's folder of templates; {@code texts} is what the scripts say. */
    public SiteAssets(Optional<Path> own, Texts texts) {
        this.own = own;
        this.texts = texts;
    }

    /** Whether a file of an author has the name of one that comes with a library, which nobody can replace. */
    public static boolean isOfLibrary(String path) {
        return path.startsWith("assets/") && LIBRARIES.containsKey(path.substring("assets/".length()));
    }

    /**
     * Every asset of a site.
     *
     * @param renamed old ids of questions
     * @param theme stands behind the style sheet, so that it wins
     */
    public List<SiteFile> all(Map<String, String> renamed, Theme theme) {
        List<SiteFile> files = new ArrayList<>();
        for (String name : NAMES) {
            SiteFile asset = asset(name);
            files.add(
                    switch (name) {
                        case PROGRESS -> following(asset, renamed);
                        case STYLE -> followed(asset, theme.css());
                        default -> asset;
                    });
        }
        return files;
    }

    /** The sans of the site for a page that carries its fonts with it. */
    public static List<SheetPaper.Face> faces() {
        return List.of(face("sans", BASIC_LETTERS), face("sans-more", MORE_LETTERS));
    }

    private static SheetPaper.Face face(String name, String letters) {
        byte[] font = OwnFiles.bytes(SiteAssets.class, BUILT_IN + "assets/fonts/" + name + ".woff2");
        String data = "data:font/woff2;base64," + Base64.getEncoder().encodeToString(font);
        return new SheetPaper.Face(data, letters);
    }

    /** The script that keeps the progress, told which ids have taken the place of others. */
    private static SiteFile following(SiteFile script, Map<String, String> renamed) {
        if (renamed.isEmpty()) {
            return script;
        }
        Json names = new Json().object();
        new TreeMap<>(renamed).forEach((old, id) -> names.key(old).value(id));
        String first = "window.StudyRenamed=" + names.end() + ";\n";
        String whole = first + new String(script.bytes(), StandardCharsets.UTF_8);
        return new SiteFile(script.path(), whole.getBytes(StandardCharsets.UTF_8));
    }

    /** The text of an asset that goes into a file elsewhere. */
    public String text(String name) {
        return new String(asset(name).bytes(), StandardCharsets.UTF_8);
    }

    /** Some assets by their names. */
    public List<SiteFile> named(List<String> names) {
        return names.stream().map(this::asset).toList();
    }

    /** What only sites have whose pages need it. */
    public List<SiteFile> extra(Set<Extra> extras, Formulas formulas) {
        List<SiteFile> files = new ArrayList<>();
        for (Extra extra : extras) {
            extra.style().ifPresent(name -> files.add(style(name + ".css", extra, formulas)));
            extra.script().map(name -> name + ".js").ifPresent(name -> files.add(asset(name)));
            extra.files().forEach(name -> files.add(asset(name)));
        }
        return files;
    }

    private SiteFile style(String name, Extra extra, Formulas formulas) {
        SiteFile sheet = asset(name);
        if (extra != Extra.MATH) {
            return sheet;
        }
        return followed(sheet, formulas.css());
    }

    private static SiteFile followed(SiteFile asset, String more) {
        String whole = new String(asset.bytes(), StandardCharsets.UTF_8) + more;
        return more.isEmpty() ? asset : new SiteFile(asset.path(), whole.getBytes(StandardCharsets.UTF_8));
    }

    private SiteFile asset(String name) {
        String library = LIBRARIES.get(name);
        if (library != null) {
            return new SiteFile("assets/" + name, OwnFiles.bytes(SiteAssets.class, WEBJARS + library));
        }
        Optional<byte[]> theirs = theirs("assets/" + name);
        byte[] bytes = theirs.orElseGet(() -> OwnFiles.bytes(SiteAssets.class, BUILT_IN + "assets/" + name));
        return new SiteFile("assets/" + name, said(name, bytes, theirs.isEmpty()));
    }

    /**
     * A script with its texts, each between single quotes, or a style sheet with its own between double ones; ours without
     * remarks and indents, a sixth of a script.
     */
    private byte[] said(String name, byte[] bytes, boolean ours) {
        boolean script = name.endsWith(".js") && !name.endsWith(".min.js");
        if (!script && !name.endsWith(".css")) {
            return bytes;
        }
        String quote = script ? "'" : "\"";
        String text = new String(bytes, StandardCharsets.UTF_8);
        return TEXT.matcher(ours ? ASIDE.matcher(text).replaceAll("") : text)
                .replaceAll(found -> Matcher.quoteReplacement(quoted(texts.raw(found.group(1)), quote)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String quoted(String text, String quote) {
        return text.replace("\\", "\\\\").replace(quote, "\\" + quote);
    }

    /** The author's file that stands in for one of ours. */
    private Optional<byte[]> theirs(String name) {
        return own.map(folder -> folder.resolve(name))
                .filter(Files::isRegularFile)
                .map(SiteAssets::read);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
