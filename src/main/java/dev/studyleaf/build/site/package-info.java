/**
 * From a study to a site, readable on one screen in {@code SiteBuild}: pages, render, search, write.
 */
@NullMarked
package dev.studyleaf.build.site;

import org.jspecify.annotations.NullMarked;
