/**
 * Code becomes pieces of a kind: keyword, text, comment. In: source code and its language's name as people write it after
 * a fence. Out: its pieces. The only room that knows RSyntaxTextArea, whose lexers read code in linear time; each is
 * loaded for the first code in its language.
 */
@NullMarked
package dev.studyleaf.highlight;

import org.jspecify.annotations.NullMarked;
