package dev.studyleaf.build.site;

import dev.studyleaf.output.WriteReport;
import java.util.Optional;
import java.util.function.Supplier;

/** Runs what changes the site: is called around the moment in which it does. */
@FunctionalInterface
public interface Publishing {
    /** Answers what {@code publish} answers. */
    Optional<WriteReport> around(Supplier<Optional<WriteReport>> publish);
}
