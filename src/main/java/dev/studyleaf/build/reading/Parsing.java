package dev.studyleaf.build.reading;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.glossary.NoteFinds;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.parse.NoteParser;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.QuestionReader;
import dev.studyleaf.source.Includes;
import dev.studyleaf.source.SourceFile;
import dev.studyleaf.tex.Macros;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * What every note is parsed with.
 *
 * @param includes files that notes may take text from
 * @param macros commands of formulas that all notes know
 */
public record Parsing(Includes includes, Macros macros) {
    /**
     * A note and what is wrong in it.
     *
     * @param note the note
     * @param questions that its author asks, under ids that are not yet locked
     * @param finds what may be terms in it
     * @param alone whether it took no text from other files
     * @param diagnostics what is wrong
     */
    public record Parsed(
            ParsedNote note, List<Question> questions, NoteFinds finds, boolean alone, Diagnostics diagnostics) {}

    /** A note with its tree. */
    public Parsed parse(SourceFile file) {
        Diagnostics found = new Diagnostics();
        Includes own = includes.unasked();
        ParsedNote note = NoteParser.parse(file, own, macros, found);
        return new Parsed(note, QuestionReader.read(note, found), NoteFinds.of(note), !own.asked(), found);
    }

    /** The same without its tree. A note that takes text from other files keeps it: they may have changed since. */
    Parsed released(SourceFile file) {
        Parsed parsed = parse(file);
        if (parsed.alone()) {
            Stream<Fragment> asked = parsed.questions().stream().flatMap(Question::pieces);
            parsed.note()
                    .release(Stream.concat(asked, parsed.finds().definitions()).toList());
        }
        return parsed;
    }

    /** A note that was let go of knows how it is parsed again. */
    Parsed known(Parsed parsed, OptionalLong madeOf) {
        if (parsed.alone()) {
            ParsedNote note = parsed.note(); // alone, as what was found in it is not to be held
            note.made(madeOf, () -> NoteParser.again(note, includes.unasked(), macros));
        }
        return parsed;
    }
}
