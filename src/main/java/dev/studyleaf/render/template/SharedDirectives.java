package dev.studyleaf.render.template;

import dev.studyleaf.page.frame.Navigation.Entry;
import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code <@same of=value>…</@same>} and {@code <@entries of=list base=frame.base; entry>…</@entries>}: what is nested is
 * made once and taken again on every page that gives the same. While it is made, nothing may be shown that hangs on the
 * page. For one page, not for threads.
 */
final class SharedDirectives {
    private final SharedParts shared;
    private final String page;
    /** How many of these directives are making something. */
    private int making;

    SharedDirectives(SharedParts shared, String page) {
        this.shared = shared;
        this.page = page;
    }

    /** What is nested, made once for each value of {@code of}. */
    void same(
            Environment environment,
            @SuppressWarnings("rawtypes") Map given,
            TemplateModel[] loop,
            @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        Object of = value(given, "same", "of");
        if (body != null) {
            shared.write(environment, of, out -> alone(body, out));
        }
    }

    /** What is nested for each entry of a list of contents; the one that leads to the page itself is made for the page. */
    void entries(
            Environment environment,
            @SuppressWarnings("rawtypes") Map given,
            TemplateModel[] loop,
            @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (!(value(given, "entries", "of") instanceof List<?> entries) || loop.length != 1) {
            throw new TemplateModelException("<@entries of=… base=…; entry> takes a list and names its entry");
        }
        if (body == null) {
            return;
        }
        Map<Object, String> known = shared.items(environment, value(given, "entries", "base"));
        for (Object entry : entries) {
            loop[0] = RecordWrapper.INSTANCE.wrap(entry);
            if (entry instanceof Entry link && link.address().equals(page)) {
                body.render(environment.getOut());
            } else {
                SharedParts.write(known, entry, environment, out -> alone(body, out));
            }
        }
    }

    private void alone(TemplateDirectiveBody body, Writer out) throws TemplateException, IOException {
        making++;
        try {
            body.render(out);
        } finally {
            making--;
        }
    }

    /** Refuses what hangs on the page where something is made for many. */
    void refuse(String function) throws TemplateModelException {
        if (making > 0) {
            throw new TemplateModelException(
                    function + "(…) makes something for one page, which cannot stand in <@same> or <@entries>");
        }
    }

    private static Object value(Map<?, ?> given, String directive, String name) throws TemplateModelException {
        return Optional.ofNullable(DeepUnwrap.permissiveUnwrap((TemplateModel) given.get(name)))
                .orElseThrow(() -> new TemplateModelException("<@" + directive + "> needs " + name + "=…"));
    }
}
