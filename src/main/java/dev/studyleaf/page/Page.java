package dev.studyleaf.page;

/**
 * A page of the site.
 *
 * @param path below the site's root, {@code /} between names
 * @param template the file that shows it, below the templates' folder
 * @param model a public record with everything that the template prints
 */
public record Page(String path, String template, Object model) {}
