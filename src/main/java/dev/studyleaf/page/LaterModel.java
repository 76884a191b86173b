package dev.studyleaf.page;

import dev.studyleaf.kept.Out;
import dev.studyleaf.kept.Told;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What a page shows, made when it is rendered: most pages of a build after a change are only compared, by what their models are
 * made of.
 */
public final class LaterModel implements Told {
    private final Supplier<?> make;
    private final Consumer<Out> tell;

    /** {@code tell} writes all that the model hangs on: where it writes the same, {@code make} makes an equal model. */
    public LaterModel(Supplier<?> make, Consumer<Out> tell) {
        this.make = make;
        this.tell = tell;
    }

    /** The model, made anew each time. */
    Object made() {
        return make.get();
    }

    @Override
    public void tell(Out out) {
        tell.accept(out);
    }
}
