package dev.studyleaf.glossary;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.NoteBlock.Kind;
import dev.studyleaf.note.NoteBlock.Lead;
import dev.studyleaf.note.NoteBlock.Mark;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.Section;
import dev.studyleaf.note.TextRun;
import dev.studyleaf.source.DeclaredTerm;
import dev.studyleaf.source.FrontMatter;
import dev.studyleaf.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Document;
import org.commonmark.node.Text;

/**
 * Notes for the tests of this room, from a small part of Markdown: headings, one-line paragraphs, nested bullets, tables,
 * mark-up of first words. The real parser belongs to another room.
 */
final class NoteText {
    private static final Pattern BULLET = Pattern.compile("^( *)(?:[*-]|\\d+\\.) +(.*)$");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:\\*\\*(?<strong>[^*]+)\\*\\*|\\*(?<emphasis>[^*]+)\\*|`(?<code>[^`]+)`|==(?<highlight>[^=]+)==|\\[(?<link>[^\\]]+)\\]\\([^)]*\\))");
    private static final Pattern MARKS = Pattern.compile("\\*\\*|[*`]|==|\\[([^\\]]+)\\]\\([^)]*\\)");
    private static final Map<String, Mark> KINDS = Map.of(
            "strong",
            Mark.STRONG,
            "emphasis",
            Mark.EMPHASIS,
            "code",
            Mark.CODE,
            "highlight",
            Mark.HIGHLIGHT,
            "link",
            Mark.LINK);

    private static final class Open {
        private final int indent;
        private final Kind kind;
        private final int section;
        private final String raw;
        private final SourceSpan span;
        private final List<Open> children = new ArrayList<>();

        private Open(int indent, Kind kind, int section, String raw, SourceSpan span) {
            this.indent = indent;
            this.kind = kind;
            this.section = section;
            this.raw = raw;
            this.span = span;
        }

        private NoteBlock block() {
            boolean bare = kind == Kind.TABLE || kind == Kind.ROW;
            List<NoteBlock> inside = children.stream().map(Open::block).toList();
            return new NoteBlock(
                    kind, section, Fragment.ofText(bare ? "" : plain(raw)), bare ? Lead.NONE : lead(raw), inside, span);
        }
    }

    private final List<Section> sections = new ArrayList<>(List.of(new Section(0, "", "", 0)));
    private final List<Open> top = new ArrayList<>();
    private final List<Open> path = new ArrayList<>();
    private final List<TextRun> runs = new ArrayList<>();

    private NoteText() {}

    static ParsedNote note(String path, String markdown, DeclaredTerm... terms) {
        NoteText reader = new NoteText();
        int offset = 0;
        for (String line : markdown.split("\n", -1)) {
            reader.line(line, offset);
            offset += line.length() + 1;
        }
        FrontMatter front = new FrontMatter(
                Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(terms), false, Optional.empty());
        return new ParsedNote(
                new SourceFile(new SourceText(path, markdown), front, 0),
                path,
                reader.sections,
                reader.runs,
                reader.top.stream().map(Open::block).toList(),
                List.of(),
                List.of(),
                0,
                new Document());
    }

    static ParsedNote note(String markdown) {
        return note("note.md", markdown);
    }

    private void line(String line, int offset) {
        Matcher bullet = BULLET.matcher(line);
        if (line.startsWith("#")) {
            int level = line.indexOf(' ');
            String title = line.substring(level).strip();
            sections.add(new Section(sections.size(), "s" + sections.size(), title, level));
            path.clear();
        } else if (line.startsWith("|")) {
            row(line, offset);
        } else if (bullet.matches()) {
            item(bullet.group(1).length(), bullet.group(2), new SourceSpan(offset, line.length()));
        } else if (!line.isBlank()) {
            path.clear();
            top.add(open(0, Kind.PARAGRAPH, line, new SourceSpan(offset, line.length())));
        }
    }

    private void item(int indent, String text, SourceSpan span) {
        while (!path.isEmpty() && path.get(path.size() - 1).indent >= indent) {
            path.remove(path.size() - 1);
        }
        Open item = open(indent, Kind.ITEM, text, span);
        (path.isEmpty() ? top : path.get(path.size() - 1).children).add(item);
        path.add(item);
    }

    private void row(String line, int offset) {
        path.clear();
        if (line.startsWith("|-")) {
            return;
        }
        SourceSpan span = new SourceSpan(offset, line.length());
        boolean first = top.isEmpty() || top.get(top.size() - 1).kind != Kind.TABLE;
        if (first) {
            top.add(new Open(0, Kind.TABLE, sections.size() - 1, "", span));
        }
        Open row = new Open(0, Kind.ROW, sections.size() - 1, "", span);
        for (String cell : line.substring(1, line.lastIndexOf('|')).split("\\|")) {
            row.children.add(open(0, Kind.CELL, cell.strip(), span));
        }
        top.get(top.size() - 1).children.add(row);
    }

    private Open open(int indent, Kind kind, String raw, SourceSpan span) {
        String text = plain(raw);
        runs.add(new TextRun(sections.size() - 1, text, text, new Text(text)));
        return new Open(indent, kind, sections.size() - 1, raw, span);
    }

    private static String plain(String raw) {
        return MARKS.matcher(raw).replaceAll(m -> m.group(1) == null ? "" : Matcher.quoteReplacement(m.group(1)));
    }

    private static Lead lead(String raw) {
        Matcher lead = LEAD.matcher(raw);
        if (lead.lookingAt()) {
            for (Map.Entry<String, Mark> kind : KINDS.entrySet()) {
                String words = lead.group(kind.getKey());
                if (words != null) {
                    return new Lead(kind.getValue(), words.length());
                }
            }
        }
        return Lead.NONE;
    }
}
