package dev.studyleaf.assemble;

import dev.studyleaf.files.SlashPath;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.Summary;
import dev.studyleaf.note.SummaryEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The order and the names that a {@code SUMMARY.md} gives to the notes in and below its folder. */
final class SummaryOrder {
    private final Map<String, Listed> listed = new HashMap<>();
    private final List<ParsedNote> summaries = new ArrayList<>();

    private record Listed(int rank, SummaryEntry entry) {}

    private SummaryOrder() {}

    /** {@code found} says where the links of each note lead. */
    static SummaryOrder of(List<ParsedNote> notes, Map<String, Map<String, FoundLink>> found) {
        SummaryOrder order = new SummaryOrder();
        notes.stream()
                .filter(SummaryOrder::called)
                .forEach(note -> order.read(note, found.getOrDefault(note.path(), Map.of())));
        return order;
    }

    private static boolean called(ParsedNote note) {
        return note.path().endsWith(Summary.NAME) && SlashPath.name(note.path()).equals(Summary.NAME);
    }

    /** It is one if most of what it lists is there; else it is a note like others. */
    private void read(ParsedNote summary, Map<String, FoundLink> links) {
        List<SummaryEntry> entries = Summary.entries(summary);
        Map<String, Listed> own = new HashMap<>();
        for (SummaryEntry entry : entries) {
            Optional.ofNullable(links.get(entry.destination()))
                    .flatMap(FoundLink::note)
                    .ifPresent(note -> own.putIfAbsent(note.path(), new Listed(own.size(), entry)));
        }
        if (own.size() > 1 && own.size() * 2 >= entries.size()) {
            own.forEach(listed::putIfAbsent);
            summaries.add(summary);
        }
    }

    /** The notes in the order of reading. A summary itself is no note. */
    List<ParsedNote> apply(List<ParsedNote> notes) {
        List<ParsedNote> ordered = new ArrayList<>(notes);
        Set<String> paths = summaries.stream().map(ParsedNote::path).collect(Collectors.toSet());
        ordered.removeIf(note -> paths.contains(note.path()));
        for (ParsedNote summary : summaries) {
            String folder = summary.path().substring(0, summary.path().length() - Summary.NAME.length());
            List<Integer> places = new ArrayList<>();
            for (int i = 0; i < ordered.size(); i++) {
                if (ordered.get(i).path().startsWith(folder)) {
                    places.add(i);
                }
            }
            List<ParsedNote> inside = places.stream()
                    .map(ordered::get)
                    .sorted(Comparator.comparingInt(this::rank))
                    .toList();
            for (int i = 0; i < places.size(); i++) {
                ordered.set(places.get(i), inside.get(i));
            }
        }
        return ordered;
    }

    private int rank(ParsedNote note) {
        Listed place = listed.get(note.path());
        return place == null ? Integer.MAX_VALUE : place.rank();
    }

    /** What lists call a note. */
    String label(ParsedNote note) {
        Listed place = listed.get(note.path());
        return place == null || place.entry().title().isEmpty()
                ? note.title()
                : place.entry().title();
    }

    /** The parts that a note is in, if a summary lists it. */
    Optional<List<String>> under(ParsedNote note) {
        return Optional.ofNullable(listed.get(note.path()))
                .map(place -> place.entry().under());
    }
}
