package dev.studyleaf.source.settings;

import dev.studyleaf.diagnostics.Nearest;
import dev.studyleaf.source.yaml.YamlNode;
import dev.studyleaf.source.yaml.YamlValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads {@code book: true}, {@code book: epub} or {@code book: [pdf, epub]}. */
final class BookReader {
    private static final List<String> NONE = List.of("false", "no", "off");
    private static final List<String> ALL = List.of("true", "yes", "on");

    private final YamlValues values;

    BookReader(YamlValues values) {
        this.values = values;
    }

    /** The files that are wanted, in the order of {@link BookFormat}. */
    List<BookFormat> read(YamlNode.Entry book) {
        List<String> words = values.texts(book, word -> word.toLowerCase(Locale.ROOT), "[,\\s]+");
        List<BookFormat> wanted = new ArrayList<>();
        for (BookFormat format : BookFormat.values()) {
            if (words.contains(format.word()) || words.stream().anyMatch(ALL::contains)) {
                wanted.add(format);
            }
        }
        words.stream().filter(word -> !isKnown(word)).forEach(word -> {
            String near = Nearest.didYouMean(word, List.of("pdf", "epub", "true"));
            String help = near.isEmpty() ? "write `true`, `pdf` or `epub`" : near;
            values.complain(YamlValues.placeOf(book, word), "`book` cannot be `" + word + "`", help);
        });
        return wanted;
    }

    private static boolean isKnown(String word) {
        return ALL.contains(word) || NONE.contains(word) || word.equals("pdf") || word.equals("epub");
    }
}
