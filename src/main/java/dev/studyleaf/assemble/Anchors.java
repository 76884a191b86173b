package dev.studyleaf.assemble;

import dev.studyleaf.letters.Spelling;
import dev.studyleaf.note.Anchor;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.Section;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The places on the pages of notes that links can lead to. */
final class Anchors {
    /** Those of one note: as they are, and by their letters alone. */
    private record Places(Set<String> ids, Map<String, String> bare) {}

    private final Map<String, Places> byNote = new HashMap<>();
    private final Map<String, Map<String, String>> plainByNote = new HashMap<>();

    /** Whether an anchor means the title, which stands at the top of the page. */
    boolean isTop(ParsedNote note, String anchor) {
        return bare(anchor).equals(bare(note.titleId())) && !places(note).ids().contains(anchor);
    }

    /** The anchor as the page has it: as written, else in another case, else as other programs make it of its words. */
    Optional<String> find(ParsedNote note, String anchor) {
        Places places = places(note);
        if (places.ids().contains(anchor) || anchor.startsWith("q-")) {
            return Optional.of(anchor);
        }
        String folded = anchor.toLowerCase(Locale.ROOT);
        return places.ids().contains(folded)
                ? Optional.of(folded)
                : Optional.ofNullable(places.bare().get(bare(anchor)))
                        .or(() -> renamed(places, folded))
                        .or(() -> Optional.ofNullable(plain(note).get(plain(anchor))));
    }

    /** The anchor of a heading whose usual one the page needs for itself, or that has no letters. */
    private static Optional<String> renamed(Places places, String anchor) {
        return Stream.of("h-" + anchor, anchor + "-1", "section" + anchor)
                .filter(places.ids()::contains)
                .findFirst();
    }

    private Places places(ParsedNote note) {
        return byNote.computeIfAbsent(note.path(), path -> {
            Places places = new Places(new HashSet<>(), new HashMap<>());
            Stream.concat(
                            note.sections().stream().map(Section::id),
                            note.anchors().stream().map(Anchor::id))
                    .filter(id -> !id.isEmpty())
                    .forEach(id -> {
                        places.ids().add(id);
                        places.bare().putIfAbsent(bare(id), id);
                    });
            return places;
        });
    }

    /**
     * Headings by the letters of what was written for them and of what they show, without accents: some programs write
     * anchors without these, and Obsidian names a heading with its mark-up and the source of its formulas.
     */
    private Map<String, String> plain(ParsedNote note) {
        return plainByNote.computeIfAbsent(note.path(), path -> {
            Map<String, String> plain = new HashMap<>();
            String text = note.text().text();
            for (Section section : note.sections()) {
                if (!section.id().isEmpty()) {
                    plain.putIfAbsent(plain(section.id()), section.id());
                    plain.putIfAbsent(
                            plain(text.substring(
                                    section.span().offset(), section.span().end())),
                            section.id());
                }
            }
            plain.remove("");
            return plain;
        });
    }

    private static String plain(String text) {
        return Spelling.usualApart(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String bare(String anchor) {
        String letters = anchor.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}\\p{M}]", "");
        return letters.isEmpty() ? anchor : letters;
    }
}
