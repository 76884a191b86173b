/**
 * Pages by their templates. The only package that knows FreeMarker: templates see our records by models of its own, and call
 * functions of ours.
 */
@NullMarked
package dev.studyleaf.render.template;

import org.jspecify.annotations.NullMarked;
