package dev.studyleaf.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TermsToLearnTest {
    private static final String LIKELY = "Puffin";
    private static final String DOUBTFUL = "Harbour seal";

    @TempDir
    private Path temp;

    @Test
    void a_doubtful_term_is_looked_up_and_no_more() throws IOException {
        Path notes = Files.createDirectory(temp.resolve("notes"));
        Files.writeString(notes.resolve("birds.md"), """
                # Birds

                ## Glossary

                - **Puffin**: a small bird that nests in burrows and dives after fish
                - **Auk**: a family of birds of the northern seas

                ## Seen from the pier

                | Animal | Where | When |
                | --- | --- | --- |
                | Harbour seal | rests on the rocks below | at noon |
                | Grey wagtail | runs along the wall of the mill | at dusk |
                """);
        Sites.build(notes, temp.resolve("site"));
        var site = Sites.files(temp.resolve("site"));
        assertThat(Sites.text(site, "glossary/index.html")).contains(LIKELY, DOUBTFUL);
        for (String page : new String[] {"review.html", "flashcards.html", "cheat-sheet.html"}) {
            assertThat(Sites.text(site, page)).as(page).contains(LIKELY);
        }
        for (String page : new String[] {"review.html", "flashcards.html", "coverage.html"}) {
            assertThat(Sites.text(site, page)).as(page).doesNotContain(DOUBTFUL);
        }
    }
}
