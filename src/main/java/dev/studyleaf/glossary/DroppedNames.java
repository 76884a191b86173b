package dev.studyleaf.glossary;

import dev.studyleaf.glossary.weigh.Find;
import dev.studyleaf.glossary.words.Words;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.source.DeclaredTerm;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The names that authors said are no terms: in {@code glossary.yml} for all notes, in front matter for one note. */
final class DroppedNames {
    private record OfNote(String path, String key) {}

    private final Set<String> everywhere = new HashSet<>();
    private final Set<OfNote> inNotes = new HashSet<>();

    DroppedNames(List<DeclaredTerm> declared, List<ParsedNote> notes) {
        declared.stream().flatMap(DroppedNames::keys).forEach(everywhere::add);
        for (ParsedNote note : notes) {
            note.file().frontMatter().terms().stream()
                    .flatMap(DroppedNames::keys)
                    .forEach(key -> inNotes.add(new OfNote(note.path(), key)));
        }
    }

    private static Stream<String> keys(DeclaredTerm term) {
        return term.drop()
                ? Stream.concat(Stream.of(term.name()), term.aliases().stream()).map(Words::key)
                : Stream.empty();
    }

    boolean has(Find find) {
        return has(Words.key(find.name()), find.path());
    }

    /** Whether a name is none in a note. */
    boolean has(String key, String path) {
        return everywhere.contains(key) || inNotes.contains(new OfNote(path, key));
    }
}
