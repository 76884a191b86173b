package dev.studyleaf.render.template;

import freemarker.ext.util.WrapperTemplateModel;
import freemarker.template.AdapterTemplateModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as templates see it. */
record ListModel(List<?> list) implements TemplateSequenceModel, AdapterTemplateModel, WrapperTemplateModel {
    /** Nothing beyond the end. */
    @Override
    public @Nullable TemplateModel get(int index) {
        return index >= 0 && index < list.size() ? RecordWrapper.INSTANCE.wrap(list.get(index)) : null;
    }

    @Override
    public int size() {
        return list.size();
    }

    @Override
    public Object getAdaptedObject(Class<?> hint) {
        return list;
    }

    @Override
    public Object getWrappedObject() {
        return list;
    }
}
