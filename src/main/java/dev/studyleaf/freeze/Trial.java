package dev.studyleaf.freeze;

import dev.studyleaf.diagnostics.Diagnostics;
import dev.studyleaf.diagnostics.SourceText;
import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.NoteBlock;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.parse.NoteParser;
import dev.studyleaf.quiz.ChoiceQuestion;
import dev.studyleaf.quiz.OpenQuestion;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.quiz.QuestionReader;
import dev.studyleaf.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.regex.Pattern;

/** Reads a note as it would become, before anything is written. */
final class Trial {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private final ParsedNote note;
    private final ParsedNote before;

    Trial(ParsedNote note) {
        this.note = note;
        this.before = NoteParser.parse(note.file());
    }

    /** The callout of a question that reads back as it is: with its mark-up, else in plain words, else none. */
    List<String> lines(Question question) {
        for (boolean markup : new boolean[] {true, false}) {
            List<String> lines = new CalloutText(note.file(), markup).of(question);
            if (!lines.isEmpty() && reads(String.join("\n", lines) + "\n", question)) {
                return lines;
            }
        }
        return List.of();
    }

    private boolean reads(String callout, Question question) {
        SourceText text = new SourceText(note.path(), callout);
        SourceFile alone = new SourceFile(text, note.file().frontMatter(), 0);
        Diagnostics diagnostics = new Diagnostics();
        List<Question> read = QuestionReader.read(NoteParser.parse(alone), diagnostics);
        return !diagnostics.hasErrors() && read.size() == 1 && same(read.get(0), question);
    }

    /** Whether the note with the insertions has these questions as they are, and all else as before. */
    boolean keeps(NavigableMap<Integer, String> insertions, List<Question> questions) {
        StringBuilder text = new StringBuilder(note.text().text());
        insertions.descendingMap().forEach(text::insert);
        SourceFile file = new SourceFile(
                new SourceText(note.path(), text.toString()),
                note.file().frontMatter(),
                note.file().bodyOffset());
        ParsedNote after = NoteParser.parse(file);
        Map<String, Question> read = new HashMap<>();
        QuestionReader.read(after, new Diagnostics()).forEach(one -> read.put(one.id(), one));
        List<Question> written = QuestionReader.read(before, new Diagnostics());
        return read.size() == written.size() + questions.size()
                && written.stream().allMatch(one -> read.containsKey(one.id()))
                && questions.stream().allMatch(one -> read.containsKey(one.id()) && same(read.get(one.id()), one))
                && words(before.blocks()).equals(words(after.blocks()))
                && before.sections().size() == after.sections().size();
    }

    private static List<String> words(List<NoteBlock> blocks) {
        List<String> words = new ArrayList<>();
        blocks.forEach(block -> {
            words.add(block.kind() + " " + block.text().text());
            words.addAll(words(block.children()));
        });
        return words;
    }

    private static boolean same(Question one, Question other) {
        return one.id().equals(other.id())
                && one.kind().equals(other.kind())
                && said(one).equals(said(other));
    }

    /** All words of a question, folded. */
    private static List<String> said(Question question) {
        List<String> said = new ArrayList<>(List.of(question.words()));
        if (question instanceof ChoiceQuestion choice) {
            choice.options()
                    .forEach(option -> said.add(option.right()
                            + option.text().text()
                            + option.feedback().map(Fragment::text).orElse("")));
        } else if (question instanceof OpenQuestion open) {
            open.rubric().forEach(point -> said.add(point.text()));
        }
        return said.stream()
                .map(text -> SPACE.matcher(text).replaceAll(" ").strip())
                .toList();
    }
}
