package dev.studyleaf.note.syntax.block;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.note.Section;
import dev.studyleaf.note.parse.NoteParser;
import dev.studyleaf.source.FrontMatterReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class TightHeadingTest {
    @Test
    void two_marks_and_more_before_a_letter_are_a_heading() {
        assertThat(titles("##Crust\n\nThe *outer* shell.\n\n###The **upper** mantle ##\nBelow it.\n"))
                .containsExactly("Crust", "The upper mantle");
        assertThat(titles("Before\n##Crust\nbehind it\n")).containsExactly("Crust");
    }

    @Test
    void tags_numbers_code_and_rows_of_marks_are_none() {
        assertThat(titles("#tag\n\n##5 bolts\n\n    ##code\n\n#######seven\n\n## \n\n##\n\n\\##no\n"))
                .filteredOn(title -> !title.isEmpty())
                .isEmpty();
    }

    @Test
    void a_name_of_marks_alone_keeps_its_letters() {
        assertThat(titles("##C#\n")).containsExactly("C#");
        assertThat(titles("##C# ##\n")).containsExactly("C#");
    }

    private static List<String> titles(String markdown) {
        SourceText text = new SourceText("note.md", markdown);
        return NoteParser.parse(FrontMatterReader.read(text, new Diagnostics())).sections().stream()
                .skip(1)
                .map(Section::title)
                .toList();
    }
}
