package dev.studyleaf.assemble;

import dev.studyleaf.glossary.link.TermUse;
import dev.studyleaf.kept.Kept;
import dev.studyleaf.note.ParsedNote;
import dev.studyleaf.note.Section;
import dev.studyleaf.note.TextRun;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a note speaks of and how often: its words, the terms of the glossary and the tags of its author.
 *
 * @param counts by feature; a term weighs more than a word, a word of a heading more than one of the text
 * @param names of the features that a reader would name: terms and tags
 */
record NoteFeatures(Map<String, Double> counts, Map<String, String> names) {
    private static final int LONG_ENOUGH = 4;
    /** A Chinese word is this many ideograms, as near as one can tell without a dictionary. */
    private static final int IDEOGRAMS = 2;
    /** No letter before this is one. */
    private static final int FIRST_HAN = 0x2E80;

    private static final int ASCII = 0x80;

    private static final double TITLE = 4;
    private static final double HEADING = 2;
    private static final double TERM = 3;

    /** Of a note with the terms that it uses; it is read alone. */
    static NoteFeatures of(ParsedNote note, List<TermUse> uses, Kept kept) {
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
        String lower = text.toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < lower.length()) {
            int end = end(lower, at);
            if (isWord(lower, at, end)) {
                counts.merge(singular(lower.substring(at, end)), weight, Double::sum);
            }
            at = end;
        }
    }

    /** Where the letters of one script that begin here end, after two ideograms at the latest. */
    private static int end(String text, int start) {
        int first = text.codePointAt(start);
        int end = start + Character.charCount(first);
        if (!isLetter(first)) {
            return end;
        }
        boolean han = isHan(first);
        for (int letters = 1; end < text.length() && !(han && letters == IDEOGRAMS); letters++) {
            int next = text.codePointAt(end);
            if (!isLetter(next) || isHan(next) != han) {
                return end;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private static boolean isWord(String text, int start, int end) {
        int first = text.codePointAt(start);
        int letters = text.codePointCount(start, end);
        return isLetter(first) && letters >= (isHan(first) ? IDEOGRAMS : LONG_ENOUGH);
    }

    private static boolean isLetter(int c) {
        return c < ASCII ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') : Character.isLetter(c);
    }

    private static boolean isHan(int c) {
        return c >= FIRST_HAN && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private void named(String feature, String name, double weight) {
        counts.merge(feature, weight, Double::sum);
        names.put(feature, name);
    }

    private static String singular(String word) {
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
