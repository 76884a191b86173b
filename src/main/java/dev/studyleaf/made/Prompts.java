package dev.studyleaf.made;

import dev.studyleaf.note.Fragment;
import java.util.Locale;

/** The wording of prompts. */
final class Prompts {
    private Prompts() {}

    /** The same start with a capital at the beginning of its prompt. */
    static Material.Start capital(Material.Start start) {
        String text = start.prompt().text();
        int end = text.offsetByCodePoints(0, 1);
        String shown = text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
        return new Material.Start(
                start.form(), start.key(), Fragment.ofText(shown), start.why(), start.block(), start.terms());
    }
}
