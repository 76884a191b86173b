package dev.studyleaf.source;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.source.yaml.Yaml;
import dev.studyleaf.source.yaml.YamlValues;
import java.util.List;

/** Reads {@code glossary.yml}: a list of maps with {@code term} and, if wanted, definition, aliases, category and link. */
public final class GlossaryFileReader {
    private GlossaryFileReader() {}

    /** The terms in the order written; mistakes are {@link Code#GLOSSARY_SYNTAX} errors. */
    public static List<DeclaredTerm> read(SourceText text, Diagnostics diagnostics) {
        SourceSpan whole = new SourceSpan(0, text.text().length());
        DeclaredTerms terms = new DeclaredTerms(new YamlValues(text, Code.GLOSSARY_SYNTAX, diagnostics));
        return Yaml.read(text, whole, Code.GLOSSARY_SYNTAX, diagnostics)
                .map(terms::list)
                .orElse(List.of());
    }
}
