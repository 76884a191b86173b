package dev.studyleaf.search;

/** A page that can be found, put together when it is asked for and not held: it says again what the notes say. */
public interface SearchSource {
    /** What it is made of: equal things make equal pages. Cheaper than the page. */
    Object madeOf();

    /** The page; from any thread. */
    SearchPage page();
}
