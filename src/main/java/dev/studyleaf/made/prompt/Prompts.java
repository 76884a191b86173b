package dev.studyleaf.made.prompt;

import dev.studyleaf.note.OneLine;
import dev.studyleaf.note.Sought;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The wording of prompts. */
public final class Prompts {
    /** What may begin a heading beside letters and digits. */
    private static final String OPENING = "(“\"";
    /** What is no part of a heading at its end, beside space. */
    private static final String CLOSING = ":：.;,!?？-*_";

    private static final Pattern NUMBER = Pattern.compile("^\\d+(?:\\.\\d+)*[.):、\\s]\\s*");
    /** Headings that say nothing of what is below them. */
    private static final Sought GENERIC = Sought.of(
            "(?iU)^(def[ie]nitions?|(?:key|core|main|basic) (?:terms?|concepts?|points?|ideas?)|key (?:takeaways?|facts?)|(?:quick )?comparison|equations?|formula[es]?|formeln?|fórmulas?|archive|refer[eê]nci?as?|references?|références|riferimenti|quellen|literatur|bibliograph\\p{L}*|sections?|others?|read ?me|slides|"
                    + "(?:algun[oa]s |some |einige |alcun[ie] |algun[sa]s? |quelques )(?:important |wichtige )?(?:concept|konzept|concett|conceit|begriff|ide|not)\\p{L}*(?: \\p{L}+){0,2}|"
                    + "definición|definizion[ei]|definição|definições|definitie|definicje|konzepte?|concetti|conceitos|(?:brain ?)?dump|lecture notes|class notes|course notes|terms?|glossary|"
                    + "appunti|anotações|apontamentos|samenvatting(?:en)?|notities|aantekeningen|notizen|mitschrift|inleiding|introducción|introduzione|introdução|compass|info|généralités|generalità|algemeen|best practices?|good practices?|"
                    + "overview|introduction|summary|notes?|content|docs|src|basics|details?|general|vocabulary|terminology|contents|concepts?|"
                    + "important|misc|other|intro|(week|chapter|lecture|lesson|module|unit|session|day|part|topic|woche|kapitel|vorlesung|"
                    + "chapitre|cours|semaine|semana|tema|capítulo|clase)s? *[\\d.]*|[a-z]?\\d+(?:\\.\\d+)+|q\\d+|intro \\p{L}+|"
                    + "(?:pre|post|before|after)[ -]?(?:the )?(?:midterms?|finals?|exams?)|(?:basic|general|generelle|allgemeine) informat\\p{L}+|"
                    + "ideas?|remember|remarks?|merken|einleitung|allgemeines|à retenir|remarques?|para recordar|(?:conceptos|términos) (?:introductorios|importantes)|otros(?: \\p{L}+)? importantes|themen|themes?|begriffe|grundlagen|übersicht|"
                    + "einführung|zusammenfassung|définitions|notions|vocabulaire|apuntes|definiciones|conceptos|resumen)$");

    private static final int LONGEST_GENERIC = 60;

    /** The name of a file, which is no heading. */
    private static final Pattern FILE = Pattern.compile(
            "(?U)^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4,12}){3,}$|^(?=.*\\d)[\\p{Ll}\\d]+(?:[-_][\\p{Ll}\\d]+){2,}$");

    private Prompts() {}

    /** A heading as the beginning of a prompt, without number, picture and colon; empty for one that says nothing. */
    public static String heading(String title) {
        String numbered = bare(OneLine.of(title));
        Matcher number = NUMBER.matcher(numbered);
        String heading = number.lookingAt() ? bare(numbered.substring(number.end())) : numbered;
        boolean fit = heading.indexOf('{') < 0
                && heading.indexOf('$') < 0
                && !isFile(heading)
                && !(heading.length() <= LONGEST_GENERIC && GENERIC.is(heading));
        return fit ? heading : "";
    }

    private static boolean isFile(String heading) {
        return (heading.indexOf('-') > 0 || heading.indexOf('_') > 0)
                && FILE.matcher(heading).matches();
    }

    /** Without signs and space at its ends. */
    private static String bare(String text) {
        int start = 0;
        while (start < text.length() && !begins(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        int end = text.length();
        while (end > start && ends(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean begins(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || OPENING.indexOf(c) >= 0;
    }

    private static boolean ends(char c) {
        return Character.isWhitespace(c) || CLOSING.indexOf(c) >= 0;
    }
}
