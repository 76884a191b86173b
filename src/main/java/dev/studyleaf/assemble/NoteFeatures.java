package dev.studyleaf.assemble;

import dev.studyleaf.glossary.link.TermUse;
import dev.studyleaf.kept.Codes;
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
 * @param counts a term weighs more than a word, a word of a heading more than one of the text
 * @param names of the features that a reader would name: terms and tags
 */
record NoteFeatures(Features counts, Map<Long, String> names) {
    private static final int LONG_ENOUGH = 4;
    /** A Chinese word is this many ideograms, as near as one can tell without a dictionary. */
    private static final int IDEOGRAMS = 2;
    /** No letter before this is one. */
    private static final int FIRST_HAN = 0x2E80;

    private static final int ASCII = 0x80;

    private static final int TITLE = 4;
    private static final int HEADING = 2;
    private static final int TERM = 3;

    private static final String WORK = "words";

    /** What is kept under the name of the work. */
    static Map<String, Class<?>> works(Codes codes) {
        codes.<Features>with(Features.class, Features::write, Features::read);
        return Map.of(WORK, Features.class);
    }

    /** Of a note with the terms that it uses; it is read alone. */
    static NoteFeatures of(ParsedNote note, List<TermUse> uses, Kept kept) {
        Features words = kept.of(WORK, note.path(), note, NoteFeatures::words);
        NoteFeatures features = new NoteFeatures(new Features(), new HashMap<>());
        features.counts.addAll(words);
        uses.forEach(
                use -> features.named("term " + use.term().slug(), use.term().name()));
        note.file().frontMatter().tags().forEach(tag -> features.named("tag " + tag, "#" + tag));
        return features;
    }

    private static Features words(ParsedNote note) {
        Features words = new Features();
        words(note.title(), TITLE, words);
        for (Section section : note.sections()) {
            words(section.title(), HEADING, words);
        }
        for (TextRun run : note.runs()) {
            words(run.text(), 1, words);
        }
        return words;
    }

    private static void words(String text, int weight, Features words) {
        String lower = text.toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < lower.length()) {
            int end = end(lower, at);
            if (isWord(lower, at, end)) {
                words.add(Features.of(lower, at, singular(lower, at, end)), weight);
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

    private void named(String feature, String name) {
        long number = Features.of(feature);
        counts.add(number, TERM);
        names.put(number, name);
    }

    /** Where a word ends without the {@code s} of a plural. */
    private static int singular(String text, int start, int end) {
        boolean plural = text.startsWith("s", end - 1) && end - 2 >= start && text.charAt(end - 2) != 's';
        return plural ? end - 1 : end;
    }
}
