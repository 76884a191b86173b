package dev.studyleaf.made.structure;

import dev.studyleaf.note.Fragment;
import dev.studyleaf.note.OneLine;
import java.util.List;
import java.util.regex.Pattern;

/** Whether the items of a list are points of what its label names. */
final class ListedPoints {
    private static final int LONGEST = 200;

    /** Such items are no points: options, links, pictures, pieces of sentences. */
    private static final Pattern NO_POINT = Pattern.compile(
            "(?i)^\\(?[a-h][.):]\\s|^[ivx]+(?:\\s*(?:,|e|y|et|und|and|&)\\s*[ivx]+)*$|^(?:https?://|www\\.)\\S+$"
                    + "|^[^\\n]{1,90}\\.(?:png|jpe?g|gif|svg|webp|pdf|md)$|(?<=[\\s,;])(?:and|or|und|oder|et|ou)\\s*$|[?？,，]\\s*$|\\\\[a-z]{3,}|\\{=|^\\P{L}*$");

    /** Such items are parts of a text, not of what is listed. */
    private static final Pattern PART = Pattern.compile(
            "(?iU)^\\W*(?:\\d+\\W+)?(?:recap|conclus\\p{L}+|fazit|schluss|introdu\\p{L}+|einleitung|summary|zusammenfassung|resumo|resumen|résumé|riassunto|"
                    + "etc|(?:other|weitere|andere|autres|otros|outros|altri)(?: \\p{L}+)?)\\W*$"
                    + "|^\\W*(?:maybe|however|but|so|also|see also|vielleicht|aber|jedoch|allerdings|peut-être|mais|cependant|quizás?|pero|"
                    + "talvez|porém|contudo|forse|però|tuttavia)\\b(?!:)|\\bn/a\\W*$|^\\W*(?:nota|note|obs|observação|hinweis|anmerkung|n\\.?b|remarque|remark|def[ie]nitions?|definición|definizione|definição|définition)\\b\\.?\\s*[:：]");

    private ListedPoints() {}

    static boolean arePoints(List<Fragment> items) {
        return items.stream().map(item -> OneLine.of(item.text())).allMatch(ListedPoints::isPoint);
    }

    private static boolean isPoint(String line) {
        return line.length() <= LONGEST
                && !NO_POINT.matcher(line).find()
                && !PART.matcher(line).find();
    }

    /** Whether more than half of them are nothing but links: the list is a table of contents. */
    static boolean areContents(List<Fragment> items) {
        return 2 * items.stream().filter(Fragment::isLink).count() > items.size();
    }
}
