package dev.studyleaf.source;

import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.source.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Everything that was read from the folder of an author.
 *
 * @param root the folder
 * @param notes every {@code .md} file that is published, by path
 * @param attachments every other file, by path
 * @param settingsText the text of {@code studyleaf.yml}, if there is one
 * @param settings what it says
 * @param terms the entries of {@code glossary.yml}, in its order
 * @param vault whether it is one of Obsidian, as a folder {@code .obsidian} shows
 */
public record SourceFolder(
        Path root,
        List<SourceFile> notes,
        List<Attachment> attachments,
        Optional<SourceText> settingsText,
        Settings settings,
        List<DeclaredTerm> terms,
        boolean vault) {
    public SourceFolder {
        notes = List.copyOf(notes);
        attachments = List.copyOf(attachments);
        terms = List.copyOf(terms);
    }
}
