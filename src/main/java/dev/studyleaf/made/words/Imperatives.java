package dev.studyleaf.made.words;

import java.util.regex.Pattern;

/** Names that tell somebody what to do: a step of a way or a skill of an exam is no thing to explain and no kind of things. */
public final class Imperatives {
    /** Only words that are no nouns as well: "design", "control" and "plan" begin names of things. */
    private static final Pattern BEGINS = Pattern.compile(
            "(?iU)^(?:apply|assess|avoid|calculate|compute|connect|consume|create|define|deploy|describe|determine|develop|enable|ensure|"
                    + "establish|evaluate|explain|identify|implement|integrate|maintain|manage|optimi[sz]e|perform|protect|provide|recommend|select|troubleshoot|understand|verify) (?!to\\b)\\p{L}");

    private Imperatives() {}

    /** Whether a name of more words than one begins with what is to be done. */
    public static boolean is(String name) {
        return BEGINS.matcher(name).find();
    }
}
