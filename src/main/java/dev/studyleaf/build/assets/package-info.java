/**
 * Files that are not made of notes: style sheets, scripts and fonts, the author's own in their place, and what a browser
 * needs to show the site without a network.
 */
@NullMarked
package dev.studyleaf.build.assets;

import org.jspecify.annotations.NullMarked;
