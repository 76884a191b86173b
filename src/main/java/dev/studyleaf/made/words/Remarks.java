package dev.studyleaf.made.words;

import dev.studyleaf.note.Sought;

/** What stands where a definition should and says not what something is. */
public final class Remarks {
    /** What leaves all to the name, or to what stands beside it. */
    private static final Sought EMPTY = Sought.of(
            "(?iU)^(?:does what it says|everything else|all (?:the )?others?\\b|the rest\\b|self[- ]explanatory|speaks? for itself|alles andere|der rest\\b|selbsterklärend|tout le reste|todo lo demás|tutto il resto)");

    /** What speaks of how an exam asks for it. */
    private static final Sought EXAM = Sought.of(
            "(?iU)\\b(?:the (?:correct |right |wrong )?answer(?:\\W*$|,| is\\b| to (?:this|the) question)|the exam (?:tests?|wants?|likes?|asks?)|exam (?:tips?|traps?|questions?)|in the exam\\b|in der (?:klausur|prüfung)\\b|prüfungsrelevant|à l['’]examen\\b|en el examen\\b|all['’]esame\\b|na prova\\b)");

    /** What is called out to a reader. */
    private static final Sought CALL = Sought.of("(?U)\\p{L}{2}[!！]+[\"”»)]?(?:\\s|$)");

    /** What says what something has, or how it was, and not what it is. */
    private static final Sought HAS = Sought.of(
            "(?iU)^(?:has|have|had|hat|haben|hatte|tiene|tienen|ha|hanno|tem|têm|heeft|hebben|a été|fue|fu|foi)\\s");

    /** What is no more than the same as another thing, or a risk or a problem of something. */
    private static final Sought LIKE = Sought.of(
            "(?iU)^(?:the same as|identical to|dasselbe wie|derselbe wie|dieselbe wie|la même|le même|el mismo|la misma|lo stesso|la stessa|o mesmo|a mesma|hetzelfde als)\\b"
                    + "|^(?:an?|ein|eine|une?|una|um|uma|een) (?:\\p{L}+ )?(?:risk|concern|possibility|problem|priority|risiko|risque|problème|riesgo|problema|rischio|risco|risico|probleem),");

    /** What explains lines of a program that stands elsewhere. */
    private static final Sought LINES =
            Sought.of("(?iU)\\b(?:lines?|zeilen?|lignes?|líneas?|linhas?|righe|riga|regels?)\\s\\d");

    private Remarks() {}

    /** Whether a definition is a remark. */
    public static boolean is(String definition) {
        return EMPTY.isIn(definition)
                || EXAM.isIn(definition)
                || CALL.isIn(definition)
                || HAS.isIn(definition)
                || LIKE.isIn(definition)
                || LINES.isIn(definition);
    }
}
