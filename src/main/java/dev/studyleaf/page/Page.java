package dev.studyleaf.page;

import dev.studyleaf.kept.Code;
import dev.studyleaf.kept.Out;

/**
 * A page of the site.
 *
 * @param path below the site's root, {@code /} between names
 * @param template the file that shows it, below the templates' folder
 * @param model a public record with everything that the template prints, or how that is made later
 */
public record Page(String path, String template, Object model) {
    /** The record, which is made now where that was left for later. */
    @Override
    public Object model() {
        return model instanceof LaterModel later ? later.made() : model;
    }

    /** Writes what tells the page from others, without making its model; {@code models} writes one that is there. */
    public void tell(Out out, Code<Object> models) {
        out.text(path);
        out.text(template);
        if (model instanceof LaterModel later) {
            later.tell(out);
        } else {
            models.write(model, out);
        }
    }
}
