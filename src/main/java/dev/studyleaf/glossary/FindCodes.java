package dev.studyleaf.glossary;

import dev.studyleaf.diagnostics.SourceSpan;
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
import dev.studyleaf.kept.Seal;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.ParsedNote;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How what patterns saw in a note is written down. What its block says, and what is around that, is left out: only patterns look at it. */
public final class FindCodes {
    /** What is kept of all finds of a note. */
    private record Kept(
            ParsedNote note, AuthorMarks marks, List<List<Find>> byPattern, List<SeenName> names, long said) {
        static Kept of(NoteFinds finds) {
            return new Kept(finds.note(), finds.marks(), finds.byPattern(), finds.names(), finds.said());
        }

        NoteFinds finds() {
            return new NoteFinds(note, marks, byPattern, names, said);
        }
    }

    /** What is kept of a spot: what its block says is in the find. */
    private record Place(ParsedNote note, Head block, Optional<Head> parent) {
        static Place of(Spot spot) {
            return new Place(
                    spot.note(),
                    Head.of(spot.block(), ""),
                    spot.parent().map(block -> Head.of(block, block.text().text())));
        }

        Spot spot() {
            return new Spot(note, block.block(), parent.map(Head::block), List.of(), List.of());
        }
    }

    /** A block without what is in it; {@code text} is said of the block around a find alone. */
    private record Head(NoteBlock.Kind kind, int section, String text, SourceSpan span) {
        static Head of(NoteBlock block, String text) {
            return new Head(block.kind(), block.section(), text, block.span());
        }

        NoteBlock block() {
            return new NoteBlock(kind, section, Fragment.ofText(text), NoteBlock.Lead.NONE, List.of(), span);
        }
    }

    private FindCodes() {}

    /** Adds what is needed to those of notes. */
    public static Codes values(Codes codes) {
        codes.with(TermPattern.class, numbered(TermPatterns.ALL)).with(NamePattern.class, numbered(NamePatterns.ALL));
        Code<Object> places = codes.of(Place.class);
        codes.<Spot>with(
                Spot.class, (out, spot) -> places.write(Place.of(spot), out), in -> ((Place) places.read(in)).spot());
        Code<Object> all = codes.of(Kept.class);
        return codes.<NoteFinds>with(
                NoteFinds.class, (out, finds) -> all.write(Kept.of(finds), out), in -> ((Kept) all.read(in)).finds());
    }

    /** What is kept of the names that were found in a note and in all, under the names of the work; {@code codes} are those of what is made of one note. */
    public static Map<String, Class<?>> works(Codes codes) {
        codes.<Seal>with(Seal.class, Seal::write, Seal::read).with(int[].class, Out::numbers, In::numbers);
        Map<String, Class<?>> works = new HashMap<>(Sightings.works(codes));
        works.put(Decided.WORK, Decided.class);
        return works;
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
