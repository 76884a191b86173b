package dev.studyleaf.made.words;

import dev.studyleaf.note.Sought;
import java.util.regex.Pattern;

/** Names that tell somebody what to do: a step of a way or a skill of an exam is no thing to explain and no kind of things. */
public final class Imperatives {
    /** Only words that are no nouns as well: "design", "control" and "plan" begin names of things. */
    private static final String VERBS =
            "apply|assess|avoid|calculate|compute|connect|consume|create|define|deploy|describe|determine|develop|discuss|"
                    + "enable|ensure|establish|evaluate|explain|identify|implement|integrate|maintain|manage|optimi[sz]e|perform|protect|provide|"
                    + "recommend|select|troubleshoot|understand|verify";

    /** Those that are nouns as well, and name no kind of things where they begin a label. */
    private static final String ALSO_NOUNS =
            "configure|update|set|check|compare|choose|find|get|write|list|name|practi[cs]e|leverage|make";

    private static final Pattern BEGINS = Pattern.compile("(?iU)^(?:" + VERBS + ") (?!to\\b)\\p{L}");
    private static final Sought LABEL = Sought.of("(?iU)^(?:" + VERBS + '|' + ALSO_NOUNS + ")\\b");

    private Imperatives() {}

    /** Whether a name of more words than one begins with what is to be done. */
    public static boolean is(String name) {
        return BEGINS.matcher(name).find();
    }

    /** Whether a label of a list begins with what is to be done: its points are then no things of a kind. */
    public static boolean beginsLabel(String label) {
        return LABEL.isIn(label);
    }
}
