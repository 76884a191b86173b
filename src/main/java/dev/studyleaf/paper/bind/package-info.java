/**
 * Many PDF documents as one file, written object by object. In: documents one after the other, each whole in memory. Out: a
 * file of which nothing is held but where its objects are.
 */
@NullMarked
package dev.studyleaf.paper.bind;

import org.jspecify.annotations.NullMarked;
