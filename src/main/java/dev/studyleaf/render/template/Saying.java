package dev.studyleaf.render.template;

import dev.studyleaf.texts.Text;
import dev.studyleaf.texts.Texts;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.internal.util.Escaping;
import org.jspecify.annotations.Nullable;

/**
 * What the templates call {@code say}: <code>${say.review.undo}</code> is the text of the key {@code review.undo},
 * <code>${say.count.questions(12)}</code> has something put in. What is put in may be markup; then all of it is.
 */
final class Saying implements TemplateHashModel {
    private final Map<String, TemplateModel> groups = new HashMap<>();

    Saying(Texts texts) {
        Map<String, Group> made = new HashMap<>();
        texts.keys().forEach(key -> {
            int dot = key.indexOf('.');
            Group group = made.computeIfAbsent(key.substring(0, Math.max(0, dot)), name -> new Group(new HashMap<>()));
            group.words.put(key.substring(dot + 1), new Said(texts.text(key)));
        });
        groups.putAll(made);
    }

    @Override
    public @Nullable TemplateModel get(String group) {
        return groups.get(group);
    }

    @Override
    public boolean isEmpty() {
        return groups.isEmpty();
    }

    private record Group(Map<String, TemplateModel> words) implements TemplateHashModel {
        @Override
        public @Nullable TemplateModel get(String name) {
            return words.get(name);
        }

        @Override
        public boolean isEmpty() {
            return words.isEmpty();
        }
    }

    private record Said(Text text, String alone) implements TemplateScalarModel, TemplateMethodModelEx {
        Said(Text text) {
            this(text, text.say());
        }

        @Override
        public String getAsString() {
            return alone;
        }

        @Override
        public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
            Object[] values = new Object[arguments.size()];
            boolean markup = false;
            for (int i = 0; i < values.length; i++) {
                values[i] = value(arguments.get(i));
                markup |= values[i] instanceof TemplateHTMLOutputModel;
            }
            return markup
                    ? HTMLOutputFormat.INSTANCE.fromMarkup(text.say(Escaping::escapeHtml, Said::escaped, values))
                    : text.say(values);
        }

        private static Object value(Object argument) throws TemplateModelException {
            if (argument instanceof TemplateNumberModel number) {
                return number.getAsNumber();
            }
            return argument instanceof TemplateScalarModel words ? words.getAsString() : argument;
        }

        private static String escaped(Object value) {
            try {
                return value instanceof TemplateHTMLOutputModel markup
                        ? HTMLOutputFormat.INSTANCE.getMarkupString(markup)
                        : Escaping.escapeHtml(String.valueOf(value));
            } catch (TemplateModelException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
