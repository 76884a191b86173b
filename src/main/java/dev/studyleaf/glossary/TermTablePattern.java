package dev.studyleaf.glossary;

import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.NoteBlock.Kind;
import dev.studyleaf.note.ParsedNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A table whose head has a column of terms and a column of what they mean. */
final class TermTablePattern implements TermPattern {
    private static final Set<String> TERM_HEADS = Set.of(
            "term",
            "terms",
            "word",
            "words",
            "concept",
            "acronym",
            "abbreviation",
            "keyword",
            "vocabulary",
            "phrase",
            "expression",
            "begriff",
            "wort",
            "terme",
            "mot",
            "término",
            "palabra",
            "termine",
            "用語",
            "术语");
    private static final Set<String> MEANING_HEADS = Set.of(
            "definition",
            "meaning",
            "description",
            "explanation",
            "stands for",
            "what it means",
            "what it is",
            "means",
            "bedeutung",
            "erklärung",
            "définition",
            "signification",
            "definición",
            "significado",
            "definizione",
            "意味",
            "定义");

    @Override
    public String name() {
        return "term-table";
    }

    @Override
    public String says() {
        return "a table of terms and what they mean";
    }

    @Override
    public Precision precision() {
        return new Precision(0.99, 0.99);
    }

    @Override
    public boolean mayBeLabels() {
        return false;
    }

    @Override
    public List<FoundTerm> find(Spots spots) {
        List<FoundTerm> found = new ArrayList<>();
        collect(spots.note(), spots.note().blocks(), found);
        return found;
    }

    private static void collect(ParsedNote note, List<NoteBlock> blocks, List<FoundTerm> into) {
        for (NoteBlock block : blocks) {
            if (block.kind() == Kind.TABLE) {
                readTable(note, block.children(), into);
            } else {
                collect(note, block.children(), into);
            }
        }
    }

    private static void readTable(ParsedNote note, List<NoteBlock> rows, List<FoundTerm> into) {
        if (rows.isEmpty()) {
            return;
        }
        int terms = column(rows.get(0), TERM_HEADS);
        int meanings = column(rows.get(0), MEANING_HEADS);
        if (terms < 0 || meanings < 0) {
            return;
        }
        for (NoteBlock row : rows.subList(1, rows.size())) {
            found(note, row.children(), terms, meanings).ifPresent(into::add);
        }
    }

    private static int column(NoteBlock head, Set<String> names) {
        for (int i = 0; i < head.children().size(); i++) {
            if (names.contains(TermWords.fold(head.children().get(i).text().text()))) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<FoundTerm> found(ParsedNote note, List<NoteBlock> cells, int term, int meaning) {
        if (Math.max(term, meaning) >= cells.size() || cells.get(meaning).text().isEmpty()) {
            return Optional.empty();
        }
        NoteBlock cell = cells.get(term);
        if (cell.text().hasFormula()) {
            return Optional.empty();
        }
        return TermName.of(cell.text().text())
                .map(name -> new FoundTerm(
                        name.text(), name.aliases(), cells.get(meaning).text(), Spot.ofCell(note, cell), Trust.SURE));
    }
}
