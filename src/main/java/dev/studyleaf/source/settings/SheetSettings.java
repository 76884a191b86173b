package dev.studyleaf.source.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the author says of the cheat sheet.
 *
 * @param format of the paper
 * @param weights how much notes are worth, by folder, tag or note; 1 where nothing is said
 */
public record SheetSettings(SheetFormat format, Map<String, Double> weights) {
    /** What holds where nothing is said. */
    public static final SheetSettings DEFAULT = new SheetSettings(SheetFormat.DEFAULT, Map.of());

    public SheetSettings {
        weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    }
}
