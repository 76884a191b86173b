package dev.studyleaf.glossary;

/**
 * A name in the index: the notes speak of it there, and no term has that name.
 *
 * @param name as the author wrote it, without mark-up
 * @param section the index of the section that speaks of it
 * @param evidence where it stands and why it is listed
 */
public record NamedPlace(String name, int section, Evidence evidence) {
    /** The file that it stands in. */
    public String path() {
        return evidence.path();
    }
}
