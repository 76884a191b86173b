package dev.studyleaf.made.prompt;

import dev.studyleaf.made.words.ListLabels;
import dev.studyleaf.made.words.Stems;
import dev.studyleaf.note.Section;
import dev.studyleaf.note.Sought;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a prompt begins with, so that it says of what it asks: the note's title and the headings from there to what is asked. A
 * heading that says nothing, that a nearer one or the question repeats, or that is a sentence is left out.
 */
public final class Context {
    private static final int MOST = 3;
    /** So long it may be; beyond that, what stands between the title and the nearest heading is left out. */
    private static final int LONGEST = 110;

    /** The number of a chapter before what it is about. */
    private static final Pattern CHAPTER = Pattern.compile(
            "(?iU)^(?:week|chapter|lecture|lesson|module|unit|session|class|"
                    + "day|part|topic|lect|lec|ch|woche|kapitel|vorlesung|chapitre|chap|cours|semaine|thème|semana|tema|capítulo|clase|"
                    + "unidad|capitolo|lezione|lez|aula)\\.?\\s*\\d[\\d.]*\\s*(?:[:：.)–—-]\\s*|\\s+(?=\\p{L})|(?=\\())");

    /** A title that is in brackets as a whole. */
    private static final Pattern BRACKETS = Pattern.compile("^\\(([^()]+)\\)$");

    /** What is said of a heading's name behind it: "Europa: plate tectonics of ice". */
    private static final Pattern SAID_OF = Pattern.compile("[:：]\\s.*$");

    /** A heading of several things, of which a nearer one chooses. */
    private static final Sought JOINED = Sought.of("(?iU)[,;&/+]|\\b(?:and|or|vs|versus|und|oder|et|ou|y|o|e|en)\\b");

    private static final Pattern GAP = Pattern.compile("\\s+");

    private static final Pattern ASKS = Pattern.compile("[?？]\\W*$");

    private Context() {}

    /**
     * The context of something in a section, with a colon and a space; empty where nothing is known.
     *
     * @param above the note's title and the headings above the section
     * @param nearest what it stands under within the section, or the section's own heading; may be empty
     * @param asked the words of the question, which need not be said twice
     * @param gives whether a heading may not be said, as it would give the answer away
     */
    public static String of(
            List<String> above, Section section, String nearest, String asked, Predicate<String> gives) {
        List<String> way = Stream.of(
                        above.stream(), Stream.of(section.title(), ListLabels.isSentence(nearest) ? "" : nearest))
                .flatMap(headings -> headings)
                .map(Context::named)
                .filter(heading -> !heading.isEmpty() && !gives.test(heading))
                .toList();
        List<String> said = shortened(withoutRepeated(way, asked));
        return said.isEmpty() ? "" : String.join(", ", said) + ": ";
    }

    /** A heading without its number, if it is a name. */
    private static String named(String heading) {
        String named = CHAPTER.matcher(Prompts.heading(heading)).replaceFirst("");
        String bare = Prompts.heading(BRACKETS.matcher(named).replaceFirst("$1"));
        if (ASKS.matcher(heading).find() || bare.contains("://")) {
            return "";
        }
        return Stream.of(bare, SAID_OF.matcher(bare).replaceFirst(""))
                .filter(ListLabels::isName)
                .findFirst()
                .orElse("");
    }

    /**
     * From the nearest outwards, what adds a word, as "Pros and cons" does not to "Pros"; what is all said by a farther one that is
     * of one thing, that one says.
     */
    private static List<String> withoutRepeated(List<String> way, String asked) {
        List<String> kept = new ArrayList<>();
        Set<String> said = new HashSet<>(Stems.of(asked));
        for (int i = way.size() - 1; i >= 0; i--) {
            Set<String> own = Stems.of(way.get(i));
            if (!addsKindsAlone(way.get(i), own, said) && !said.containsAll(own)) {
                if (!JOINED.isIn(way.get(i))) {
                    kept.removeIf(nearer -> own.containsAll(Stems.of(nearer)));
                }
                kept.add(0, way.get(i));
                said.addAll(own);
            }
        }
        return kept;
    }

    /** Whether a heading has a word that is said already, and else nothing but kinds. */
    private static boolean addsKindsAlone(String heading, Set<String> own, Set<String> said) {
        if (!ListLabels.isKindAlone(heading) || own.stream().noneMatch(said::contains)) {
            return false;
        }
        List<String> added = GAP.splitAsStream(heading)
                .filter(word -> !said.containsAll(Stems.of(word)))
                .toList();
        return added.isEmpty() || ListLabels.isKindAlone(String.join(" ", added));
    }

    private static List<String> shortened(List<String> way) {
        List<String> kept = new ArrayList<>(way);
        while (kept.size() > MOST || (kept.size() > 1 && String.join(", ", kept).length() > LONGEST)) {
            kept.remove(kept.size() > 2 ? 1 : 0);
        }
        return kept;
    }
}
