package dev.studyleaf.page.frame;

import java.util.List;

/**
 * The list of contents beside every page.
 *
 * @param groups notes, or folders of notes
 * @param tools the pages for practice and looking up
 */
public record Navigation(List<Group> groups, List<Entry> tools) {
    /** Entries under a heading. */
    public record Group(String title, List<Entry> entries) {
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A link.
     *
     * @param number shown before the title; 0 for none
     * @param title shown
     * @param address below the site's root
     */
    public record Entry(int number, String title, String address) {
        /** Every page looks for all of its entries among those that are made. */
        @Override
        public int hashCode() {
            return address.hashCode();
        }
    }

    public Navigation {
        groups = List.copyOf(groups);
        tools = List.copyOf(tools);
    }
}
