package dev.studyleaf.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.AbstractList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class CodesTest {
    private enum Colour {
        RED,
        BLUE
    }

    private sealed interface Shape {}

    private record Dot(int at) implements Shape {}

    private record Box(List<Shape> inside, double weight) implements Shape {}

    private record All(
            String text,
            int number,
            long mark,
            boolean flag,
            Optional<String> some,
            Optional<Integer> none,
            Colour colour,
            Set<Colour> colours,
            Map<String, List<Integer>> map,
            Shape shape) {}

    private record Pair(Dot one, Dot other) {}

    private static final All VALUE = new All(
            "ein Text 🌿",
            -5,
            Long.MIN_VALUE,
            true,
            Optional.of(""),
            Optional.empty(),
            Colour.BLUE,
            Set.of(Colour.RED, Colour.BLUE),
            Map.of("a", List.of(1, 300, 70_000), "b", List.of()),
            new Box(List.of(new Dot(0), new Box(List.of(), -0.5)), Double.MAX_VALUE));

    @Test
    void a_record_is_read_as_it_was_written() {
        Code<Object> code = new Codes().of(All.class);
        assertThat(code.read(new In(bytes(code, VALUE), ""))).isEqualTo(VALUE);
    }

    @Test
    void what_is_damaged_is_never_anything_but_damage_or_a_value() {
        Code<Object> code = new Codes().of(All.class);
        byte[] whole = bytes(code, VALUE);
        for (int at = 0; at < whole.length; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x7f;
            try {
                assertThat(code.read(new In(damaged, ""))).isInstanceOf(All.class);
            } catch (RuntimeException e) {
                assertThat(In.isDamage(e)).as(e.toString()).isTrue();
            }
        }
    }

    @Test
    void equal_sets_and_maps_of_no_order_are_written_alike() {
        record Two(Set<String> set, Map<String, Integer> map) {}
        Code<Object> code = new Codes().of(Two.class);
        Two one = new Two(Set.of("a", "b", "c"), Map.of("x", 1, "y", 2, "z", 3));
        Two other = new Two(new HashSet<>(List.of("c", "b", "a")), new TreeMap<>(Map.of("z", 3, "y", 2, "x", 1)));
        assertThat(bytes(code, one)).isEqualTo(bytes(code, other));
    }

    @Test
    void the_order_of_a_map_that_has_one_stays() {
        record Ordered(Map<String, Integer> map) {}
        Code<Object> code = new Codes().of(Ordered.class);
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put("b", 1);
        map.put("a", 2);
        Ordered read = (Ordered) code.read(new In(bytes(code, new Ordered(map)), ""));
        assertThat(read.map().keySet()).containsExactly("b", "a");
        assertThat(new HashMap<>(read.map())).isEqualTo(map);
    }

    @Test
    void a_part_is_read_later_and_alone() {
        Out out = new Out(true);
        out.text("known");
        out.part(part -> part.text("known"));
        out.number(7);
        byte[] bytes = out.toBytes();
        In in = new In(ByteBuffer.wrap(bytes), "", () -> Optional.of(ByteBuffer.wrap(bytes)));
        assertThat(in.text()).isEqualTo("known");
        Supplier<Optional<String>> later = in.part(In::text);
        assertThat(in.number()).isEqualTo(7);
        assertThat(later.get()).contains("known");
        assertThat(later.get()).contains("known");
    }

    @Test
    void a_part_that_is_gone_or_damaged_is_not_there() {
        Out out = new Out(true);
        out.part(part -> part.text("some words"));
        byte[] bytes = out.toBytes();
        assertThat(new In(bytes, "").part(In::text).get()).isEmpty();
        byte[] damaged = bytes.clone();
        damaged[2] = 100;
        assertThat(new In(ByteBuffer.wrap(bytes), "", () -> Optional.of(ByteBuffer.wrap(damaged)))
                        .part(In::text)
                        .get())
                .isEmpty();
    }

    @Test
    void shared_objects_are_the_same_again() {
        Code<Object> code = new Codes().shared(List.of(Dot.class)).of(Pair.class);
        Dot dot = new Dot(3);
        Pair same = (Pair) code.read(new In(bytes(code, new Pair(dot, dot)), ""));
        assertThat(same.one()).isSameAs(same.other());
        Pair two = (Pair) code.read(new In(bytes(code, new Pair(dot, new Dot(3))), ""));
        assertThat(two.one()).isNotSameAs(two.other()).isEqualTo(two.other());
    }

    @Test
    void a_sum_stands_for_a_large_value_and_tells_it_from_others() {
        Code<Object> code = new Codes().summed(List.of(Dot.class)).of(Pair.class);
        Dot dot = new Dot(3);
        byte[] one = bytes(code, new Pair(dot, dot));
        assertThat(bytes(code, new Pair(new Dot(3), dot))).isEqualTo(one);
        assertThat(bytes(code, new Pair(new Dot(4), dot))).isNotEqualTo(one);
        assertThatThrownBy(() -> code.read(new In(one, ""))).isInstanceOf(IllegalStateException.class);
    }

    /** So many numbers from one on, which nobody may look at. */
    private static final class Later extends AbstractList<Integer> implements Told {
        private final int from;
        private final int many;

        Later(int from, int many) {
            this.from = from;
            this.many = many;
        }

        @Override
        public Integer get(int index) {
            throw new IllegalStateException("looked at");
        }

        @Override
        public int size() {
            throw new IllegalStateException("counted");
        }

        @Override
        public void tell(Out out) {
            out.number(from);
            out.number(many);
        }
    }

    @Test
    void a_list_that_is_made_later_is_told_by_what_it_is_made_of() {
        record Numbers(List<Integer> all) {}
        Code<Object> code = new Codes().of(Numbers.class);
        byte[] one = bytes(code, new Numbers(new Later(1, 5)));
        assertThat(bytes(code, new Numbers(new Later(1, 5)))).isEqualTo(one);
        assertThat(bytes(code, new Numbers(new Later(1, 6)))).isNotEqualTo(one);
        assertThat(bytes(code, new Numbers(new Later(2, 5)))).isNotEqualTo(one);
    }

    @Test
    void what_has_no_code_is_refused() {
        record Odd(Object of) {}
        Code<Object> code = new Codes().of(Odd.class);
        Out known = new Out(true);
        code.write(new Odd(new Dot(3)), known);
        assertThat(known.isRefused()).isFalse();
        Out out = new Out(true);
        code.write(new Odd(new Object()), out);
        assertThat(out.isRefused()).isTrue();
    }

    private static byte[] bytes(Code<Object> code, Object value) {
        Out out = new Out(true);
        code.write(value, out);
        assertThat(out.isRefused()).isFalse();
        return out.toBytes();
    }
}
