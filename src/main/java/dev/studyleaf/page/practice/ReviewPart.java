package dev.studyleaf.page.practice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Some cards in a row: what the review page loads at once.
 *
 * @param name of the part, unique in the study
 * @param groups its cards
 */
public record ReviewPart(String name, List<Group> groups) {
    /** A part has at most so many cards. */
    static final int FULL = 24;

    /** Cards in a row of one note and one topic; {@code title} is that of the note. */
    public record Group(String note, String topic, String title, List<ReviewCard> cards) {
        public Group {
            cards = List.copyOf(cards);
        }

        private static Group of(List<ReviewCard> cards) {
            ReviewCard first = cards.get(0);
            return new Group(first.note(), first.topic(), first.source().title(), cards);
        }
    }

    public ReviewPart {
        groups = List.copyOf(groups);
    }

    static List<ReviewPart> of(List<ReviewCard> cards, int full) {
        return IntStream.range(0, count(cards, full))
                .mapToObj(part -> part(cards, full, part))
                .toList();
    }

    /** How many parts cards make. */
    static int count(List<ReviewCard> cards, int full) {
        return (cards.size() + full - 1) / full;
    }

    /** One of them, counted from 0. */
    static ReviewPart part(List<ReviewCard> cards, int full, int part) {
        int from = part * full;
        List<ReviewCard> own = List.copyOf(cards.subList(from, Math.min(cards.size(), from + full)));
        return new ReviewPart(name(part), groups(own));
    }

    static String name(int part) {
        return Integer.toString(part);
    }

    private static List<Group> groups(List<ReviewCard> cards) {
        List<Group> groups = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= cards.size(); at++) {
            if (at == cards.size() || !together(cards.get(from), cards.get(at))) {
                groups.add(Group.of(cards.subList(from, at)));
                from = at;
            }
        }
        return groups;
    }

    private static boolean together(ReviewCard one, ReviewCard other) {
        return Objects.equals(one.note(), other.note()) && Objects.equals(one.topic(), other.topic());
    }
}
