package dev.studyleaf.glossary;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.source.DeclaredTerm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings what authors declared into the entries, and says what they declared twice. */
final class DeclaredTerms {
    private final Map<String, SourceText> texts = new HashMap<>();
    private final Entries entries;
    private final Diagnostics diagnostics;

    DeclaredTerms(List<ParsedNote> notes, Entries entries, Diagnostics diagnostics) {
        notes.forEach(note -> texts.put(note.path(), note.text()));
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
    void reportUndefined() {
        for (Entries.Entry entry : entries.all()) {
            if (entry.isDeclared() && !entry.isDefined()) {
                String message = "the term `" + entry.name() + "` has no definition";
                report(
                        entry.path(),
                        entry.span(),
                        Code.GLOSSARY_NO_DEFINITION,
                        message,
                        "add one sentence, or remove the term");
            }
        }
    }

    private void addName(DeclaredTerm term) {
        Optional<Entries.Entry> first = entries.get(term.name());
        if (first.isEmpty()) {
            entries.declare(term);
            return;
        }
        String message = "the term `" + term.name().strip() + "` is declared twice: " + place(term.path(), term.span())
                + " and " + place(first.get().path(), first.get().span());
        report(term.path(), term.span(), Code.GLOSSARY_DUPLICATE, message, "keep one of the two");
    }

    private void addAliases(DeclaredTerm term) {
        Entries.Entry entry = entries.get(term.name()).orElseThrow();
        for (String alias : term.aliases()) {
            if (!entries.alias(entry, alias)) {
                Entries.Entry other = entries.get(alias).orElseThrow();
                String message = "the alias `" + alias.strip() + "` of `" + entry.name() + "` is also a name of `"
                        + other.name() + "`: " + place(term.path(), term.span()) + " and "
                        + place(other.path(), other.span());
                report(term.path(), term.span(), Code.GLOSSARY_DUPLICATE, message, "leave the alias to one of the two");
            }
        }
    }

    private String place(String path, SourceSpan span) {
        SourceText text = texts.get(path);
        return text == null
                ? "`" + path + "`"
                : "`" + path + ":" + text.position(span.offset()).line() + "`";
    }

    private void report(String path, SourceSpan span, Code code, String message, String help) {
        SourceText text = texts.get(path);
        diagnostics.add(
                text == null
                        ? Diagnostic.about(path, code, message, help)
                        : Diagnostic.at(text, span, code, message, help));
    }
}
