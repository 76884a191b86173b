package dev.studyleaf.render.template;

import freemarker.core.DirectiveCallPlace;
import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the pages of a build have in common, as it was made for the first of them. Safe for threads. */
final class SharedParts {
    /** A place in a template, and what decides what comes of it. */
    private record Part(DirectiveCallPlace place, Object of) {}

    private final Map<Part, String> parts = new ConcurrentHashMap<>();
    private final Map<Part, Map<Object, String>> items = new ConcurrentHashMap<>();

    /** What the directive under way makes of a value. */
    void write(Environment environment, Object of, TemplateDirectiveBody body) throws TemplateException, IOException {
        write(parts, new Part(environment.getCurrentDirectiveCallPlace(), of), environment, body);
    }

    /** What it makes of each item of a list that hangs on some value. */
    Map<Object, String> items(Environment environment, Object of) {
        return items.computeIfAbsent(
                new Part(environment.getCurrentDirectiveCallPlace(), of), part -> new ConcurrentHashMap<>());
    }

    /** Lets go of all. */
    void clear() {
        parts.clear();
        items.clear();
    }

    /** Writes what is known of a key, or makes it. */
    static <K> void write(Map<K, String> known, K key, Environment environment, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        String made = known.get(key);
        if (made == null) {
            StringWriter text = new StringWriter();
            body.render(text);
            made = text.toString();
            known.put(key, made);
        }
        environment.getOut().write(made);
    }
}
