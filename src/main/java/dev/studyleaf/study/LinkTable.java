package dev.studyleaf.study;

import dev.studyleaf.source.PictureSize;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where the links of notes lead: for each note's path, from the destination as written to an address below the site's
 * root. A destination that is not here is shown as it was written if it leads to the web, else as text.
 *
 * @param byNote the addresses
 * @param embeds for each note's path, from the destination of an embed to what is copied in
 * @param pictures how large the pictures are whose size is known, by address
 * @param dead links that lead nowhere, as they are reported, by file and place
 * @param vault whether {@code [[…]]} are links in these notes; where none of them leads to anything they are shown as
 *     written
 */
public record LinkTable(
        Map<String, Map<String, String>> byNote,
        Map<String, Map<String, Embedded>> embeds,
        Map<String, PictureSize> pictures,
        List<DeadLink> dead,
        boolean vault) {
    /**
     * A note or a part of one that another note shows in its place.
     *
     * @param path of the note
     * @param anchor of the section or the block, or empty for all of it
     */
    public record Embedded(String path, String anchor) {}

    /** Where the links and embeds of one note lead. */
    public record OfNote(Map<String, String> addresses, Map<String, Embedded> embeds, boolean vault) {}

    /** Those of the note of a path. */
    public OfNote of(String path) {
        return new OfNote(byNote.getOrDefault(path, Map.of()), embeds.getOrDefault(path, Map.of()), vault);
    }

    /** What an embed in a note copies in; empty where it is a link. */
    public Optional<Embedded> embedded(String path, String destination) {
        return Optional.ofNullable(embeds.getOrDefault(path, Map.of()).get(destination));
    }

    public Optional<String> address(String path, String destination) {
        return Optional.ofNullable(byNote.getOrDefault(path, Map.of()).get(destination));
    }

    /** The width in pixels of the picture at an address. */
    public OptionalInt width(String address) {
        PictureSize size = pictures.get(address);
        return size == null ? OptionalInt.empty() : OptionalInt.of(size.width());
    }

    /** The height in pixels of the picture at an address. */
    public OptionalInt height(String address) {
        PictureSize size = pictures.get(address);
        return size == null ? OptionalInt.empty() : OptionalInt.of(size.height());
    }
}
