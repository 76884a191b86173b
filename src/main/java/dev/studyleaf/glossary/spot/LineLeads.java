package dev.studyleaf.glossary.spot;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.glossary.words.Definitions;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.NoteBlock.Lead;
import dev.studyleaf.note.NoteBlock.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts a text whose later lines begin with a marked name and a colon or dash, as its first line does: to its author each of
 * them is a line of its own, to Markdown they are one paragraph.
 */
final class LineLeads {
    /** In the source, since the text has no line ends. */
    private static final Pattern LATER = Pattern.compile(
            "\\n\\h{0,8}(\\*\\*|__|==)(?=\\S)([^*_=\\n]{2,60}?)(?:[:：]\\1|\\1\\h*(?:\\([^()\\n]{1,60}\\)\\h*)?(?:[:：–—]|-{1,3}\\h))");

    /** A longer text is a list of another kind; each part is cut out of the whole. */
    private static final int MOST = 40;

    private LineLeads() {}

    /** The parts of a block, each with its place; the block alone where it is of one piece. */
    static List<NoteBlock> parts(NoteBlock block, String source) {
        if (!mayHaveSome(source)) {
            return List.of(block); // as most blocks
        }
        List<Integer> inText = new ArrayList<>(List.of(0));
        List<Integer> inSource = new ArrayList<>(List.of(0));
        List<Lead> leads = new ArrayList<>(List.of(block.lead()));
        String text = block.text().text();
        Matcher later = LATER.matcher(source);
        while (later.find() && leads.size() < MOST) {
            String name = later.group(2);
            int at = text.indexOf(" " + name, inText.get(inText.size() - 1) + 1) + 1;
            if (at > 0) {
                inText.add(at);
                inSource.add(later.start() + 1);
                Mark mark = later.group(1).equals("==") ? Mark.HIGHLIGHT : Mark.STRONG;
                leads.add(new Lead(mark, name.length() + (isColonWithin(later) ? 1 : 0)));
            }
        }
        inText.add(text.length());
        inSource.add(source.length());
        List<NoteBlock> parts = new ArrayList<>();
        for (int i = 0; i < leads.size(); i++) {
            Fragment words = Definitions.between(block.text(), inText.get(i), inText.get(i + 1));
            SourceSpan span =
                    new SourceSpan(block.span().offset() + inSource.get(i), inSource.get(i + 1) - inSource.get(i));
            List<NoteBlock> children = i == leads.size() - 1 ? block.children() : List.of();
            parts.add(new NoteBlock(block.kind(), block.section(), words, leads.get(i), children, span));
        }
        return parts;
    }

    private static boolean isColonWithin(Matcher later) {
        return later.group().endsWith(":" + later.group(1)) || later.group().endsWith("：" + later.group(1));
    }

    private static boolean mayHaveSome(String source) {
        int line = source.indexOf('\n');
        return line > 0 && mayHaveMarks(source);
    }

    /** Whether a text may have bold or highlighted words: a look before a pattern is tried. */
    private static boolean mayHaveMarks(String source) {
        return source.contains("**") || source.contains("__") || source.contains("==") || source.contains("</");
    }
}
