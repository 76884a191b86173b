package dev.studyleaf.build.paper;

import dev.studyleaf.sheet.SheetChoice;
import dev.studyleaf.source.settings.SheetFormat;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A cheat sheet that is wanted.
 *
 * @param notes the folder of the notes
 * @param templates a folder whose files win over the built-in templates
 * @param choice what it is about
 * @param change what the command says of the paper, laid over what the settings say
 * @param html whether a page for the browser is wanted and not a PDF
 */
public record SheetRequest(
        Path notes, Optional<Path> templates, SheetChoice choice, UnaryOperator<SheetFormat> change, boolean html) {
    SheetFormat format(SheetFormat settings) {
        return change.apply(settings);
    }
}
