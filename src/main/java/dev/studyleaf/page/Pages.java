package dev.studyleaf.page;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pages that are made when they are asked for, and not held: what thousands of pages show takes more memory than the notes. */
public final class Pages extends AbstractList<Page> implements RandomAccess {
    private final int size;
    private final IntFunction<String> path;
    private final IntFunction<Page> make;

    private Pages(int size, IntFunction<String> path, IntFunction<Page> make) {
        this.size = size;
        this.path = path;
        this.make = make;
    }

    /** {@code path} is that of the page that {@code make} makes; both get its index, from any thread. */
    public static Pages of(int size, IntFunction<String> path, IntFunction<Page> make) {
        return new Pages(size, path, make);
    }

    /** All pages of all lists, in their order. */
    public static Pages joined(List<List<Page>> lists) {
        int[] ends = lists.stream().mapToInt(List::size).toArray();
        Arrays.parallelPrefix(ends, Integer::sum);
        int size = ends.length == 0 ? 0 : ends[ends.length - 1];
        return new Pages(
                size,
                index -> path(lists.get(list(ends, index)), at(ends, index)),
                index -> lists.get(list(ends, index)).get(at(ends, index)));
    }

    /** Where the pages of a list go, without making them. */
    public static Stream<String> paths(List<Page> pages) {
        return IntStream.range(0, pages.size()).mapToObj(index -> path(pages, index));
    }

    private static String path(List<Page> pages, int index) {
        return pages instanceof Pages later
                ? later.path.apply(index)
                : pages.get(index).path();
    }

    /** The list that has the page of an index: the first that ends behind it. */
    private static int list(int[] ends, int index) {
        int found = Arrays.binarySearch(ends, index);
        int list = found < 0 ? -found - 1 : found + 1;
        while (ends[list] == index) {
            list++;
        }
        return list;
    }

    private static int at(int[] ends, int index) {
        int list = list(ends, index);
        return list == 0 ? index : index - ends[list - 1];
    }

    @Override
    public Page get(int index) {
        return make.apply(index);
    }

    @Override
    public int size() {
        return size;
    }
}
