package dev.studyleaf.glossary.pattern;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.spot.Tables;
import dev.studyleaf.glossary.words.Definitions;
import dev.studyleaf.glossary.words.TermName;
import dev.studyleaf.glossary.words.TermWords;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.NoteBlock.Mark;
import dev.studyleaf.note.ParsedNote;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The tables of a note that have a column of names and one of what is said of them, by the words of their heads. */
final class TermColumns {
    /** "B) what …": the answers of a matching question, in any order. */
    private static final Pattern ANSWER = Pattern.compile("\\(?[A-Z][.)]\\s");

    private final Set<String> names;
    private final Set<String> meanings;

    /** Small words of heads, parted by bars or line ends. */
    TermColumns(String names, String meanings) {
        this.names = words(names);
        this.meanings = words(meanings);
    }

    private static Set<String> words(String all) {
        return Arrays.stream(all.split("[|\\n]")).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }

    List<FoundTerm> find(Spots spots, Trust trust) {
        List<FoundTerm> found = new ArrayList<>();
        Tables.of(spots.note()).forEach(table -> readTable(spots.note(), table.children(), trust, found));
        return found;
    }

    /** Whether a table has both columns. */
    boolean reads(NoteBlock table) {
        if (table.children().isEmpty()) {
            return false;
        }
        NoteBlock head = table.children().get(0);
        int name = column(head, names, -1);
        return name >= 0 && column(head, meanings, name) >= 0;
    }

    private void readTable(ParsedNote note, List<NoteBlock> rows, Trust trust, List<FoundTerm> into) {
        if (rows.isEmpty()) {
            return;
        }
        int name = column(rows.get(0), names, -1);
        int meaning = column(rows.get(0), meanings, name);
        if (name < 0 || meaning < 0) {
            return;
        }
        for (NoteBlock row : rows.subList(1, rows.size())) {
            found(note, row.children(), name, meaning, trust).ifPresent(into::add);
        }
    }

    /** The first column that is called one of some words, and is not another. */
    private static int column(NoteBlock head, Set<String> words, int other) {
        for (int i = 0; i < head.children().size(); i++) {
            if (i != other
                    && words.contains(
                            TermWords.fold(head.children().get(i).text().text()))) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<FoundTerm> found(
            ParsedNote note, List<NoteBlock> cells, int term, int meaning, Trust trust) {
        if (Math.max(term, meaning) >= cells.size() || cells.get(meaning).text().isEmpty()) {
            return Optional.empty();
        }
        NoteBlock cell = cells.get(term);
        if (cell.text().hasFormula()) {
            return Optional.empty();
        }
        String words = cell.text().text();
        Optional<TermName> name = cell.lead().mark() == Mark.CODE
                ? TermName.ofCode(words)
                : TermName.ofLines(cell.text().lines(words.length()));
        String said = cells.get(meaning).text().text();
        boolean poor = ANSWER.matcher(said).lookingAt() || (trust != Trust.SURE && Definitions.isPoor(said));
        return name.filter(n -> !poor)
                .map(n -> new FoundTerm(
                        n.text(), n.aliases(), cells.get(meaning).text(), Spot.ofCell(note, cell), trust));
    }
}
