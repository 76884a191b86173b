package dev.studyleaf.render.template;

import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.MethodCallAwareTemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import org.jspecify.annotations.Nullable;

/** A record as templates see it: {@code note.title}, {@code note.asked()}. */
record RecordModel(Record one, RecordShape shape)
        implements MethodCallAwareTemplateHashModel, AdapterTemplateModel, WrapperTemplateModel {
    @Override
    public @Nullable TemplateModel get(String name) {
        return RecordWrapper.INSTANCE.wrap(shape.ask(one, name));
    }

    @Override
    public @Nullable TemplateModel getBeforeMethodCall(String name) {
        return shape.has(name) ? (TemplateMethodModelEx) none -> shape.ask(one, name) : null;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public Object getAdaptedObject(Class<?> hint) {
        return one;
    }

    @Override
    public Object getWrappedObject() {
        return one;
    }
}
