package dev.studyleaf.book;

import dev.studyleaf.book.Book.Chapter;
import dev.studyleaf.book.Book.Entry;
import dev.studyleaf.book.Book.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;

/** Takes a book apart. */
final class Parts {
    /** About so many letters are around a link. */
    private static final int LINK = 80;
    /** A letter of the index with this many parts full of entries is parted all the same. */
    private static final int MOST = 3;

    private final Book book;
    private final int letters;

    Parts(Book book, int letters) {
        this.book = book;
        this.letters = letters;
    }

    List<Part> all() {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(book, true, List.of(), List.of(), false));
        for (List<Chapter> some :
                runs(book.chapters(), chapter -> chapter.xhtml().length(), (one, next) -> true)) {
            parts.add(new Part(book, false, some, List.of(), false));
        }
        boolean begins = true;
        for (List<Entry> some : runs(book.terms(), Parts::length, Parts::otherLetter)) {
            parts.add(new Part(book, false, List.of(), some, begins));
            begins = false;
        }
        return parts;
    }

    private static int length(Entry entry) {
        return entry.definition().length() + LINK * (1 + entry.uses().size());
    }

    private static boolean otherLetter(Entry one, Entry next) {
        return !first(one).equals(first(next));
    }

    private static String first(Entry entry) {
        return entry.name().substring(0, Math.min(1, entry.name().length())).toLowerCase(Locale.ROOT);
    }

    /** Neighbours that together are not too long, or that must not be parted. */
    private <T> List<List<T>> runs(List<T> all, ToIntFunction<T> length, BiPredicate<T, T> mayPart) {
        List<List<T>> runs = new ArrayList<>();
        List<T> run = new ArrayList<>();
        long sum = 0;
        for (T one : all) {
            int more = length.applyAsInt(one);
            boolean full = !run.isEmpty() && sum + more > letters;
            if (full && (sum > (long) MOST * letters || mayPart.test(run.get(run.size() - 1), one))) {
                runs.add(run);
                run = new ArrayList<>();
                sum = 0;
            }
            run.add(one);
            sum += more;
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }
}
