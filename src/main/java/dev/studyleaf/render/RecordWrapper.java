package dev.studyleaf.render;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What templates may see: the components and the no-argument methods of our records, nothing of any other class. An empty
 * {@code Optional} is a missing value ({@code x??}), a full one is its value.
 */
final class RecordWrapper extends DefaultObjectWrapper {
    RecordWrapper() {
        super(Templates.VERSION);
        setMemberAccessPolicy(new RecordsOnly());
        writeProtect();
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
        return super.wrap(object instanceof Optional<?> optional ? optional.orElse(null) : object);
    }

    /** Lets through what our own records say of themselves. */
    private static final class RecordsOnly implements MemberAccessPolicy {
        private static final String OURS = "dev.studyleaf.";

        @Override
        public ClassMemberAccessPolicy forClass(Class<?> type) {
            boolean ours = type.isRecord() && type.getName().startsWith(OURS);
            return new ClassMemberAccessPolicy() {
                @Override
                public boolean isMethodExposed(Method method) {
                    return ours
                            && method.getParameterCount() == 0
                            && method.getDeclaringClass().getName().startsWith(OURS);
                }

                @Override
                public boolean isConstructorExposed(Constructor<?> constructor) {
                    return false;
                }

                @Override
                public boolean isFieldExposed(Field field) {
                    return false;
                }
            };
        }

        @Override
        public boolean isToStringAlwaysExposed() {
            return false;
        }
    }
}
