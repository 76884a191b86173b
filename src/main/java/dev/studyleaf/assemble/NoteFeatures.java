package dev.studyleaf.assemble;

import dev.studyleaf.glossary.TermUse;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.Section;
import dev.studyleaf.note.TextRun;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a note speaks of and how often: its words, the terms of the glossary and the tags of its author.
 *
 * @param counts by feature; a term weighs more than a word, a word of a heading more than one of the text
 * @param names of the features that a reader would name: terms and tags
 */
record NoteFeatures(Map<String, Double> counts, Map<String, String> names) {
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}{2}|[\\p{L}&&[^\\p{IsHan}]]{4,}");
    private static final double TITLE = 4;
    private static final double HEADING = 2;
    private static final double TERM = 3;

    /** Of every note, in the same order; each note is read alone. */
    static List<NoteFeatures> of(List<ParsedNote> notes, List<List<TermUse>> uses, Kept kept) {
        return IntStream.range(0, notes.size())
                .parallel()
                .mapToObj(i -> of(notes.get(i), uses.get(i), kept))
                .toList();
    }

    private static NoteFeatures of(ParsedNote note, List<TermUse> uses, Kept kept) {
        Map<String, Double> words = kept.of("words", note.path(), note, NoteFeatures::words);
        NoteFeatures features = new NoteFeatures(new HashMap<>(words), new HashMap<>());
        uses.forEach(
                use -> features.named("term " + use.term().slug(), use.term().name(), TERM));
        note.file().frontMatter().tags().forEach(tag -> features.named("tag " + tag, "#" + tag, TERM));
        return features;
    }

    private static Map<String, Double> words(ParsedNote note) {
        NoteFeatures features = new NoteFeatures(new HashMap<>(), new HashMap<>());
        features.words(note.title(), TITLE);
        for (Section section : note.sections()) {
            features.words(section.title(), HEADING);
        }
        for (TextRun run : note.runs()) {
            features.words(run.text(), 1);
        }
        return features.counts();
    }

    private void words(String text, double weight) {
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (words.find()) {
            counts.merge(singular(words.group()), weight, Double::sum);
        }
    }

    private void named(String feature, String name, double weight) {
        counts.merge(feature, weight, Double::sum);
        names.put(feature, name);
    }

    private static String singular(String word) {
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
