package dev.studyleaf.render.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What templates may see: text, numbers, yes or no, lists of these, and the components and the no-argument methods of our
 * records; of anything else only its words. An {@code Optional} is asked by {@code x.isPresent()} and {@code x.get()}. A
 * page asks thousands of times, so that nothing is looked up by reflection that was looked up before.
 */
final class RecordWrapper implements ObjectWrapper {
    static final RecordWrapper INSTANCE = new RecordWrapper();

    private RecordWrapper() {}

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof String text) {
            return new SimpleScalar(text);
        }
        if (value instanceof Record one) {
            RecordShape shape = RecordShape.of(one.getClass());
            return shape == null ? new Words(value) : new RecordModel(one, shape);
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Boolean yes) {
            return yes ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Optional<?> optional) {
            return new OptionalModel(optional);
        }
        return others(value);
    }

    private static TemplateModel others(Object value) {
        if (value instanceof List<?> list) {
            return new ListModel(list);
        }
        if (value instanceof TemplateModel model) {
            return model;
        }
        return value instanceof Collection<?> many ? new ListModel(List.copyOf(many)) : new Words(value);
    }

    /** What may be printed and not looked into. */
    private record Words(Object value) implements TemplateScalarModel {
        @Override
        public String getAsString() {
            return value.toString();
        }
    }
}
