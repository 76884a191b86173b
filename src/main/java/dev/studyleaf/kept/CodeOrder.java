package dev.studyleaf.kept;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Puts values in an order that is the same in every process. */
final class CodeOrder {
    private CodeOrder() {}

    static List<Object> of(Collection<Object> values, Code<Object> code) {
        return values.stream()
                .sorted(Comparator.comparing(value -> bytes(value, code), Arrays::compare))
                .toList();
    }

    private static byte[] bytes(Object value, Code<Object> code) {
        Out out = new Out(true);
        code.write(value, out);
        return out.toBytes();
    }
}
