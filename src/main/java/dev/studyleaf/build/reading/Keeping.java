package dev.studyleaf.build.reading;

import dev.studyleaf.kept.Kept;

/**
 * What a build has of earlier ones, and what it holds while it runs.
 *
 * @param kept what earlier builds made
 * @param trees who has those of the notes: a build that keeps pages for the next shows most notes again, another shows each
 *     once
 */
public record Keeping(Kept kept, Trees trees) {
    /** Of a build that is made once, of which nothing is left. */
    public static Keeping once() {
        return new Keeping(Kept.nothing(), Trees.BY_SIZE);
    }

    /** Of a command that looks at the notes again and again, and leaves nothing either. */
    static Keeping held() {
        return new Keeping(Kept.nothing(), Trees.KEPT);
    }
}
