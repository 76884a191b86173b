package dev.studyleaf.glossary;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.source.DeclaredTerm;
import java.util.List;
import java.util.Optional;

/** Brings what authors declared into the entries, and says what they declared twice. */
final class DeclaredTerms {
    private final Entries entries;
    private final Diagnostics diagnostics;

    DeclaredTerms(Entries entries, Diagnostics diagnostics) {
        this.entries = entries;
        this.diagnostics = diagnostics;
    }

    /** All names first, so that a name is never lost to another term's alias. */
    void add(List<DeclaredTerm> terms) {
        List<DeclaredTerm> named =
                terms.stream().filter(t -> !t.name().isBlank()).toList();
        named.forEach(this::addName);
        named.forEach(this::addAliases);
    }

    /** Tells of declared terms that nobody defined. */
    void reportUndefined(List<Entries.Entry> undefined) {
        for (Entries.Entry entry : undefined) {
            String message = "the term `" + entry.name() + "` has no definition";
            String help = "add one sentence, or remove the term";
            diagnostics.add(entry.text(), entry.span(), Code.GLOSSARY_NO_DEFINITION, message, help);
        }
    }

    private void addName(DeclaredTerm term) {
        Optional<Entries.Entry> first = entries.get(term.name());
        if (first.isEmpty()) {
            entries.declare(term);
            return;
        }
        String message = "the term `" + term.name().strip() + "` is declared twice: " + place(term.text(), term.span())
                + " and " + place(first.get().text(), first.get().span());
        diagnostics.add(term.text(), term.span(), Code.GLOSSARY_DUPLICATE, message, "keep one of the two");
    }

    private void addAliases(DeclaredTerm term) {
        Entries.Entry entry = entries.get(term.name()).orElseThrow();
        for (String alias : term.aliases()) {
            if (!entries.alias(entry, alias)) {
                Entries.Entry other = entries.get(alias).orElseThrow();
                String message = "the alias `" + alias.strip() + "` of `" + entry.name() + "` is also a name of `"
                        + other.name() + "`: " + place(term.text(), term.span()) + " and "
                        + place(other.text(), other.span());
                diagnostics.add(
                        term.text(),
                        term.span(),
                        Code.GLOSSARY_DUPLICATE,
                        message,
                        "leave the alias to one of the two");
            }
        }
    }

    private static String place(SourceText text, SourceSpan span) {
        return "`" + text.path() + ":" + text.lineOf(span.offset()) + "`";
    }
}
