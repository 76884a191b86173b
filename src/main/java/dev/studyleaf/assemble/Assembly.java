package dev.studyleaf.assemble;

import dev.studyleaf.source.Attachment;
import dev.studyleaf.study.Study;
import java.util.Map;
import java.util.Optional;

/**
 * A study of joined notes.
 *
 * @param study the study
 * @param files those that it shows, by the address under which they are published
 * @param revision puts a note that is edited later into it, in a build that keeps what it made
 */
public record Assembly(Study study, Map<String, Attachment> files, Optional<Revision> revision) {}
