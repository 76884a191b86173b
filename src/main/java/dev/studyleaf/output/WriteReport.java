package dev.studyleaf.output;

/** What a build did to the output: how many files are new or changed, as they were, and gone. */
public record WriteReport(int written, int unchanged, int deleted) {}
