/**
 * What every page has around its content. In: a study, what the page is called. Out: its frame: title, description, the
 * list of contents, styles and scripts by name. It does not know what the pages show.
 */
@NullMarked
package dev.studyleaf.page.frame;

import org.jspecify.annotations.NullMarked;
