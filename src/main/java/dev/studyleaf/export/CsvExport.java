package dev.studyleaf.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.studyleaf.glossary.Term;
import dev.studyleaf.quiz.ChoiceQuestion;
import dev.studyleaf.quiz.Question;
import dev.studyleaf.study.Note;
import java.util.List;
import java.util.stream.Collectors;

/** A table for spreadsheets, as RFC 4180 says: a line for each question and each term. */
final class CsvExport implements Export {
    private static final List<String> HEAD = List.of(
            "id", "kind", "note", "file", "line", "level", "tags", "prompt", "options", "answer", "hints", "why");
    private static final String BLOCKS = "p|div|ul|ol|li|dl|dt|dd|pre|table|tr|blockquote|hr|br|h[1-6]";

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String title() {
        return "a table for spreadsheets";
    }

    @Override
    public byte[] write(Source source, Losses losses) {
        StringBuilder table = new StringBuilder("\ufeff" + line(HEAD));
        for (Note note : source.asking()) {
            for (Question question : source.questions(note)) {
                losses.of(question, "layout: cells hold words alone");
                source.pictures(question, losses);
                table.append(line(cells(note, question, source)));
            }
        }
        source.study().glossary().toLearn().forEach(term -> table.append(line(cells(term, source))));
        return table.toString().getBytes(UTF_8);
    }

    private static List<String> cells(Note note, Question question, Source source) {
        Card card = Card.of(question, source);
        int line = note.parsed().text().lineOf(question.core().origin().span().offset());
        return List.of(
                question.id(),
                question.kind(),
                note.title(),
                note.parsed().path(),
                Integer.toString(line),
                question.core().level() == 0
                        ? ""
                        : Integer.toString(question.core().level()),
                String.join(", ", Source.tags(note, question)),
                words(source.given(question) + Markup.element("div", Markup.escaped(source.prompt(question)))),
                question instanceof ChoiceQuestion choice ? options(choice, source) : "",
                words(card.answer()),
                question.core().hints().stream().map(source::text).collect(Collectors.joining("\n")),
                question.core().why().map(source::text).orElse(""));
    }

    private static List<String> cells(Term term, Source source) {
        return List.of(
                "term:" + term.slug(),
                "term",
                "",
                term.path(),
                "",
                "",
                term.category(),
                term.name(),
                "",
                source.text(term.definition()),
                "",
                "");
    }

    private static String options(ChoiceQuestion choice, Source source) {
        return choice.options().stream()
                .map(option -> (option.right() ? "[x] " : "[ ] ") + source.text(option.text()))
                .collect(Collectors.joining("\n"));
    }

    /** Our own XHTML as words: blocks and items on lines of their own. */
    private static String words(String html) {
        String lines = html.replaceAll("</?(?:" + BLOCKS + ")(?: [^>]*)?/?>", "\n");
        return Markup.words(lines).strip().replaceAll("\\s*\n\\s*", "\n");
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvExport::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** A cell that a spreadsheet would take for a formula gets an apostrophe. */
    private static String cell(String words) {
        String safe = words.matches("(?s)[=+@\\t\\r].*|-[^\\d\\s].*") ? "'" + words : words;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
