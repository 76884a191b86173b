package dev.studyleaf.diagnostics;

/** How bad a diagnostic is: an error makes a page wrong, a warning is very likely a mistake. */
public enum Severity {
    ERROR,
    WARNING
}
