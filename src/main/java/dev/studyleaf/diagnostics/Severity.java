package dev.studyleaf.diagnostics;

/** How bad a diagnostic is: an error makes a page wrong, a warning is very likely a mistake. */
public enum Severity {
    ERROR,
    WARNING;

    /** The word in reports: {@code error} or {@code warning}. */
    public String word() {
        return this == ERROR ? "error" : "warning";
    }
}
