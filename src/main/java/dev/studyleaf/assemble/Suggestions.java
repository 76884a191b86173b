package dev.studyleaf.assemble;

import dev.studyleaf.diagnostics.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an author may have meant. */
final class Suggestions {
    private Suggestions() {}

    static Optional<String> of(String wanted, Iterable<String> names) {
        List<String> sorted = new ArrayList<>();
        names.forEach(sorted::add);
        sorted.sort(null);
        return Nearest.to(wanted, sorted);
    }
}
