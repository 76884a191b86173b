package dev.studyleaf.kept;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Puts values in an order that is the same in every process. */
final class CodeOrder {
    private record Coded(Object value, byte[] code) {}

    private CodeOrder() {}

    static List<Object> of(Collection<Object> values, Code<Object> code) {
        if (values.size() < 2) {
            return List.copyOf(values);
        }
        return values.stream()
                .map(value -> new Coded(value, bytes(value, code)))
                .sorted(Comparator.comparing(Coded::code, Arrays::compare))
                .map(Coded::value)
                .toList();
    }

    private static byte[] bytes(Object value, Code<Object> code) {
        Out out = new Out();
        code.write(value, out);
        return out.toBytes();
    }
}
