package dev.studyleaf.glossary.weigh;

import dev.studyleaf.glossary.pattern.Trust;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What stands in the same section in the same way: a list of terms has terms. */
final class Neighbours {
    private record Row(String path, int section, String pattern) {
        static Row of(Find find) {
            return new Row(
                    find.path(), find.spot().block().section(), find.pattern().name());
        }
    }

    private static final class Count {
        private int all;
        private int terms;
    }

    private final Map<Row, Count> rows = new HashMap<>();

    Neighbours(List<Find> finds) {
        for (Find find : finds) {
            Count count = rows.computeIfAbsent(Row.of(find), r -> new Count());
            count.all++;
            count.terms += isTerm(find) ? 1 : 0;
        }
    }

    private static boolean isTerm(Find find) {
        return find.term().trust() == Trust.SURE;
    }

    /** Whether at least half of the others, and one, are sure terms. */
    boolean areTerms(Find find) {
        Count count = rows.getOrDefault(Row.of(find), new Count());
        return isMost(count.terms - (isTerm(find) ? 1 : 0), count.all - 1);
    }

    private static boolean isMost(int some, int all) {
        return some > 0 && 2 * some >= all;
    }
}
