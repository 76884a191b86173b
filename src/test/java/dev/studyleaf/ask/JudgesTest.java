package dev.studyleaf.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.studyleaf.Judged;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.parse.NoteParser;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.QuestionReader;
import dev.studyleaf.source.SourceFolderReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The judge of the terminal, by the list that the judge of the page is held to as well. */
class JudgesTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void the_terminal_judges_as_the_list_says() throws IOException {
        Judged.note(folder);
        Diagnostics diagnostics = new Diagnostics();
        ParsedNote note = NoteParser.parse(
                SourceFolderReader.read(folder, diagnostics).notes().get(0));
        List<Question> questions = QuestionReader.read(note, diagnostics);
        List<Judged> all = Judged.all();
        assertThat(questions).hasSameSizeAs(all);
        List<Judged> said = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Judged one = all.get(i);
            Verdict verdict = Forms.of(questions.get(i)).judge(one.typed().strip());
            String word = !verdict.complaint().isEmpty() ? "unreadable" : verdict.right() ? "right" : "wrong";
            said.add(new Judged(one.accepted(), one.typed(), word));
        }
        assertThat(said).isEqualTo(all);
    }
}
