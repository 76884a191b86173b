package dev.studyleaf.render.template;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The components and the no-argument methods of one of our record classes, by name. */
final class RecordShape {
    private static final String OURS = "dev.studyleaf.";
    private static final Map<Class<?>, RecordShape> SHAPES = new ConcurrentHashMap<>();
    private static final Object[] NOTHING = {};
    private static final RecordShape FOREIGN = new RecordShape(Map.of());

    private final Map<String, Method> methods;

    private RecordShape(Map<String, Method> methods) {
        this.methods = methods;
    }

    /** Nothing for a record that is not ours. */
    static @Nullable RecordShape of(Class<?> type) {
        RecordShape known = SHAPES.get(type);
        if (known == null) {
            known = type.getName().startsWith(OURS) ? new RecordShape(methods(type)) : FOREIGN;
            SHAPES.put(type, known);
        }
        return known == FOREIGN ? null : known;
    }

    private static Map<String, Method> methods(Class<?> type) {
        Map<String, Method> methods = new HashMap<>();
        for (Method method : type.getDeclaredMethods()) {
            boolean asks = method.getParameterCount() == 0 && method.getReturnType() != void.class;
            if (asks && Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers())) {
                method.setAccessible(true); // it is public; but so nobody asks that again at each call
                methods.put(method.getName(), method);
            }
        }
        return methods;
    }

    boolean has(String name) {
        return methods.containsKey(name);
    }

    /** What a record answers; nothing where it has no such method. */
    @Nullable
    Object ask(Record one, String name) {
        Method method = methods.get(name);
        try {
            return method == null ? null : method.invoke(one, NOTHING);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException own ? own : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a record of templates must be public: " + one.getClass(), e);
        }
    }
}
