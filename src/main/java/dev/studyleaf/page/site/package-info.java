/**
 * All pages of a site: {@code PageKinds.ALL} lists the kinds. The few pages that are about the whole site are here too:
 * search, coverage, the missing page, and the list of pages for search engines.
 */
@NullMarked
package dev.studyleaf.page.site;

import org.jspecify.annotations.NullMarked;
