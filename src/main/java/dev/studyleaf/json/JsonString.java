package dev.studyleaf.json;

/** Reads one JSON string, the opposite of {@link Json#quote}. */
public final class JsonString {
    private final String json;
    private final StringBuilder value = new StringBuilder();
    private int at;

    private JsonString(String json) {
        this.json = json;
    }

    /**
     * The value of a JSON string, white space around it allowed.
     *
     * @throws IllegalArgumentException if the text is no JSON string; the message says where
     */
    public static String read(String json) {
        return new JsonString(json.strip()).read();
    }

    private String read() {
        if (json.isEmpty() || json.charAt(0) != '"') {
            throw wrong("a JSON string starts with a quotation mark");
        }
        at = 1;
        while (at < json.length() && json.charAt(at) != '"') {
            char c = json.charAt(at++);
            if (c < ' ') {
                throw wrong("a control character must be escaped");
            }
            value.append(c == '\\' ? escape() : c);
        }
        if (at != json.length() - 1) {
            throw wrong(at < json.length() ? "text after the string" : "the string is not closed");
        }
        return value.toString();
    }

    private char escape() {
        char c = at < json.length() ? json.charAt(at++) : ' ';
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw wrong("unknown escape");
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            char c = at < json.length() ? json.charAt(at++) : ' ';
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw wrong("four hexadecimal digits must follow `\\u`");
            }
            code = code * 16 + digit;
        }
        return (char) code;
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(what + " (at character " + (at + 1) + ")");
    }
}
