package dev.studyleaf.study;

import java.util.Map;
import java.util.Optional;

/**
 * Where the links of notes lead: for each note's path, from the destination as written to an address below the site's
 * root. A destination that is not here is shown as it was written if it leads to the web, else as text.
 */
public record LinkTable(Map<String, Map<String, String>> byNote) {
    public Optional<String> address(String path, String destination) {
        return Optional.ofNullable(byNote.getOrDefault(path, Map.of()).get(destination));
    }
}
