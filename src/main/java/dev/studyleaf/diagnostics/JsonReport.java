package dev.studyleaf.diagnostics;

import dev.studyleaf.json.Json;

/** Diagnostics as JSON for other programs: an array of objects, sorted as in {@link Diagnostics#sorted}, all of them. */
public final class JsonReport {
    private JsonReport() {}

    /** The array as a text of its own. */
    public static String of(Diagnostics diagnostics) {
        Json json = new Json();
        write(diagnostics, json);
        return json.toString();
    }

    /** The array as a value inside a larger text. */
    public static void write(Diagnostics diagnostics, Json json) {
        json.array();
        diagnostics.sorted().forEach(diagnostic -> write(diagnostic, json));
        json.end();
    }

    private static void write(Diagnostic diagnostic, Json json) {
        json.object();
        json.key("severity").value(diagnostic.severity().word());
        json.key("code").value(diagnostic.code().id());
        json.key("path").value(diagnostic.path());
        json.key("line").value(diagnostic.line());
        json.key("column").value(diagnostic.column());
        json.key("length").value(diagnostic.length());
        json.key("message").value(diagnostic.message());
        json.key("help").value(diagnostic.help());
        json.end();
    }
}
