package dev.studyleaf.search;

import java.util.ArrayList;
import java.util.List;

/** The words of all letters in files: a letter of many words has its own, those of few share one with their neighbours. */
final class ShardRow {
    /**
     * What is to be known of the words of one letter.
     *
     * @param letter the UTF-16 unit that they begin with
     * @param few all of them, or none where they are too many for a file that others share
     * @param starts what the first words of their own files begin with
     */
    record Group(String letter, List<Shards.Word> few, List<String> starts) {
        boolean isEmpty() {
            return few.isEmpty() && starts.isEmpty();
        }
    }

    /**
     * A file.
     *
     * @param start what its first word begins with; nothing for the first of all files
     * @param groups whose words share it, or the one of which it is the file at {@code number}
     */
    record File(String start, List<Group> groups, int number) {
        /** Whether it is the letter's own. */
        boolean isOwn() {
            return number >= 0;
        }

        /** The words of a file that letters share. */
        List<Shards.Word> words() {
            return groups.stream().flatMap(group -> group.few().stream()).toList();
        }
    }

    private static final int SHARED = -1;

    private final List<File> files = new ArrayList<>();
    private final List<Group> open = new ArrayList<>();
    private int size;

    private ShardRow() {}

    /** The files of groups that are in order; at least one. */
    static List<File> of(List<Group> groups) {
        ShardRow row = new ShardRow();
        groups.stream().filter(group -> !group.isEmpty()).forEach(row::add);
        if (!row.open.isEmpty() || row.files.isEmpty()) {
            row.close();
        }
        return row.files;
    }

    private void add(Group group) {
        boolean own = group.few().isEmpty();
        int more = Shards.size(group.few());
        if (!open.isEmpty() && (own || size + more > Shards.LARGEST)) {
            close();
        }
        if (own) {
            for (int i = 0; i < group.starts().size(); i++) {
                files.add(new File(start(group.starts().get(i)), List.of(group), i));
            }
        } else {
            open.add(group);
            size += more;
        }
    }

    private void close() {
        files.add(new File(start(open.isEmpty() ? "" : open.get(0).letter()), List.copyOf(open), SHARED));
        open.clear();
        size = 0;
    }

    private String start(String written) {
        return files.isEmpty() ? "" : written;
    }
}
