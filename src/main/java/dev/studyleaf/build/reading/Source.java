package dev.studyleaf.build.reading;

import dev.studyleaf.source.SourceFile;
import dev.studyleaf.source.settings.DefinedMacros;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a note is made of, where it takes nothing from other files.
 *
 * @param file its own
 * @param macros that the settings define
 * @param preambles the files with macros that all notes know
 * @param siteValues what notes may say of the site by name
 */
public record Source(
        SourceFile file, Optional<DefinedMacros> macros, List<String> preambles, Map<String, String> siteValues) {}
