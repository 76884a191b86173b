package dev.studyleaf.kept;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * The codes of all types that are made of records, lists, sets, maps, options, enumerations, texts and numbers; others have
 * to be given. Safe for threads once all are given.
 */
public final class Codes {
    private final Map<Type, Code<?>> codes = new ConcurrentHashMap<>();

    /** Those that every program has. */
    public Codes() {
        with(String.class, Out::text, In::text);
        number(int.class, Integer.class);
        with(boolean.class, Out::flag, In::flag);
        with(Boolean.class, Out::flag, In::flag);
        with(long.class, Out::whole, In::whole);
        with(Long.class, Out::whole, In::whole);
        with(double.class, Codes::write, Codes::read);
        with(Double.class, Codes::write, Codes::read);
    }

    private void number(Type small, Type large) {
        Code<Integer> code = code(Out::number, In::number);
        codes.put(small, code);
        codes.put(large, code);
    }

    private static void write(Out out, Double value) {
        out.whole(Double.doubleToLongBits(value));
    }

    private static double read(In in) {
        return Double.longBitsToDouble(in.whole());
    }

    /** Gives the code of a type. */
    public <T> Codes with(Type type, Code<T> code) {
        codes.put(type, code);
        return this;
    }

    /** The same in two parts. */
    public <T> Codes with(Type type, BiConsumer<Out, T> write, Function<In, T> read) {
        return with(type, code(write, read));
    }

    /** The same for a type whose values are told apart and not read back. */
    public <T> Codes told(Type type, BiConsumer<Out, T> write) {
        return with(type, code(write, in -> {
            throw new IllegalStateException("nothing tells how " + type + " is read");
        }));
    }

    /** Objects of these types are often the same: each is written once in a value, and the same again when it is read. */
    public Codes shared(List<Class<?>> types) {
        types.forEach(type -> codes.put(type, new SharedCode(of(type))));
        return this;
    }

    /** Large values that many others have in them; they can be told apart, but not be read back. */
    public Codes summed(List<Class<?>> types) {
        return summed(types, Integer.MAX_VALUE);
    }

    /** The same for values that come and go: no more than so many of a type are held for it. */
    public Codes summed(List<Class<?>> types, int most) {
        types.forEach(type -> codes.put(type, new SummedCode(of(type), most)));
        return this;
    }

    /** Lets go of large values that were seen: their sums are worked out anew where they are seen again. */
    void forget() {
        codes.values().forEach(code -> {
            if (code instanceof SummedCode summed) {
                summed.forget();
            }
        });
    }

    private static <T> Code<T> code(BiConsumer<Out, T> write, Function<In, T> read) {
        return new Code<>() {
            @Override
            public void write(T value, Out out) {
                write.accept(out, value);
            }

            @Override
            public T read(In in) {
                return read.apply(in);
            }
        };
    }

    /** The code of a type. */
    @SuppressWarnings("unchecked") // whatever is put in for a type is its code
    public Code<Object> of(Type type) {
        Code<?> known = codes.get(type);
        if (known == null) {
            known = make(type);
            codes.put(type, known);
        }
        return (Code<Object>) known;
    }

    private Code<?> make(Type type) {
        if (type instanceof ParameterizedType some) {
            return parameterized(some);
        } else if (type instanceof WildcardType some) {
            return of(some.getUpperBounds()[0]);
        } else if (type instanceof TypeVariable<?> some) {
            return of(some.getBounds()[0]);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isRecord()) {
            return new RecordCode(plain, this);
        } else if (plain.isEnum()) {
            return ofEnum(plain.getEnumConstants());
        } else if (List.class.isAssignableFrom(plain)) {
            return new ListCode(new AnyCode(this));
        } else if (plain.isSealed()) {
            return new SealedCode(leaves(plain), this);
        }
        return new AnyCode(this);
    }

    private Code<?> parameterized(ParameterizedType type) {
        Class<?> plain = (Class<?>) type.getRawType();
        Type[] of = type.getActualTypeArguments();
        if (plain == List.class) {
            return new ListCode(of(of[0]));
        } else if (plain == Set.class) {
            return new SetCode(of(of[0]));
        } else if (plain == Map.class) {
            return new MapCode(of(of[0]), of(of[1]));
        } else if (plain == Optional.class) {
            return ofOptional(of(of[0]));
        }
        return of(plain);
    }

    private static Code<Optional<Object>> ofOptional(Code<Object> inner) {
        return code(
                (out, value) -> {
                    out.flag(value.isPresent());
                    value.ifPresent(there -> inner.write(there, out));
                },
                in -> in.flag() ? Optional.of(inner.read(in)) : Optional.empty());
    }

    @SuppressWarnings("EnumOrdinal") // only the same program reads it
    private static Code<Enum<?>> ofEnum(Object[] all) {
        return code((out, value) -> out.number(value.ordinal()), in -> (Enum<?>) all[in.number()]);
    }

    private static List<Class<?>> leaves(Class<?> type) {
        List<Class<?>> leaves = new ArrayList<>();
        for (Class<?> one : type.getPermittedSubclasses()) {
            leaves.addAll(one.isSealed() ? leaves(one) : List.of(one));
        }
        return leaves;
    }
}
