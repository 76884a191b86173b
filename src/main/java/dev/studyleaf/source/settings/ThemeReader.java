package dev.studyleaf.source.settings;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.source.yaml.YamlNode;
import dev.studyleaf.source.yaml.YamlValues;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads {@code theme: {link: "#0a5f4e #7fd1ae", text-font: "Georgia, serif", width: 42rem}}. */
final class ThemeReader {
    /** What can be coloured, and the colours of {@code style.css}, where they stand under the same names. */
    private static final Map<String, ThemeColour> COLOURS = Map.of(
            "paper", ThemeColour.PAPER,
            "ink", new ThemeColour(0x1c2226, 0xe3e4de),
            "link", new ThemeColour(0x12517f, 0x93c4ee),
            "mark", new ThemeColour(0xffe16b, 0x5f4c00));

    /** The properties of fonts and of the width of lines, by the names that authors use. */
    private static final Map<String, String> OTHERS =
            Map.of("text-font", "serif", "label-font", "sans", "width", "measure");

    private static final Pattern FONTS = Pattern.compile("[\\p{L}\\p{N} ,\"'-]{1,200}");
    private static final Pattern WIDTH = Pattern.compile("\\d{2}(\\.\\d)?rem");
    /** Normal text needs as much by WCAG 2.2, level AA. */
    private static final double READABLE = 4.5;

    private final YamlValues values;
    private final TreeMap<String, String> properties = new TreeMap<>();
    private final Map<String, ThemeColour> colours = new HashMap<>(COLOURS);
    private final Map<String, SourceSpan> places = new HashMap<>();

    ThemeReader(YamlValues values) {
        this.values = values;
    }

    Theme read(YamlNode.Entry theme) {
        if (theme.value() instanceof YamlNode.Entries map) {
            map.entries().forEach(this::entry);
        } else if (!theme.value().blank()) {
            values.complain(theme.value().start(), "`theme` must be a map", "write lines such as `link: \"#0a5f4e\"`");
        }
        requireReadable("ink", "paper");
        requireReadable("link", "paper");
        return new Theme(properties, colour("paper"));
    }

    private void entry(YamlNode.Entry entry) {
        String key = entry.key().text();
        if (COLOURS.containsKey(key)) {
            colour(key, entry);
        } else if (OTHERS.containsKey(key)) {
            other(key, entry);
        } else {
            List<String> known = new ArrayList<>(COLOURS.keySet());
            known.addAll(OTHERS.keySet());
            values.unknownKey(entry.key(), known.stream().sorted().toList());
        }
    }

    private void colour(String key, YamlNode.Entry entry) {
        String written = values.text(entry).orElse("");
        Optional<ThemeColour> colour = ThemeColour.of(written, colour(key));
        if (colour.isEmpty()) {
            String help =
                    "write one colour, or one for the light theme and one for the dark, in quotes: \"#0a5f4e #7fd1ae\"";
            wrong(entry, written, help);
            return;
        }
        colours.put(key, colour.get());
        places.put(key, YamlValues.placeOfValue(entry));
        properties.put(key, colour.get().css());
    }

    private ThemeColour colour(String key) {
        return Objects.requireNonNull(colours.get(key));
    }

    private void other(String key, YamlNode.Entry entry) {
        String written = values.text(entry).orElse("");
        boolean width = key.equals("width");
        if ((width ? WIDTH : FONTS).matcher(written).matches()) {
            properties.put(OTHERS.getOrDefault(key, key), written);
        } else {
            wrong(entry, written, width ? "write a width such as `42rem`" : "write fonts such as `Georgia, serif`");
        }
    }

    private void wrong(YamlNode.Entry entry, String written, String help) {
        String message = "`" + entry.key().text() + "` cannot be `" + written + "`";
        values.complain(YamlValues.placeOfValue(entry), message, help);
    }

    /** Colours that the author chose, be it only one of the two, must be told apart by weak eyes as well. */
    private void requireReadable(String text, String ground) {
        SourceSpan place = places.getOrDefault(text, places.get(ground));
        if (place == null) {
            return;
        }
        double contrast = colour(text).contrast(colour(ground));
        if (contrast < READABLE) {
            String message = String.format(
                    Locale.ROOT,
                    "`%s` on `%s` has a contrast of %.1f; text needs %.1f",
                    text,
                    ground,
                    contrast,
                    READABLE);
            String help = "darken or lighten one of them; two colours are the light and the dark theme's";
            values.diagnostics().add(values.text(), place, Code.CONFIG_CONTRAST, message, help);
        }
    }
}
