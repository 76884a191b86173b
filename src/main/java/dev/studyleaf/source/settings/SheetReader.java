package dev.studyleaf.source.settings;

import dev.studyleaf.diagnostics.Nearest;
import dev.studyleaf.source.yaml.YamlNode;
import dev.studyleaf.source.yaml.YamlValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads {@code sheet: {pages: 2, paper: a4, columns: 3, orientation: landscape, weights: {exam: 3}}}. */
final class SheetReader {
    private static final List<String> KEYS = List.of("pages", "paper", "columns", "orientation", "weights");

    private final YamlValues values;
    private int pages = SheetFormat.DEFAULT.pages();
    private int columns = SheetFormat.DEFAULT.columns();
    private SheetFormat.Size size = SheetFormat.DEFAULT.size();
    private boolean landscape = SheetFormat.DEFAULT.landscape();
    private Map<String, Double> weights = Map.of();

    SheetReader(YamlValues values) {
        this.values = values;
    }

    Optional<SheetSettings> read(YamlNode.Entry sheet) {
        if (sheet.value() instanceof YamlNode.Entries map) {
            map.entries().forEach(this::entry);
        } else if (!values.flag(sheet, true)) {
            return Optional.empty();
        }
        return Optional.of(new SheetSettings(new SheetFormat(pages, size, columns, landscape), weights));
    }

    private void entry(YamlNode.Entry entry) {
        switch (entry.key().text()) {
            case "pages" -> pages = number(entry, 1, SheetFormat.MOST_PAGES, pages);
            case "columns" -> columns = number(entry, 1, SheetFormat.MOST_COLUMNS, columns);
            case "paper" ->
                size = choice(entry, List.of("a4", "letter")) == 1 ? SheetFormat.Size.LETTER : SheetFormat.Size.A4;
            case "orientation" -> landscape = choice(entry, List.of("portrait", "landscape")) == 1;
            case "weights" -> weights = weights(entry);
            default -> values.unknownKey(entry.key(), KEYS);
        }
    }

    private int number(YamlNode.Entry entry, int least, int most, int otherwise) {
        String written = values.text(entry).orElse("");
        if (written.matches("\\d{1,4}") && Integer.parseInt(written) >= least && Integer.parseInt(written) <= most) {
            return Integer.parseInt(written);
        }
        String message = "`" + entry.key().text() + "` must be a number from " + least + " to " + most;
        values.complain(YamlValues.placeOfValue(entry), message, "");
        return otherwise;
    }

    private int choice(YamlNode.Entry entry, List<String> words) {
        String word = values.text(entry).orElse("").toLowerCase(Locale.ROOT);
        if (words.contains(word)) {
            return words.indexOf(word);
        }
        String near = Nearest.didYouMean(word, words);
        String help = near.isEmpty() ? "write `" + String.join("` or `", words) + "`" : near;
        String message = "`" + entry.key().text() + "` cannot be `" + word + "`";
        values.complain(YamlValues.placeOfValue(entry), message, help);
        return 0;
    }

    private Map<String, Double> weights(YamlNode.Entry entry) {
        Map<String, Double> read = new LinkedHashMap<>();
        if (entry.value() instanceof YamlNode.Entries map) {
            map.entries().forEach(one -> read.put(one.key().text(), values.factor(one, 1)));
        } else if (!entry.value().blank()) {
            String help = "write lines such as `exam: 3` or `basics: 0.5`";
            values.complain(entry.value().start(), "`weights` must be a map", help);
        }
        return read;
    }
}
