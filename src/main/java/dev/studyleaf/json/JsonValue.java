package dev.studyleaf.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a JSON text: an object is a {@link Map}, an array a {@link List}, a string a {@link String}, a number a
 * {@link Double}, a truth value a {@link Boolean}, and {@code null} is {@link #NULL}.
 */
public final class JsonValue {
    /** What stands for {@code null}. */
    public static final Object NULL = new Object();

    private static final int DEEPEST = 100;
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"", Pattern.DOTALL);
    private static final Pattern WORD =
            Pattern.compile("true|false|null|-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?");

    private final String json;
    private int at;
    private int depth;

    private JsonValue(String json) {
        this.json = json;
    }

    /**
     * The value of a text.
     *
     * @throws IllegalArgumentException if it is no JSON, or has more than a hundred levels; the message says where
     */
    public static Object read(String json) {
        JsonValue reader = new JsonValue(json);
        Object value = reader.value();
        reader.space();
        if (reader.at < json.length()) {
            throw reader.wrong("text after the end");
        }
        return value;
    }

    private Object value() {
        space();
        if (at < json.length() && (json.charAt(at) == '{' || json.charAt(at) == '[')) {
            if (++depth > DEEPEST) {
                throw wrong("too deep");
            }
            Object value = json.charAt(at) == '{' ? object() : array();
            depth--;
            return value;
        }
        if (at < json.length() && json.charAt(at) == '"') {
            return string();
        }
        String word = next(WORD, "a value must stand here");
        return switch (word) {
            case "true" -> true;
            case "false" -> false;
            case "null" -> NULL;
            default -> Double.valueOf(word);
        };
    }

    private Map<String, Object> object() {
        Map<String, Object> object = new LinkedHashMap<>();
        at++;
        for (boolean more = !closed('}'); more; more = more('}')) {
            space();
            String key = string();
            space();
            if (at >= json.length() || json.charAt(at++) != ':') {
                throw wrong("a colon must stand here");
            }
            object.put(key, value());
        }
        return object;
    }

    private List<Object> array() {
        List<Object> array = new ArrayList<>();
        at++;
        for (boolean more = !closed(']'); more; more = more(']')) {
            array.add(value());
        }
        return array;
    }

    private boolean closed(char closer) {
        space();
        boolean closed = at < json.length() && json.charAt(at) == closer;
        at += closed ? 1 : 0;
        return closed;
    }

    private boolean more(char closer) {
        if (closed(closer)) {
            return false;
        }
        if (at >= json.length() || json.charAt(at++) != ',') {
            throw wrong("a comma or the end must stand here");
        }
        return true;
    }

    private String string() {
        return JsonString.read(next(STRING, "a string must stand here"));
    }

    private String next(Pattern pattern, String missing) {
        Matcher matcher = pattern.matcher(json).region(at, json.length());
        if (!matcher.lookingAt()) {
            throw wrong(missing);
        }
        at = matcher.end();
        return matcher.group();
    }

    private void space() {
        while (at < json.length() && " \t\n\r\ufeff".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(what + " (at character " + (at + 1) + ")");
    }
}
