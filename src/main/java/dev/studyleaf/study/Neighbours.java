package dev.studyleaf.study;

import java.util.List;

/**
 * What other notes have to do with a note.
 *
 * @param backlinks who links to it
 * @param mentions who names it without a link
 * @param related notes on the same things, the closest first
 */
public record Neighbours(List<Backlink> backlinks, List<Mention> mentions, List<Related> related) {
    public Neighbours {
        backlinks = List.copyOf(backlinks);
        mentions = List.copyOf(mentions);
        related = List.copyOf(related);
    }
}
