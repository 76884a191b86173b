package dev.studyleaf.source.settings;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The author's colours and fonts, as values of the custom properties that {@code style.css} works with.
 *
 * @param properties the value of each property, by its name without {@code --}; what is not there stays as it is
 * @param paper the colour of the page, which browsers give to what they show around it
 */
public record Theme(SortedMap<String, String> properties, ThemeColour paper) {
    /** That of Studyleaf itself. */
    public static final Theme NONE = new Theme(new TreeMap<>(), ThemeColour.PAPER);

    public Theme {
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
    }

    /** A rule that overrides the style sheet when it stands behind it; empty where there is nothing to override. */
    public String css() {
        return properties.isEmpty()
                ? ""
                : properties.entrySet().stream()
                        .map(property -> "--" + property.getKey() + ": " + property.getValue() + ";")
                        .collect(Collectors.joining(" ", "\n:root { ", " }\n"));
    }
}
