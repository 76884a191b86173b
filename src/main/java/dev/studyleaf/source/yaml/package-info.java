/**
 * YAML with its place in the file: values as nodes, taken out in the wanted kind or complained of. It knows no key of any\n * file.
 */
@NullMarked
package dev.studyleaf.source.yaml;

import org.jspecify.annotations.NullMarked;
