/**
 * Finds and reads the files of an author: notes, their front matter, attachments, the settings. In: a folder. Out: a
 * {@code SourceFolder} in one fixed order, whatever the file system says. It knows nothing of Markdown.
 */
@NullMarked
package dev.studyleaf.source;

import org.jspecify.annotations.NullMarked;
