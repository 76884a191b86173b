package dev.studyleaf.glossary;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.note.ParsedNote;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name that a note gives to something.
 *
 * @param pattern what saw it
 * @param name the name
 * @param note where
 * @param section the index of its section
 * @param span where it stands, or the block that it stands in
 */
record SeenName(NamePattern pattern, TermName name, ParsedNote note, int section, SourceSpan span) {
    /** First words of headings and items that tell the reader what to do. */
    private static final Set<String> ORDERS = Set.of(
            "launch",
            "take",
            "pick",
            "look",
            "ask",
            "send",
            "learn",
            "know",
            "think",
            "why",
            "install",
            "installing",
            "remove",
            "update",
            "clear",
            "configure",
            "connect",
            "deploy",
            "enable",
            "disable",
            "understand",
            "determine",
            "compare",
            "combine",
            "experiment",
            "dropping",
            "creating",
            "adding",
            "setting",
            "getting",
            "running",
            "building",
            "instalar",
            "crear",
            "configurar",
            "how",
            "example",
            "examples",
            "exercise",
            "week",
            "day",
            "lecture",
            "part",
            "unsere",
            "unser");

    /** What points beside itself. */
    private static final Set<String> NO_FIRST = Set.of(
            "the",
            "a",
            "an",
            "now",
            "then",
            "however",
            "here",
            "everything",
            "nothing",
            "all",
            "today",
            "yes",
            "important",
            "insieme",
            "per",
            "por",
            "para",
            "con",
            "wenn",
            "wie",
            "was",
            "dove",
            "quando");

    /** A file, a path, a value, the end of a sentence. */
    private static final Pattern NO_NAME = Pattern.compile("(?iU)\\.[a-z]\\w{1,4}$|[/\\\\&^~+,]|^\\d|[.,;]$");

    static SeenName in(Spot spot, NamePattern pattern, TermName name) {
        return new SeenName(
                pattern, name, spot.note(), spot.block().section(), spot.block().span());
    }

    /** Whether words can be the name of a thing: no order, no sentence, no file, no value. */
    static boolean isName(TermName name, int mostWords) {
        String text = name.text();
        String first = TermWords.fold(name.words().get(0));
        boolean activity = name.isOneWord() && first.endsWith("ing");
        return name.words().size() <= mostWords
                && !activity
                && !NO_FIRST.contains(first)
                && name.isPlainNoun()
                && !name.isList()
                && !TermWords.startsRemark(name.words().get(0))
                && (name.isOneWord() || !isOrder(text))
                && !Sentences.isSentence(text)
                && !NO_NAME.matcher(text).find();
    }

    private static boolean isOrder(String text) {
        int space = text.indexOf(' ');
        return BoldRemarks.isOrder(text) || ORDERS.contains(TermWords.fold(text.substring(0, Math.max(0, space))));
    }

    String key() {
        return Entries.key(name.text());
    }

    /** The number of its line, from 1. */
    int line() {
        return note.text().position(span.offset()).line();
    }
}
