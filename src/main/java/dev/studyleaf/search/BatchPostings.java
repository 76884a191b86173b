package dev.studyleaf.search;

import java.util.List;

/**
 * The postings of some pages in a row, joined. They depend on these pages and their order alone, so batches are counted in
 * parallel, and a build may keep those of which no page has changed.
 *
 * @param entries in no order
 */
record BatchPostings(List<Entry> entries) {
    /**
     * A word in a list.
     *
     * @param term the word
     * @param list its kind and field, see {@link PagePostings#list}
     * @param documents how many documents of these pages
     * @param first the first page that has it, counted from 0 in the batch
     * @param last the last one
     * @param places the code of its pages, without the distance of the first from the page before
     */
    record Entry(String term, int list, int documents, int first, int last, String places) {}

    static BatchPostings of(List<SearchPage> pages) {
        Postings joined = new Postings();
        for (int i = 0; i < pages.size(); i++) {
            for (PagePostings.Entry one : PagePostings.of(pages.get(i)).entries()) {
                joined.add(0, new Entry(one.term(), one.list(), one.documents(), i, i, one.places()));
            }
        }
        return new BatchPostings(joined.entries());
    }
}
