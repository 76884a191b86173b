package dev.studyleaf.glossary;

import dev.studyleaf.glossary.name.NamePatterns;
import dev.studyleaf.glossary.name.SeenName;
import dev.studyleaf.glossary.pattern.TermPatterns;
import dev.studyleaf.glossary.weigh.Find;
import dev.studyleaf.kept.Out;
import dev.studyleaf.note.Section;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Adds up what a glossary looks at in the finds of a note. A sentence that is added above them moves all of them and changes none: places
 * are told by which of two is the first.
 */
final class SaidOfNames {
    /** In no text of a note, so that two texts are not one. */
    private static final char END = '\0';

    private final StringBuilder all = new StringBuilder();

    private SaidOfNames() {}

    static long sum(NoteFinds finds) {
        SaidOfNames said = new SaidOfNames();
        said.add(finds.note().path());
        finds.note().sections().forEach(said::section);
        List<Find> finders = finds.all().toList();
        finders.forEach(find -> said.find(find, finds.marks().isNoTerm(find.spot())));
        said.order(finders);
        finds.names().forEach(said::name);
        return Out.sum(said.all.toString());
    }

    private void add(Object part) {
        all.append(part).append(END);
    }

    private void section(Section section) {
        add(section.level());
        add(section.title());
    }

    private void find(Find find, boolean dropped) {
        add(TermPatterns.ALL.indexOf(find.pattern()));
        add(find.name());
        add(find.term().aliases().size());
        find.term().aliases().forEach(this::add);
        add(find.term().definition().text());
        add(find.term().trust());
        add(find.own());
        add(find.spot().block().section());
        add(dropped);
    }

    private void order(List<Find> finds) {
        IntStream.range(0, finds.size())
                .boxed()
                .sorted(Comparator.comparing(
                        i -> finds.get(i).spot().block().span().offset()))
                .forEach(this::add);
    }

    private void name(SeenName name) {
        add(NamePatterns.ALL.indexOf(name.pattern()));
        add(name.name());
        add(name.section());
    }
}
