package dev.studyleaf.assemble;

import dev.studyleaf.source.Attachment;
import dev.studyleaf.study.Study;
import java.util.Map;

/** A study, and the files that it shows, by the address under which they are published. */
public record Assembly(Study study, Map<String, Attachment> files) {}
