package dev.studyleaf.render;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.DefaultObjectWrapper;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Optional;
import java.util.Set;

/**
 * What templates may see: the components and the no-argument methods of our records, nothing of any other class. An
 * {@code Optional} is asked by {@code x.isPresent()} and {@code x.get()}.
 */
final class RecordWrapper extends DefaultObjectWrapper {
    RecordWrapper() {
        super(Templates.VERSION);
        setMemberAccessPolicy(new RecordsOnly());
        writeProtect();
    }

    /** Lets through what our own records say of themselves. */
    private static final class RecordsOnly implements MemberAccessPolicy {
        private static final String OURS = "dev.studyleaf.";
        private static final Set<String> ASKING = Set.of("isPresent", "isEmpty", "get");

        @Override
        public ClassMemberAccessPolicy forClass(Class<?> type) {
            boolean ours = type.isRecord() && type.getName().startsWith(OURS);
            boolean optional = type == Optional.class;
            return new ClassMemberAccessPolicy() {
                @Override
                public boolean isMethodExposed(Method method) {
                    boolean own = ours && method.getDeclaringClass().getName().startsWith(OURS);
                    boolean asking = optional && ASKING.contains(method.getName());
                    return method.getParameterCount() == 0 && (own || asking);
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
