package dev.studyleaf.page;

import dev.studyleaf.kept.Once;
import java.util.function.Supplier;

/** A page of the site. */
public final class Page {
    private final String path;
    private final String template;
    private final Object madeOf;
    private final Supplier<?> model;

    /**
     * A page whose model is there.
     *
     * @param path below the site's root, {@code /} between names
     * @param template the file that shows it, below the templates' folder
     * @param model a public record with everything that the template prints
     */
    public Page(String path, String template, Object model) {
        this(path, template, model, () -> model);
    }

    private Page(String path, String template, Object madeOf, Supplier<?> model) {
        this.path = path;
        this.template = template;
        this.madeOf = madeOf;
        this.model = model;
    }

    /** A page whose model is put together when it is asked for; equal things of which it is {@code madeOf} make equal models. */
    static Page of(String path, String template, Object madeOf, Supplier<?> model) {
        return new Page(path, template, madeOf, new Once<>(model));
    }

    /** Where it goes, below the site's root, {@code /} between names. */
    public String path() {
        return path;
    }

    /** The file that shows it, below the templates' folder. */
    public String template() {
        return template;
    }

    /** A public record with everything that the template prints. */
    public Object model() {
        return model.get();
    }

    /** What tells its model from others: the model itself, or less than it. */
    public Object madeOf() {
        return madeOf;
    }
}
