/**
 * What authors wrote becomes HTML: nodes of CommonMark and of the syntaxes beside it, with links, terms and formulas.
 */
@NullMarked
package dev.studyleaf.render.note;

import org.jspecify.annotations.NullMarked;
