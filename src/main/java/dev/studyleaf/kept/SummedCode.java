package dev.studyleaf.kept;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** A large value that many others have in them is a sum there, which is worked out once for each object. */
final class SummedCode implements Code<Object> {
    private final Code<Object> inner;
    private final int most;
    private final Map<Object, OptionalLong> known = Collections.synchronizedMap(new IdentityHashMap<>());

    /** {@code most}: of how many objects sums are known at once; with one more all of them begin anew. */
    SummedCode(Code<Object> inner, int most) {
        this.inner = inner;
        this.most = most;
    }

    @Override
    public void write(Object value, Out out) {
        OptionalLong sum = known.get(value);
        if (sum == null) {
            Out alone = new Out(false);
            inner.write(value, alone);
            sum = alone.isRefused() ? OptionalLong.empty() : OptionalLong.of(alone.sum());
            if (known.size() >= most) {
                known.clear();
            }
            known.put(value, sum);
        }
        if (sum.isEmpty()) {
            out.refuse();
        } else {
            out.whole(sum.getAsLong());
        }
    }

    /** Lets go of the objects that were seen. */
    void forget() {
        known.clear();
    }

    @Override
    public Object read(In in) {
        throw new IllegalStateException("a sum tells nothing");
    }
}
