package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of a term lists under its questions. */
class QuestionsOfTermsTest {
    @TempDir
    private Path temp;

    @Test
    void a_question_may_write_a_term_with_another_first_letter_than_the_notes() throws IOException {
        Path notes = Files.createDirectory(temp.resolve("notes"));
        Files.writeString(notes.resolve("magnets.md"), """
                # Magnets

                ## Glossary

                - **Ferromagnet**: a solid that keeps its own field when that around it is gone
                - **Solenoid**: a coil of wire that is a magnet while current flows

                In a workshop a Ferromagnet lies beside each Solenoid, as a Ferromagnet does not wear out.

                > [!question] Which of them is a ferromagnet at noon?
                >
                > Answer: iron
                >
                > Why: so.
                """);
        Sites.build(notes, temp.resolve("site"));
        assertThat(Sites.text(Sites.files(temp.resolve("site")), "glossary/ferromagnet.html"))
                .contains("Which of them is a ferromagnet at noon?");
    }
}
