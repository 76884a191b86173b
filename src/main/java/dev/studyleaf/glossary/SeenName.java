package dev.studyleaf.glossary;

import dev.studyleaf.diagnostics.SourceSpan;
import dev.studyleaf.note.ParsedNote;
import java.util.Arrays;
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
    /** First words of longer headings and items that tell the reader what to do, or what is said of something. */
    private static final Set<String> ORDERS = words("""
            launch take pick look ask send learn know think why install installing remove update clear configure
            connect deploy enable disable understand determine compare combine experiment dropping creating adding
            setting getting running building instalar crear configurar how example examples exercise week day
            lecture part unsere unser introduction limitations conclusion types kinds characteristics características caratteristiche caractéristiques
            merkmale reasons gründe esempi ejemplos beispiele arten tipos tipi zweck vorteile nachteile vorteil
            typical several following correct further various other similar preparing retrieving using understanding
            helps contains provides sensitive difficult more less too very not""");

    /** What points beside itself. */
    private static final Set<String> NO_FIRST = words("""
            the a an now then however here everything nothing all today yes important insieme per por para con wenn wie
            was dove quando even either neither whole additional multiple""");

    /** What no folder of notes is about: parts of files about files, and of lessons. */
    private static final Set<String> NO_SUBJECTS = words("""
            setup changelog installation usage license contributing roadmap readme calculation tests original grammar
            structure screenshots troubleshooting deployment configuration credits author authors""");

    /** A file, a path, a value, the end of a sentence. */
    private static final Pattern NO_NAME = Pattern.compile(
            "(?iU)\\.[a-z]\\w{1,4}(?:$|\\s)|[/\\\\&^~+,#@→↔]|^\\d|[.,;-]$|[0-9a-f-]{12}|\\b[12]\\d{3}$|^.[.]?\\w$");

    /** In scripts without spaces: marks and words of sentences, or more signs than a name has. */
    private static final Pattern NO_SIGNS =
            Pattern.compile("[，。、；：？！「」『』（）]|[是的了这那這就也都被把吗呢很会會什出从從看我你他她]|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{11}"
                    + "|\\p{IsHan}\\h+\\p{Ll}|\\p{IsLatin}[^\\p{IsHan}]*\\p{IsHan}{5}");

    private static Set<String> words(String all) {
        return Set.copyOf(Arrays.asList(all.strip().split("\\s+")));
    }

    static SeenName in(Spot spot, NamePattern pattern, TermName name) {
        return new SeenName(
                pattern, name, spot.note(), spot.block().section(), spot.block().span());
    }

    /** Whether words can be the name of a thing: no order, no sentence, no file, no value. */
    static boolean isName(TermName name, int mostWords) {
        String text = name.text();
        String first = TermWords.fold(name.words().get(0));
        boolean activity = name.isOneWord() && first.endsWith("ing");
        return (name.words().size() <= mostWords || name.isCase())
                && !activity
                && !NO_FIRST.contains(first)
                && !(name.isOneWord() && NO_SUBJECTS.contains(first))
                && !DefiningVerbs.tells(text, 0)
                && name.isPlainNoun()
                && !name.isList()
                && !TermWords.startsRemark(name.words().get(0))
                && (name.isOneWord() || !isOrder(text))
                && !Sentences.isSentence(text)
                && !NO_SIGNS.matcher(text).find()
                && (name.isCase() || !NO_NAME.matcher(text).find());
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
