package dev.studyleaf.build;

import dev.studyleaf.assemble.Assembly;
import dev.studyleaf.assemble.StudyAssembler;
import dev.studyleaf.diagnostics.Code;
import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.glossary.NoteFinds;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.made.Silence;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.parse.NoteParser;
import dev.studyleaf.quiz.LockedIds;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.QuestionIds;
import dev.studyleaf.quiz.QuestionLock;
import dev.studyleaf.quiz.QuestionReader;
import dev.studyleaf.source.Includes;
import dev.studyleaf.source.LockFile;
import dev.studyleaf.source.SourceFile;
import dev.studyleaf.source.SourceFolder;
import dev.studyleaf.source.SourceFolderReader;
import dev.studyleaf.source.settings.DefinedMacros;
import dev.studyleaf.source.settings.Settings;
import dev.studyleaf.study.SiteInfo;
import dev.studyleaf.tex.Macros;
import dev.studyleaf.tex.Tex;
import dev.studyleaf.texts.OwnTexts;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The first half of every command: notes become a study; nothing is written.
 *
 * @param root the folder of the notes
 * @param settings of the site
 * @param assembly the study, and the files that it shows
 * @param locked how its questions were found in the lock file
 * @param lock that file
 * @param parsing what a note is parsed with
 */
record StudyReading(
        Path root, Settings settings, Assembly assembly, LockedIds locked, QuestionLock lock, Parsing parsing) {
    private static final List<String> PREAMBLES = List.of("preamble.sty", "preamble.tex");

    /**
     * A note and what is wrong in it.
     *
     * @param note the note
     * @param questions that its author asks, under ids that are not yet locked
     * @param finds what may be terms in it
     * @param alone whether it took no text from other files
     * @param diagnostics what is wrong
     */
    record Parsed(ParsedNote note, List<Question> questions, NoteFinds finds, boolean alone, Diagnostics diagnostics) {}

    /** Who has the trees of notes. */
    enum Trees {
        /** The notes, for those who show a note again and again, or some notes only. */
        KEPT,
        /** Nobody: a note is parsed again when its page is made. For who makes each page once. */
        RELEASED,
        /** The notes where they are so few that memory is no matter, else nobody. */
        BY_SIZE;

        /** How long the files may be together, in UTF-16 units; a tree takes about eight bytes for each. */
        private static final int MOST_HELD = 2_000_000;

        /** Whether the trees of a folder's notes are let go of. */
        boolean areReleased(SourceFolder folder) {
            return this == RELEASED
                    || (this == BY_SIZE
                            && folder.notes().stream()
                                            .mapToLong(
                                                    file -> file.text().text().length())
                                            .sum()
                                    > MOST_HELD);
        }
    }

    /**
     * What every note is parsed with.
     *
     * @param includes files that notes may take text from
     * @param macros commands of formulas that all notes know
     */
    record Parsing(Includes includes, Macros macros) {
        Parsed parse(SourceFile file) {
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
                        .release(Stream.concat(asked, parsed.finds().definitions())
                                .toList());
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

    /** What a note is made of, where it takes nothing from other files. */
    record Source(
            SourceFile file, Optional<DefinedMacros> macros, List<String> preambles, Map<String, String> siteValues) {}

    /** Reads a folder for a command that needs no more to be said. */
    static StudyReading of(Path notes, Diagnostics diagnostics) {
        return of(notes, OwnTemplates.of(notes, Optional.empty()), diagnostics);
    }

    /** The same with the author's folder of templates, whose texts may change what the study says of itself. */
    static StudyReading of(Path notes, Optional<Path> templates, Diagnostics diagnostics) {
        return of(notes, Optional.empty(), templates, BuildListener.SILENT, Kept.nothing(), Trees.KEPT, diagnostics);
    }

    /**
     * Reads a folder.
     *
     * @param notes the folder
     * @param baseUrl where the site will be hosted; wins over the settings
     * @param templates the author's folder of templates, which may have texts
     * @param listener hears of each step
     * @param kept from earlier builds
     * @param trees who has them
     * @param diagnostics gets what is wrong with the notes
     */
    static StudyReading of(
            Path notes,
            Optional<String> baseUrl,
            Optional<Path> templates,
            BuildListener listener,
            Kept kept,
            Trees trees,
            Diagnostics diagnostics) {
        listener.step("read");
        SourceFolder folder = SourceFolderReader.read(notes, kept, diagnostics);
        Settings settings = folder.settings();
        Includes includes = Includes.of(folder);
        List<String> preambles =
                PREAMBLES.stream().flatMap(file -> includes.text(file).stream()).toList();
        Parsing parsing = new Parsing(includes, macros(folder, preambles, diagnostics));
        listener.step("parse");
        boolean released = trees.areReleased(folder);
        List<Parsed> parsed = folder.notes().parallelStream()
                .map(file -> parsed(
                        new Source(file, settings.macros(), preambles, includes.siteValues()), parsing, kept, released))
                .toList();
        parsed.forEach(note -> diagnostics.addAll(note.diagnostics()));
        listener.step("assemble");
        QuestionLock lock = LockFile.read(notes, diagnostics)
                .map(file -> QuestionLock.read(file, diagnostics))
                .orElse(QuestionLock.NONE);
        LockedIds locked = locked(parsed, lock);
        List<ParsedNote> texts = parsed.stream().map(Parsed::note).toList();
        Optional<String> hosted = baseUrl.or(settings::baseUrl);
        templates.ifPresent(own -> {
            OwnTexts.check(own, diagnostics);
            UnusedTemplates.check(own, folder.vault(), diagnostics);
        });
        SiteInfo info = SiteInfos.of(folder.root(), settings, texts, hosted, templates);
        Assembly assembly = new StudyAssembler(folder, Silence.of(settings.madeQuestions()), kept, diagnostics)
                .assembleFound(
                        kept.of("site", "", info, same -> same),
                        parsed.stream().map(Parsed::finds).toList(),
                        locked.questions());
        folder.settingsText().ifPresent(text -> ExamChecks.check(text, assembly.study(), diagnostics));
        return new StudyReading(folder.root(), settings, assembly, locked, lock, parsing);
    }

    private static Parsed parsed(Source source, Parsing parsing, Kept kept, boolean released) {
        SourceFile file = source.file();
        if (!released) {
            return kept.of("note", file.path(), source, s -> parsing.parse(file), Parsed::alone);
        }
        return parsing.known(
                kept.of("note", file.path(), source, s -> parsing.released(file), Parsed::alone), kept.sum(source));
    }

    /** The commands of the files that plug-ins of Obsidian read, and those that the settings define and may define only. */
    private static Macros macros(SourceFolder folder, List<String> preambles, Diagnostics diagnostics) {
        Macros macros = new Macros();
        preambles.forEach(text -> macros.read(new Tex(text, false)));
        folder.settings().macros().ifPresent(defined -> {
            Tex rest = macros.read(new Tex(defined.tex(), false));
            if (!rest.isHidden()) {
                String message = "`macros` has what defines nothing: `" + rest.meaning() + "`";
                String help = "write definitions such as `\\newcommand{\\R}{\\mathbb{R}}`";
                folder.settingsText()
                        .ifPresent(text -> diagnostics.add(text, defined.span(), Code.CONFIG_VALUE, message, help));
            }
        });
        return macros;
    }

    /** The questions of each note under the ids that learners know them by. */
    private static LockedIds locked(List<Parsed> parsed, QuestionLock lock) {
        Map<String, List<Question>> questions = new HashMap<>();
        parsed.forEach(one -> questions.put(one.note().path(), one.questions()));
        return LockedIds.of(questions, lock);
    }

    /** The questions that the author of one note asks, as far as it alone tells their ids. */
    List<Question> locked(Parsed parsed) {
        String path = parsed.note().path();
        LockedIds ids = LockedIds.of(Map.of(path, parsed.questions()), lock.of(path));
        List<Question> questions = ids.questions().getOrDefault(path, List.of());
        return QuestionIds.check(List.of(questions), List.of(parsed.note().text()), new Diagnostics())
                .get(0);
    }
}
