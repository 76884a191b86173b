/**
 * {@code studyleaf.yml}: what it says of the site as a whole as values, and who reads each part of it. It reads no other file.
 */
@NullMarked
package dev.studyleaf.source.settings;

import org.jspecify.annotations.NullMarked;
