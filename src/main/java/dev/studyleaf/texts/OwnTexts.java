package dev.studyleaf.texts;

import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostic;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.Nearest;
import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.files.SlashPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is wrong with the texts of an author: a line that changes nothing, since no text has its key. */
public final class OwnTexts {
    private final Set<String> keys = TextFile.ours(Texts.BASE).texts().keySet();
    private final SourceText file;
    private final Diagnostics diagnostics;

    private OwnTexts(SourceText file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /** Looks at every file of texts in an author's folder of templates, whatever its language. */
    public static void check(Path templates, Diagnostics diagnostics) {
        Path folder = templates.resolve(TextFile.FOLDER);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(TextFile.ENDING))
                    .sorted()
                    .toList();
            for (Path file : sorted) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                new OwnTexts(new SourceText(SlashPath.of(file), text), diagnostics).check();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
    }

    private void check() {
        for (int number = 1; number <= file.lineCount(); number++) {
            String line = file.line(number);
            String key = TextFile.key(line).orElse("");
            boolean remark = line.isBlank() || line.startsWith("#");
            if (!remark && !keys.contains(key)) {
                tell(number, line, key);
            }
        }
    }

    private void tell(int number, String line, String key) {
        String wrong = key.isEmpty() ? line.strip() : key;
        SourceSpan span = new SourceSpan(file.lineStart(number) + line.indexOf(wrong), wrong.length());
        String meant = Nearest.didYouMean(wrong, keys);
        diagnostics.add(Diagnostic.at(
                file,
                span,
                Code.TEXTS_UNKNOWN_KEY,
                key.isEmpty() ? "this line has no key and no `=`" : "there is no text `" + key + "`",
                meant.isEmpty() ? "the keys are those of `templates/texts/en.properties` of Studyleaf" : meant));
    }
}
