package dev.studyleaf.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.studyleaf.quiz.Question;
import dev.studyleaf.study.Note;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Moodle's own XML: the format of Moodle that carries the most. */
final class MoodleXml implements Export {
    @Override
    public String name() {
        return "moodle";
    }

    @Override
    public String title() {
        return "Moodle XML";
    }

    @Override
    public byte[] write(Source source, Losses losses) {
        StringBuilder file = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n");
        for (Note note : source.asking()) {
            file.append(category(note, source));
            for (Question question : source.questions(note)) {
                MoodleLosses.common(question, source, losses);
                MoodleQuestion.of(question, source, losses)
                        .ifPresent(body -> file.append(question(note, question, body, source)));
            }
        }
        MoodleLosses.terms(source, losses);
        return file.append("</quiz>\n").toString().getBytes(UTF_8);
    }

    private static String category(Note note, Source source) {
        String path = source.path(note).stream()
                .map(name -> name.replace("/", "//").replaceAll("\\s+", " "))
                .collect(Collectors.joining("/", "$course$/top/", ""));
        return "<question type=\"category\"><category>" + MoodleElements.text(path) + "</category></question>\n";
    }

    private static String question(Note note, Question question, MoodleQuestion body, Source source) {
        StringBuilder out = new StringBuilder("<question type=\"" + body.type() + "\">\n");
        out.append(Markup.element("name", MoodleElements.text(title(source.prompt(question)))))
                .append('\n');
        out.append(MoodleElements.html("questiontext", body.prompt())).append('\n');
        out.append(MoodleElements.html(
                        "generalfeedback",
                        question.core().why().map(source::html).orElse("")))
                .append('\n');
        out.append(Markup.element("defaultgrade", "1")).append('\n');
        // Moodle shows one hint after each wrong try and takes a third of the mark for it.
        out.append(Markup.element("penalty", "0.3333333"))
                .append(Markup.element("hidden", "0"))
                .append('\n');
        out.append(Markup.element("idnumber", Markup.escaped(question.id()))).append('\n');
        out.append(body.elements());
        question.core()
                .hints()
                .forEach(hint -> out.append(MoodleElements.html("hint", source.html(hint)))
                        .append('\n'));
        List<String> tags = Source.tags(note, question);
        if (!tags.isEmpty()) {
            out.append(tags.stream()
                    .map(tag -> Markup.element("tag", MoodleElements.text(tag)))
                    .collect(Collectors.joining("", "<tags>", "</tags>\n")));
        }
        return out.append("</question>\n").toString();
    }

    private static String title(String prompt) {
        int most = 60;
        int end = Math.min(most, prompt.codePointCount(0, prompt.length()));
        return Optional.of(
                        prompt.substring(0, prompt.offsetByCodePoints(0, end)).strip())
                .filter(words -> !words.isEmpty())
                .orElse("?");
    }
}
