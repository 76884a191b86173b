package dev.studyleaf.build;

/** Hears how a build gets on. */
@FunctionalInterface
public interface BuildListener {
    /** Hears nothing. */
    BuildListener SILENT = step -> {};

    /** A step begins: one word such as {@code parse}. */
    void step(String step);
}
