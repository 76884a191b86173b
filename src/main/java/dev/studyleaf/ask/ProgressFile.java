package dev.studyleaf.ask;

import dev.studyleaf.json.Json;
import dev.studyleaf.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A progress file as the review page writes and loads it. What is in it stays; answers are added. */
public final class ProgressFile {
    private static final int VERSION = 2;
    private static final int LONGEST = 80;
    /** As the page counts it: who went away did not think for an hour. */
    private static final long MOST = 600_000;

    private ProgressFile() {}

    /**
     * The text of a file with more answers.
     *
     * @param old the text of the file, or blank where there is none yet
     * @param site the id of the study
     * @param answers what to add
     * @throws IllegalArgumentException if the old text is no progress file; the message says why
     */
    public static String with(String old, String site, List<Answer> answers) {
        Map<String, Object> file = old.isBlank() ? fresh(site) : read(old);
        List<Object> log = new ArrayList<>((List<?>) file.getOrDefault("log", List.of()));
        answers.forEach(answer -> log.add(entry(answer)));
        file.put("v", VERSION);
        file.put("log", log);
        Json json = new Json();
        write(file, json);
        return json.toString();
    }

    private static Map<String, Object> fresh(String site) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("v", VERSION);
        file.put("algo", "fsrs6");
        file.put("site", site);
        return file;
    }

    private static Map<String, Object> read(String old) {
        if (!(JsonValue.read(old) instanceof Map<?, ?> map) || !(map.get("log") instanceof List<?>)) {
            throw new IllegalArgumentException("it has no `log`");
        }
        if (!(map.get("v") instanceof Double version) || version < 1 || version > VERSION) {
            throw new IllegalArgumentException("its version `v` is not 1 or 2");
        }
        Map<String, Object> file = new LinkedHashMap<>();
        map.forEach((key, value) -> file.put(String.valueOf(key), value));
        return file;
    }

    private static List<Object> entry(Answer answer) {
        List<Object> entry = new ArrayList<>(
                List.of(answer.id(), answer.time(), answer.grade(), Math.min(MOST, answer.taken()), 0, "practice"));
        String given = answer.given();
        if (!given.isEmpty()) {
            entry.add(given.substring(0, Math.min(LONGEST, given.length())));
        }
        return entry;
    }

    private static void write(Object value, Json json) {
        if (value instanceof Map<?, ?> map) {
            json.object();
            map.forEach((key, one) -> {
                json.key(String.valueOf(key));
                write(one, json);
            });
            json.end();
        } else if (value instanceof List<?> list) {
            json.array();
            list.forEach(one -> write(one, json));
            json.end();
        } else if (value instanceof Double number && number != Math.rint(number)) {
            json.value(number.doubleValue());
        } else if (value instanceof Number number) {
            json.value(number.longValue());
        } else if (value instanceof Boolean truth) {
            json.value(truth.booleanValue());
        } else {
            json.value(value == JsonValue.NULL ? "" : String.valueOf(value));
        }
    }
}
