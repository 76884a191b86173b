package dev.studyleaf.stats;

import dev.studyleaf.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An entry of a learner's log, as {@code progress.js} writes it.
 *
 * @param id of the question or term
 * @param time in milliseconds since 1970
 * @param grade 1 to 4; 0 takes the answer of that moment back
 * @param taken how long it took, in milliseconds
 * @param confidence 1 to 3, 0 if it was not asked
 * @param given what was chosen or typed first, or empty
 */
record Answer(String id, long time, int grade, long taken, int confidence, String given) {
    private static final int FIELDS = 5;
    private static final int GIVEN = 6;

    /**
     * The answers of a file.
     *
     * @throws IllegalArgumentException if it is no progress file; the message says why
     */
    static List<Answer> read(String file, Map<String, String> renamed) {
        if (!(JsonValue.read(file) instanceof Map<?, ?> progress) || !(progress.get("log") instanceof List<?> log)) {
            throw new IllegalArgumentException("it has no `log`");
        }
        if (!(progress.get("v") instanceof Double version) || version < 1 || version > 2) {
            throw new IllegalArgumentException("its version `v` is not 1 or 2");
        }
        List<Answer> answers = new ArrayList<>();
        log.forEach(entry -> of(entry, renamed).ifPresent(answers::add));
        return answers;
    }

    private static Optional<Answer> of(Object entry, Map<String, String> renamed) {
        if (!(entry instanceof List<?> fields)
                || fields.size() < FIELDS
                || !(fields.get(0) instanceof String id)
                || !fields.subList(1, FIELDS).stream().allMatch(Double.class::isInstance)) {
            return Optional.empty();
        }
        String given = fields.size() > GIVEN && fields.get(GIVEN) instanceof String text ? text : "";
        return Optional.of(new Answer(
                renamed.getOrDefault(id, id),
                number(fields, 1),
                (int) number(fields, 2),
                number(fields, 3),
                (int) number(fields, 4),
                given));
    }

    private static long number(List<?> fields, int index) {
        return fields.get(index) instanceof Double number ? number.longValue() : 0;
    }

    boolean right() {
        return grade > 1;
    }
}
