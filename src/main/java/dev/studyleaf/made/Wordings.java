package dev.studyleaf.made;

import dev.studyleaf.note.ParsedNote;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of made prompts in all languages that have them; a new one is an entry here. */
final class Wordings {
    static final Wording ENGLISH = new Wording(
            "which one fits this description? “%s”",
            "Which description fits %s?",
            "name what is described as “%s” (%s)",
            "which one do the notes name for these uses? %s",
            "match each with what the notes say of it.",
            "which one has this under “%s”? “%s”",
            "which “%s” has this under “%s”? “%s”",
            "match “%s” with “%s”.",
            "what belongs under “%s”, what under “%s”?",
            "what do the notes say of %s?",
            "%s points stand in the notes:",
            "The notes answer:",
            "That is %s.");

    /** By the language's two letters. */
    static final Map<String, Wording> ALL = Map.of(
            "en",
            ENGLISH,
            "de",
            new Wording(
                    "worauf trifft diese Beschreibung zu? „%s“",
                    "Welche Beschreibung trifft auf „%s“ zu?",
                    "wie heißt, was so beschrieben wird? „%s“ (%s)",
                    "was nennen die Notizen für diese Zwecke? %s",
                    "ordne jedem zu, was die Notizen darüber sagen.",
                    "worauf trifft das unter „%s“ zu? „%s“",
                    "welcher Eintrag unter „%s“ hat das unter „%s“? „%s“",
                    "ordne „%s“ und „%s“ einander zu.",
                    "was gehört zu „%s“, was zu „%s“?",
                    "was sagen die Notizen über „%s“?",
                    "%s Punkte stehen in den Notizen:",
                    "Die Notizen antworten:",
                    "Das ist: %s."),
            "fr",
            new Wording(
                    "à quoi correspond cette description ? « %s »",
                    "Quelle description correspond à « %s » ?",
                    "nommez ce qui est décrit ainsi : « %s » (%s)",
                    "que citent les notes pour ces usages ? %s",
                    "associez chacun à ce que les notes en disent.",
                    "à quoi correspond ceci sous « %s » ? « %s »",
                    "quelle entrée de « %s » a ceci sous « %s » ? « %s »",
                    "associez « %s » et « %s ».",
                    "qu’est-ce qui va sous « %s », et sous « %s » ?",
                    "que disent les notes de « %s » ?",
                    "%s points figurent dans les notes :",
                    "Les notes répondent :",
                    "C’est : %s."),
            "es",
            new Wording(
                    "¿a qué corresponde esta descripción? «%s»",
                    "¿Qué descripción corresponde a «%s»?",
                    "nombra lo que se describe así: «%s» (%s)",
                    "¿qué nombran los apuntes para estos usos? %s",
                    "relaciona cada uno con lo que dicen los apuntes.",
                    "¿a qué corresponde esto en «%s»? «%s»",
                    "¿qué entrada de «%s» tiene esto en «%s»? «%s»",
                    "relaciona «%s» con «%s».",
                    "¿qué va en «%s» y qué en «%s»?",
                    "¿qué dicen los apuntes de «%s»?",
                    "%s puntos están en los apuntes:",
                    "Los apuntes responden:",
                    "Eso es: %s."));

    private Wordings() {}

    /** Those of the language that a note says it has or surely has, else English. */
    static Wording of(ParsedNote note) {
        Optional<String> language = note.file().frontMatter().language().or(note::language);
        String letters = language.map(tag -> tag.toLowerCase(Locale.ROOT).split("[-_]")[0])
                .orElse("en");
        return ALL.getOrDefault(letters, ENGLISH);
    }
}
