package dev.studyleaf.ask;

import java.util.List;

/**
 * What came of an answer.
 *
 * @param complaint why it cannot be judged, or empty
 * @param right whether it is right
 * @param given what was given, as the progress file has it
 * @param remarks what is to be said to it
 */
record Verdict(String complaint, boolean right, String given, List<String> remarks) {
    Verdict {
        remarks = List.copyOf(remarks);
    }

    static Verdict of(boolean right, String given, List<String> remarks) {
        return new Verdict("", right, given, remarks);
    }

    static Verdict unreadable(String complaint) {
        return new Verdict(complaint, false, "", List.of());
    }
}
