package dev.studyleaf.source.yaml;

import dev.studyleaf.diagnostics.SourceSpan;
import java.util.List;

/** A value in YAML with its place in the whole file. Scalars are the text that was written: nothing is a number or a date. */
public sealed interface YamlNode {
    SourceSpan span();

    /** Whether nothing was written: {@code key:} and an empty document. */
    default boolean blank() {
        return false;
    }

    /** The place to point at: a whole text, but only the first character of a list or map. */
    default SourceSpan start() {
        return new SourceSpan(span().offset(), Math.min(1, span().length()));
    }

    /**
     * A piece of text.
     *
     * @param text without quotes, escapes resolved
     * @param plain whether it was written without quotes
     */
    record Scalar(String text, boolean plain, SourceSpan span) implements YamlNode {
        @Override
        public boolean blank() {
            return text.isBlank();
        }

        @Override
        public SourceSpan start() {
            return span;
        }
    }

    /** A list. */
    record Items(List<YamlNode> items, SourceSpan span) implements YamlNode {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A map in the order written; no key stands in it twice. */
    record Entries(List<Entry> entries, SourceSpan span) implements YamlNode {
        public Entries {
            entries = List.copyOf(entries);
        }
    }

    /** One {@code key: value} of a map. */
    record Entry(Scalar key, YamlNode value) {}
}
