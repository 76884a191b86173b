package dev.studyleaf.texts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All texts of one language, each under a key such as {@code review.undo}. Read once for a site; safe for threads. */
public final class Texts {
    /** The language whose texts stand in for those that another one lacks. */
    public static final String BASE = "en";

    private static final String PLURAL = "plural";

    private final Map<String, String> raw;
    private final Map<String, Text> texts;
    private final String plural;

    private Texts(Map<String, String> raw) {
        this.raw = Map.copyOf(raw);
        this.plural = raw.getOrDefault(PLURAL, "");
        Plural rule = Plural.of(plural);
        Map<String, Text> all = new HashMap<>();
        raw.forEach((key, text) -> all.put(key, Text.of(text, rule)));
        all.remove(PLURAL);
        this.texts = Map.copyOf(all);
    }

    /**
     * The texts of a language.
     *
     * @param language a BCP 47 tag; of {@code pt-BR}, what {@code pt-BR} lacks is taken from {@code pt}, and then from
     *     English
     * @param own the author's folder of templates: texts in its {@code texts/de.properties} win over ours
     */
    public static Texts of(String language, Optional<Path> own) {
        Map<String, String> all = new TreeMap<>();
        for (String name : names(language)) {
            all.putAll(TextFile.ours(name).texts());
            own.flatMap(folder -> TextFile.in(folder, name)).ifPresent(file -> all.putAll(file.texts()));
        }
        return new Texts(all);
    }

    /** Every text as its author wrote it, by its key. */
    public Map<String, String> all() {
        return raw;
    }

    /** Whether there are texts of a language, or of the one that it is a kind of. */
    public static boolean has(String language, Optional<Path> own) {
        return names(language).stream()
                .skip(1)
                .anyMatch(name -> !TextFile.ours(name).texts().isEmpty()
                        || own.flatMap(folder -> TextFile.in(folder, name)).isPresent());
    }

    /** English, then the language, then the language as it is spoken somewhere. */
    static List<String> names(String language) {
        List<String> names = new ArrayList<>(List.of(BASE));
        String tag = Locale.forLanguageTag(language).toLanguageTag();
        for (int end = tag.indexOf('-'); end > 0; end = tag.indexOf('-', end + 1)) {
            names.add(tag.substring(0, end));
        }
        names.add(tag);
        return names.stream().distinct().toList();
    }

    /** The text of a key; {@code values} take the places of <code>{0}</code>, <code>{1}</code> and so on. */
    public String say(String key, Object... values) {
        return text(key).say(values);
    }

    /** The text of a key as it is written in its file, with its forms and places. */
    public String raw(String key) {
        return key.equals(PLURAL) ? plural : text(key).raw();
    }

    /** The text of a key, to be filled later. */
    public Text text(String key) {
        Text text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("there is no text " + key);
        }
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other == this || (other instanceof Texts texts && raw.equals(texts.raw));
    }

    @Override
    public int hashCode() {
        return raw.hashCode();
    }

    /** Every key that has a text. */
    public Set<String> keys() {
        return texts.keySet();
    }
}
