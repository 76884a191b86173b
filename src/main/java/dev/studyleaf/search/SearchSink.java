package dev.studyleaf.search;

import dev.studyleaf.kept.Seal;
import java.util.function.Supplier;

/** Where the files of the search go; called from several threads at once. */
@FunctionalInterface
public interface SearchSink {
    /**
     * Takes a file.
     *
     * @param path below the site's root
     * @param madeOf equal as long as the file of this path would be the same
     * @param text makes it, and need not be asked where the site has the file already
     */
    void add(String path, Seal madeOf, Supplier<String> text);
}
