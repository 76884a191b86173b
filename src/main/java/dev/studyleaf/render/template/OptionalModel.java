package dev.studyleaf.render.template;

import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What may be there: {@code x.isPresent()}, {@code x.isEmpty()}, {@code x.get()}. */
record OptionalModel(Optional<?> optional) implements TemplateHashModel, AdapterTemplateModel, WrapperTemplateModel {
    private static final TemplateMethodModelEx YES = none -> TemplateBooleanModel.TRUE;
    private static final TemplateMethodModelEx NO = none -> TemplateBooleanModel.FALSE;

    @Override
    public @Nullable TemplateModel get(String name) {
        return switch (name) {
            case "isPresent" -> optional.isPresent() ? YES : NO;
            case "isEmpty" -> optional.isEmpty() ? YES : NO;
            case "get" -> (TemplateMethodModelEx) none -> optional.get();
            default -> null;
        };
    }

    @Override
    public boolean isEmpty() {
        return optional.isEmpty();
    }

    @Override
    public Object getAdaptedObject(Class<?> hint) {
        return optional;
    }

    @Override
    public Object getWrappedObject() {
        return optional;
    }
}
