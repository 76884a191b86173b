package dev.studyleaf.page;

/** A title and where it leads, below the site's root. */
public record Link(String title, String address) {}
