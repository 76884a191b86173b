package dev.studyleaf.note.node;

import org.commonmark.node.CustomBlock;

/** The first line of a callout after {@code [!type]}: the first child of a {@link CalloutBlock}, inline nodes inside. */
public final class CalloutTitle extends CustomBlock {}
