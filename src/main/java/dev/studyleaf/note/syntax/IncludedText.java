package dev.studyleaf.note.syntax;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.note.node.Embed;
import dev.studyleaf.note.node.PlainText;
import dev.studyleaf.note.node.Spans;
import dev.studyleaf.note.node.TreeNodes;
import dev.studyleaf.source.Includes;
import dev.studyleaf.source.SourceFile;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/**
 * Text that a note takes from a file of the folder, as mdBook ({@code {{#include file:part}}}) and MkDocs
 * ({@code --8<-- "file:part"}) write it, and sites of Hugo ({@code {{% include "file" %}}}): in code it is put in the code;
 * on a line of its own a note is embedded and any other file is shown as code.
 */
public final class IncludedText {
    private static final Pattern LINE = Pattern.compile(
            "[ \\t]*(?:\\{\\{#(?:rustdoc_)?(?:include|playground|playpen)[ \\t]+([^}:]+?)(?::([^}]*?))?(?:[ \\t]+[^}]*)?\\}\\}"
                    + "|-{1,2}8<-{1,2}[ \\t]+[\"']([^\"':]+)(?::([^\"']*))?[\"']"
                    + "|\\{\\{%[ \\t]*(?:include|readfile)[ \\t]+(?:file[ \\t]*=[ \\t]*)?[\"']([^\"']+)[\"'][ \\t]*%\\}\\})[ \\t]*");
    private static final Pattern NOTE = Pattern.compile("(?i).*\\.(md|markdown)");
    private static final int MOST = 200;

    private final SourceFile file;
    private final Includes includes;
    private final Diagnostics diagnostics;
    private final Spans spans;
    private int taken;

    private IncludedText(SourceFile file, Includes includes, Diagnostics diagnostics) {
        this.file = file;
        this.includes = includes;
        this.diagnostics = diagnostics;
        this.spans = new Spans(file);
    }

    /** Puts the text in the place of what asks for it; what cannot be taken in is told. */
    public static void take(SourceFile file, Node document, Includes includes, Diagnostics diagnostics) {
        IncludedText included = new IncludedText(file, includes, diagnostics);
        for (FencedCodeBlock code : TreeNodes.of(FencedCodeBlock.class, document)) {
            if (code.getLiteral().contains("{{#") || code.getLiteral().contains("-8<-")) {
                included.intoCode(code);
            }
        }
        for (Paragraph paragraph : TreeNodes.of(Paragraph.class, document)) {
            if (mayInclude(paragraph)) {
                included.onItsOwn(paragraph);
            }
        }
    }

    private static boolean mayInclude(Paragraph paragraph) {
        return paragraph.getFirstChild() instanceof Text text
                && text == paragraph.getLastChild()
                && (text.getLiteral().contains("{{") || text.getLiteral().contains("8<-"));
    }

    private void intoCode(FencedCodeBlock code) {
        StringBuilder out = new StringBuilder();
        for (String line : code.getLiteral().split("(?<=\n)")) {
            Matcher asked = LINE.matcher(line.stripTrailing());
            Optional<String> text =
                    asked.matches() ? path(asked, code).flatMap(path -> text(path, asked, code)) : Optional.empty();
            out.append(text.orElse(line));
        }
        code.setLiteral(out.toString());
    }

    private void onItsOwn(Paragraph paragraph) {
        Matcher asked = LINE.matcher(PlainText.inside(paragraph));
        Optional<String> path = asked.matches() ? path(asked, paragraph) : Optional.empty();
        if (path.isEmpty()) {
            return;
        }
        Node node = new Embed("[[" + path.get() + "]]");
        if (NOTE.matcher(path.get()).matches()) {
            node.appendChild(new Text(path.get()));
        } else {
            FencedCodeBlock code = new FencedCodeBlock();
            code.setInfo(path.get().substring(path.get().lastIndexOf('.') + 1));
            Optional<String> text = text(path.get(), asked, paragraph);
            if (text.isEmpty()) {
                return;
            }
            code.setLiteral(text.get());
            node = code;
        }
        node.setSourceSpans(paragraph.getSourceSpans());
        paragraph.insertBefore(node);
        paragraph.unlink();
    }

    private Optional<String> path(Matcher asked, Node place) {
        String hugo = asked.group(5);
        String ours = asked.group(1) == null ? asked.group(3) : asked.group(1);
        String written = hugo == null ? ours : hugo;
        Optional<String> path = includes.find(file.path(), written);
        if (path.isEmpty() && hugo == null) {
            String message = "there is no file `" + written + "` in the notes' folder to take text from";
            diagnostics.add(file.text(), spans.of(place), Code.INCLUDE_FILE, message, "copy it into the folder");
        }
        return path;
    }

    private Optional<String> text(String path, Matcher asked, Node place) {
        String part = asked.group(1) == null ? asked.group(4) : asked.group(2);
        Optional<String> text = taken++ < MOST ? includes.text(path) : Optional.empty();
        Optional<String> lines = text.flatMap(all -> FilePart.of(all, part == null ? "" : part));
        if (lines.isEmpty()) {
            String why = text.isPresent()
                    ? "has no part `" + part + "`"
                    : "cannot be taken in: at most " + MOST + " files of " + Includes.LARGEST + " bytes a note";
            diagnostics.add(
                    file.text(),
                    spans.of(place),
                    Code.INCLUDE_FILE,
                    "`" + path + "` " + why,
                    "put the text in the note");
        }
        return lines;
    }
}
