package dev.studyleaf.search;

import java.util.List;

/**
 * A page and what can be found on it: the unit whose words are counted alone and whose text is loaded together.
 *
 * @param title of the page
 * @param address below the site's root, without an anchor
 * @param documents in order, sections before questions
 */
public record SearchPage(String title, String address, List<SearchDocument> documents) implements SearchSource {
    public SearchPage {
        documents = List.copyOf(documents);
    }

    @Override
    public Object madeOf() {
        return this;
    }

    @Override
    public SearchPage page() {
        return this;
    }
}
