/**
 * Asks questions line by line, as in a terminal or a pipe. In: questions, lines that are typed. Out: lines to be read, and
 * answers for a progress file. It judges as the scripts of the site do, opens no file and knows no clock but the one it is given.
 */
@NullMarked
package dev.studyleaf.ask;

import org.jspecify.annotations.NullMarked;
