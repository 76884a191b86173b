package dev.studyleaf.build;

/** What keeps a site from being written. */
public enum FailOn {
    /** Nothing: what can be shown is written. */
    NEVER,
    /** Any diagnostic. */
    WARNING,
    /** An error. */
    ERROR
}
