package dev.studyleaf.glossary.name;

import dev.studyleaf.files.SlashPath;
import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.glossary.words.ThingNames;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.NoteBlock.Kind;
import dev.studyleaf.note.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that are marked within a text: "… is kept in the **event log** of …", or a link to a note: "see [[Heap]]". */
final class MarkedNames extends NamePattern {
    private static final Sought MARKED = Sought.of(
            "(?U)(?:(?<![\\p{L}\\d_*])(\\*{1,3}|__|==|_|<(?:mark[^<>\\n]{0,80}|b|strong|i|em)>)"
                    + "(?![\\s*_])([^*_=<>`\\n]{2,60}?)(?:\\1(?![\\p{L}\\d_])|</(?:mark|b|strong|i|em)>))|\\[\\[([^\\[\\]|#\\n]{2,60})(?:[|#][^\\[\\]\\n]{0,80})?]]");

    /** Several words in code, in notes without programs: their author marks names so. */
    private static final Pattern IN_CODE = Pattern.compile("(?U)`(\\p{L}[\\p{L}/-]+(?: \\p{L}[\\p{L}/-]+){1,3})`");

    /** A full stop or comma within the marks. */
    private static final Pattern ENDING = Pattern.compile("[.,;]$");

    private static final int MOST_WORDS = 4;

    MarkedNames() {
        super("marked", "a name that is marked or linked in a text", NameSign.MARKED);
    }

    @Override
    public List<SeenName> find(Spots spots) {
        List<SeenName> found = new ArrayList<>();
        boolean programs = hasPrograms(spots.note().blocks());
        for (Spot spot : spots.all()) {
            String opening = spot.openingSource();
            if (!programs && opening.indexOf('`') >= 0) {
                Matcher code = IN_CODE.matcher(opening);
                while (code.find()) {
                    add(code.group(1), spot, found);
                }
            }
            Sought.Finds marks = MARKED.in(opening);
            while (marks.find()) {
                MatchResult marked = marks.found();
                String words = marked.group(2) == null ? SlashPath.name(marked.group(3)) : marked.group(2);
                add(words, spot, found);
            }
        }
        return found;
    }

    private void add(String words, Spot spot, List<SeenName> into) {
        TermName.of(ENDING.matcher(words.strip()).replaceFirst(""))
                .filter(name -> ThingNames.isName(name, MOST_WORDS))
                .ifPresent(name -> into.add(SeenName.in(spot, this, name)));
    }

    private static boolean hasPrograms(List<NoteBlock> blocks) {
        return blocks.stream().anyMatch(block -> block.kind() == Kind.CODE || hasPrograms(block.children()));
    }
}
