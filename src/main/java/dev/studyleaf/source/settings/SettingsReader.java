package dev.studyleaf.source.settings;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.Nearest;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.source.yaml.Yaml;
import dev.studyleaf.source.yaml.YamlNode;
import dev.studyleaf.source.yaml.YamlValues;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code studyleaf.yml}. A value that cannot be used is an error, and the default holds. */
public final class SettingsReader {
    private static final List<String> KEYS = List.of(
            "id",
            "formerly",
            "title",
            "description",
            "language",
            "base-url",
            "breaks",
            "exclude",
            "macros",
            "exam",
            "cards",
            "link-terms",
            "coverage",
            "made-questions",
            "not-questions",
            "sheet",
            "book",
            "theme");

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");

    private final YamlValues values;
    private Optional<String> id = Settings.DEFAULT.id();
    private List<String> formerly = Settings.DEFAULT.formerly();
    private Optional<String> title = Settings.DEFAULT.title();
    private String description = Settings.DEFAULT.description();
    private Optional<String> language = Settings.DEFAULT.language();
    private Optional<String> baseUrl = Settings.DEFAULT.baseUrl();
    private boolean hardBreaks = Settings.DEFAULT.hardBreaks();
    private PathGlobs exclude = Settings.DEFAULT.exclude();
    private Optional<DefinedMacros> macros = Settings.DEFAULT.macros();
    private Optional<SheetSettings> sheet = Settings.DEFAULT.sheet();
    private List<BookFormat> books = Settings.DEFAULT.books();
    private Theme theme = Settings.DEFAULT.theme();
    private ExamPlan exam = Settings.DEFAULT.exam();
    private boolean cards = Settings.DEFAULT.cards();
    private boolean foundLinked = Settings.DEFAULT.foundLinked();
    private boolean coverage = Settings.DEFAULT.coverage();
    private boolean made = Settings.DEFAULT.madeQuestions().wanted();
    private List<String> notMade = Settings.DEFAULT.madeQuestions().not();

    private SettingsReader(YamlValues values) {
        this.values = values;
    }

    /** The settings; a blank file says nothing. */
    public static Settings read(SourceText text, Diagnostics diagnostics) {
        SourceSpan whole = new SourceSpan(0, text.text().length());
        SettingsReader reader = new SettingsReader(new YamlValues(text, Code.CONFIG_VALUE, diagnostics));
        Yaml.read(text, whole, Code.CONFIG_SYNTAX, diagnostics).ifPresent(reader::readAll);
        return reader.settings();
    }

    /** An address as the site uses it, with {@code /} at its end; nothing if it is no http or https address of a folder. */
    public static Optional<String> baseUrl(String written) {
        try {
            URI uri = new URI(written.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            if (!web || uri.getHost() == null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
                return Optional.empty();
            }
            String address = uri.toASCIIString();
            return Optional.of(address.endsWith("/") ? address : address + "/");
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private Settings settings() {
        MadeQuestions questions = new MadeQuestions(made, notMade);
        return new Settings(
                id,
                formerly,
                title,
                description,
                language,
                baseUrl,
                hardBreaks,
                exclude,
                macros,
                exam,
                cards,
                foundLinked,
                coverage,
                questions,
                sheet,
                books,
                theme);
    }

    private void readAll(YamlNode node) {
        if (node instanceof YamlNode.Entries map) {
            map.entries().forEach(this::read);
        } else if (!node.blank()) {
            values.complain(node.start(), "settings that are no map", "write lines such as `title: My notes`");
        }
    }

    private void read(YamlNode.Entry entry) {
        switch (entry.key().text()) {
            case "id" -> id = id(entry);
            case "formerly" -> formerly = values.texts(entry, name -> name, "\n");
            case "title" -> title = values.text(entry);
            case "description" -> description = values.text(entry).orElse("");
            case "language" -> language = values.language(entry);
            case "base-url" -> baseUrl = baseUrl(entry);
            case "exam" -> exam = ExamPlanReader.read(entry, values);
            case "breaks" -> hardBreaks = oneOf(entry, "soft", "hard").equals("hard");
            case "exclude" -> exclude = exclude(entry);
            case "macros" ->
                macros = values.text(entry).map(tex -> new DefinedMacros(tex, YamlValues.placeOfValue(entry)));
            case "cards" -> cards = values.flag(entry, cards);
            case "link-terms" -> foundLinked = oneOf(entry, "sure", "declared").equals("sure");
            case "coverage" -> coverage = values.flag(entry, coverage);
            case "made-questions" -> made = values.flag(entry, made);
            case "not-questions" -> notMade = values.texts(entry, id -> id, "[,\\s]+");
            case "sheet" -> sheet = new SheetReader(values).read(entry);
            case "book" -> books = new BookReader(values).read(entry);
            case "theme" -> theme = new ThemeReader(values).read(entry);
            default -> values.unknownKey(entry.key(), KEYS);
        }
    }

    private Optional<String> id(YamlNode.Entry entry) {
        Optional<String> name = values.text(entry);
        Optional<String> good = name.filter(id -> ID.matcher(id).matches());
        if (name.isPresent() && good.isEmpty()) {
            wrong(entry, name.get(), "write letters, digits and `-`, such as `ml-exam`, 64 at most");
        }
        return good;
    }

    private Optional<String> baseUrl(YamlNode.Entry entry) {
        Optional<String> written = values.text(entry);
        Optional<String> address = written.flatMap(SettingsReader::baseUrl);
        if (written.isPresent() && address.isEmpty()) {
            wrong(entry, written.get(), "write an address such as `https://example.org/notes/`");
        }
        return address;
    }

    private PathGlobs exclude(YamlNode.Entry entry) {
        List<String> globs = values.texts(entry, glob -> glob, "\n");
        globs.forEach(glob -> PathGlobs.wrong(glob).ifPresent(help -> wrong(entry, glob, help)));
        return PathGlobs.of(globs);
    }

    /** One of two words; the first where none or another is given. */
    private String oneOf(YamlNode.Entry entry, String usual, String other) {
        String word = values.text(entry).orElse(usual);
        if (word.equals(usual) || word.equals(other)) {
            return word;
        }
        String near = Nearest.didYouMean(word, List.of(usual, other));
        wrong(entry, word, near.isEmpty() ? "write `" + usual + "` or `" + other + "`" : near);
        return usual;
    }

    private void wrong(YamlNode.Entry entry, String value, String help) {
        String message = "`" + entry.key().text() + "` cannot be `" + value + "`";
        values.complain(YamlValues.placeOfValue(entry), message, help);
    }
}
