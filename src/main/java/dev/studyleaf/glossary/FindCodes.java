package dev.studyleaf.glossary;

import dev.studyleaf.glossary.name.NamePattern;
import dev.studyleaf.glossary.name.NamePatterns;
import dev.studyleaf.glossary.name.SeenName;
import dev.studyleaf.glossary.pattern.TermPattern;
import dev.studyleaf.glossary.pattern.TermPatterns;
import dev.studyleaf.glossary.spot.AuthorMarks;
import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.weigh.Find;
import dev.studyleaf.glossary.weigh.Sightings;
import dev.studyleaf.kept.Code;
import dev.studyleaf.kept.Codes;
import dev.studyleaf.kept.In;
import dev.studyleaf.kept.Out;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.ParsedNote;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How what patterns saw in a note is written down. What is around a block is left out: only patterns look at it. */
public final class FindCodes {
    /** What is kept of all finds of a note. */
    private record Kept(ParsedNote note, AuthorMarks marks, List<List<Find>> byPattern, List<SeenName> names) {
        static Kept of(NoteFinds finds) {
            return new Kept(finds.note(), finds.marks(), finds.byPattern(), finds.names());
        }

        NoteFinds finds() {
            return new NoteFinds(note, marks, byPattern, names);
        }
    }

    /** What is kept of a spot. */
    private record Place(ParsedNote note, NoteBlock block, Optional<NoteBlock> parent) {}

    private FindCodes() {}

    /** Adds what is needed to those of notes. */
    public static Codes values(Codes codes) {
        codes.with(TermPattern.class, numbered(TermPatterns.ALL)).with(NamePattern.class, numbered(NamePatterns.ALL));
        Code<Object> places = codes.of(Place.class);
        codes.<Spot>with(
                Spot.class,
                (out, spot) -> places.write(new Place(spot.note(), spot.block(), spot.parent()), out),
                in -> {
                    Place place = (Place) places.read(in);
                    return new Spot(place.note(), place.block(), place.parent(), List.of(), List.of());
                });
        Code<Object> all = codes.of(Kept.class);
        return codes.<NoteFinds>with(
                NoteFinds.class, (out, finds) -> all.write(Kept.of(finds), out), in -> ((Kept) all.read(in)).finds());
    }

    /** What is kept of the names that were found in a note, under the names of the work; {@code codes} are those of what is made of one note. */
    public static Map<String, Class<?>> works(Codes codes) {
        return Sightings.works(codes);
    }

    private static <T> Code<T> numbered(List<T> all) {
        return new Code<>() {
            @Override
            public void write(T value, Out out) {
                out.number(all.indexOf(value));
            }

            @Override
            public T read(In in) {
                return all.get(in.number());
            }
        };
    }
}
