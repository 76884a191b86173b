package dev.studyleaf.study;

import java.util.List;

/**
 * A note on the same things as another.
 *
 * @param address of its page
 * @param shared the terms and tags that both have and few others, the rarest first
 * @param likeness from 0, nothing in common, to 1, the same words
 */
public record Related(String address, List<String> shared, double likeness) {
    public Related {
        shared = List.copyOf(shared);
    }
}
