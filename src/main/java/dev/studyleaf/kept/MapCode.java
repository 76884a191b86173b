package dev.studyleaf.kept;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;

/**
 * A map is its entries, in its own order; where that changes from process to process, in the order of the codes of its keys.
 */
final class MapCode implements Code<Map<Object, Object>> {
    private final Code<Object> keys;
    private final Code<Object> values;

    MapCode(Code<Object> keys, Code<Object> values) {
        this.keys = keys;
        this.values = values;
    }

    @Override
    public void write(Map<Object, Object> map, Out out) {
        boolean ordered = map instanceof HashMap || map instanceof SortedMap;
        Collection<Object> all = ordered ? map.keySet() : CodeOrder.of(map.keySet(), keys);
        out.number(map.size());
        for (Object key : all) {
            keys.write(key, out);
            values.write(Objects.requireNonNull(map.get(key)), out);
        }
    }

    @Override
    public Map<Object, Object> read(In in) {
        Map<Object, Object> map = new LinkedHashMap<>();
        for (int left = in.count(); left > 0; left--) {
            map.put(keys.read(in), values.read(in));
        }
        return Collections.unmodifiableMap(map);
    }
}
