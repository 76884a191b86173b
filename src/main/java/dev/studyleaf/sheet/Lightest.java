package dev.studyleaf.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/** The lines of a sheet from the lightest on; of two that weigh the same, the later one. */
final class Lightest {
    private final List<SheetCard> cards;
    private final List<SheetLine> order = new ArrayList<>();
    private final IdentityHashMap<SheetLine, Integer> ranks = new IdentityHashMap<>();
    private final IdentityHashMap<SheetLine, Integer> homes = new IdentityHashMap<>();

    Lightest(List<SheetCard> cards) {
        this.cards = cards;
        for (int i = 0; i < cards.size(); i++) {
            for (SheetLine line : cards.get(i).lines()) {
                order.add(line);
                homes.put(line, i);
            }
        }
        Collections.reverse(order);
        order.sort(Comparator.comparingDouble(SheetLine::weight));
        for (int i = 0; i < order.size(); i++) {
            ranks.put(order.get(i), i);
        }
    }

    int size() {
        return order.size();
    }

    /** How many must go until the rest has at most so many characters. */
    int beyond(int characters) {
        long total = order.stream().mapToLong(SheetLine::length).sum();
        int dropped = 0;
        while (total > characters && dropped < order.size()) {
            total -= order.get(dropped++).length();
        }
        return dropped;
    }

    boolean keeps(SheetLine line, int dropped) {
        return ranks.getOrDefault(line, -1) >= dropped;
    }

    /** The cards without the lightest lines. */
    List<SheetCard> without(int dropped) {
        return dropped == 0 ? cards : filtered(line -> keeps(line, dropped));
    }

    /** The cards with only those. */
    List<SheetCard> only(int dropped) {
        return dropped == 0 ? List.of() : filtered(line -> !keeps(line, dropped));
    }

    private List<SheetCard> filtered(java.util.function.Predicate<SheetLine> wanted) {
        return cards.stream()
                .map(card -> card.only(wanted))
                .filter(card -> !card.lines().isEmpty())
                .toList();
    }

    /** Where among measured cards the one is that a card's lines come from. */
    int indexIn(List<SheetCard> measured, SheetCard card) {
        int home = homes.getOrDefault(card.lines().get(0), 0);
        for (int i = 0; i < measured.size(); i++) {
            if (homes.getOrDefault(measured.get(i).lines().get(0), -1) == home) {
                return i;
            }
        }
        throw new IllegalStateException("a card that was not measured");
    }
}
