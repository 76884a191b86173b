package dev.studyleaf.made;

import dev.studyleaf.note.Fragment;
import java.util.Locale;
import java.util.regex.Pattern;

/** The wording of prompts. */
final class Prompts {
    private static final String OPENING = "(“\"";
    private static final String CLOSING = " \t\n\u000B\f\r:：.;,!?？-";
    private static final Pattern NUMBER = Pattern.compile("^\\d+(?:\\.\\d+)*[.):、\\s]\\s*");
    /** Headings that say nothing of what is below them. */
    private static final Pattern GENERIC = Pattern.compile(
            "(?iU)^(definitions?|key (terms?|concepts?|points?)|terms?|glossary|"
                    + "overview|introduction|summary|notes?|content|docs|src|basics|details?|general|vocabulary|terminology|contents|concepts?|"
                    + "important|misc|other|intro|(week|chapter|lecture|lesson|module|unit|session|day|part|topic|woche|kapitel|vorlesung|"
                    + "chapitre|cours|semaine|semana|tema|capítulo|clase)s? *[\\d.]*|themen|themes?|begriffe|grundlagen|übersicht|"
                    + "einführung|zusammenfassung|définitions|notions|vocabulaire|apuntes|definiciones|conceptos|resumen)$");

    /** Whole texts are asked too, and no heading is longer that says nothing. */
    private static final int LONGEST_GENERIC = 60;

    private Prompts() {}

    /** A heading as the beginning of a prompt, without number, picture and colon; empty for one that says nothing. */
    static String heading(String title) {
        String bare = trimmed(Definitions.oneLine(title));
        String heading = trimmed(NUMBER.matcher(bare).replaceFirst(""));
        boolean says =
                heading.length() > LONGEST_GENERIC || !GENERIC.matcher(heading).matches();
        return says && heading.indexOf('{') < 0 && heading.indexOf('$') < 0 ? heading : "";
    }

    /** Without the signs before its first word and after its last. */
    private static String trimmed(String text) {
        int start = 0;
        while (start < text.length() && !opens(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        int end = text.length();
        while (end > start && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean opens(int c) {
        int type = Character.getType(c);
        boolean number = type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
        return Character.isLetterOrDigit(c) || number || OPENING.indexOf(c) >= 0;
    }

    /** The same start with a capital at the beginning of its prompt. */
    static Material.Start capital(Material.Start start) {
        String text = start.prompt().text();
        int end = text.offsetByCodePoints(0, 1);
        String shown = text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
        return new Material.Start(
                start.form(), start.key(), Fragment.ofText(shown), start.why(), start.block(), start.terms());
    }
}
