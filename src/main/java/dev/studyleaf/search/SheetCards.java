package dev.studyleaf.search;

import dev.studyleaf.note.Callout;
import dev.studyleaf.note.CalloutPart;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.search.SearchDocument.Kind;
import dev.studyleaf.study.Note;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The cards of the cheat sheet, as the {@code [!key]} callouts of a note have them. */
final class SheetCards {
    private static final String ADDRESS = "cheat-sheet.html";
    private static final String KEY = "key";

    private SheetCards() {}

    /** One of the callouts of a note, by its number. */
    private record Card(Note note, int number) implements SearchSource {
        private record Inputs(ParsedNote note, String title, int number) {}

        @Override
        public Object madeOf() {
            return new Inputs(note.parsed(), note.title(), number);
        }

        @Override
        public SearchPage page() {
            return card(note, note.parsed().callouts().get(number));
        }
    }

    static Stream<SearchSource> of(Note note) {
        List<Callout> callouts = note.parsed().callouts();
        return IntStream.range(0, callouts.size())
                .filter(number -> callouts.get(number).type().equals(KEY))
                .mapToObj(number -> new Card(note, number));
    }

    private static SearchPage card(Note note, Callout callout) {
        String title =
                callout.title().isEmpty() ? note.title() : callout.title().text();
        String text = callout.parts().stream()
                .flatMap(SheetCards::lines)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("; "));
        SearchDocument document = new SearchDocument(title, ADDRESS, title, Kind.SHEET, List.of(), text);
        return new SearchPage(title, ADDRESS, List.of(document));
    }

    private static Stream<String> lines(CalloutPart part) {
        if (part instanceof CalloutPart.Line line) {
            return Stream.of(line.text().text());
        } else if (part instanceof CalloutPart.Items items) {
            return items.items().stream().flatMap(SheetCards::lines);
        } else if (part instanceof CalloutPart.Table table) {
            return table.rows().stream()
                    .skip(1)
                    .map(row -> row.stream().map(Fragment::text).collect(Collectors.joining(", ")));
        } else if (part instanceof CalloutPart.Other other) {
            return Stream.of(other.content().text());
        }
        return Stream.of();
    }

    private static Stream<String> lines(CalloutPart.Item item) {
        return Stream.concat(
                Stream.of(item.text().text()), item.children().stream().flatMap(SheetCards::lines));
    }
}
