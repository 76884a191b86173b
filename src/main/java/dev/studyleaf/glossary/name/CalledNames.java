package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.TermWords;
import dev.studyleaf.note.Sought;
import dev.studyleaf.note.WordSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sentence says that something is called: "… are also called feelings, of which …", "On appelle graphe de niveau …". */
final class CalledNames extends SentenceNames {
    private static final String ARTICLE =
            "(?:(?:an?|the|eine?[mnr]?|de[rmn]|die|das|una?|une|la|le|les|el|il|lo|het|de|os?|as?)\\s+|l['’])?[\"'“„«‘]?";

    private static final String NAME = "(\\p{L}[\\p{L}\\d-]+(?: [\\p{L}\\d-]+){0,2})";

    /** Where a name ends: the sentence or its part does, or what it is goes on. */
    private static final String END =
            "(?=[\"'”“»’]?(?:\\s*(?:[.,;:()]|$)|\\s+(?:which|whose|that|can|may|or|and|o|y|u|e|et|und|en|dont|qui|ou|wenn"
                    + "|oder|welche[rs]?|waarin|waarbij|die|che|cui|que)\\b))";

    private static final Sought CALLED = Sought.of("(?U)\\b(?:called|known as|referred to as|termed"
            + "|(?:so)?genannt(?:e[nrs]?)?|sog\\.|bezeichnet als|hei(?:ß|ss)(?:t|en)(?=\\s(?:d\\p{Ll}\\p{Ll} |eine?[nr]? )?[\"„]?\\p{Lu})"
            + "|llamad[oa]s?|se (?:les? )?(?:llama|denomina)n?|conocid[oa]s?(?: también)? como|se (?:l[aoe]s? )?conocen?(?: también)? como|denominad[oa]s?|el nombre de|se entiende por"
            + "|appelée?s?|(?:on |s['’]|qu['’]on )appelle(?:nt|ra)?|on (?:la |le |les |l['’])?nomme|dénommée?s?|on parle de|on entend par"
            + "|chiamat[oaie]|si chiama(?:no|va|vano)?|cosiddett[oaie]|(?:viene|vengono|è|sono) dett[oaie]|conosciut[oaie] come"
            + "|chamad[oa]s?|conhecid[oa]s? como|chama-se|denomina-se|entende-se por"
            + "|genaamd|zogenaamde?|zogeheten|bekend als|heten?|heet|spreekt men van|spreken we van|kaldes)\\s+"
            + ARTICLE + NAME + END);

    /** Dutch and German say it before: "een graaf genoemd", "als Brechung bezeichnet", "spricht man von Totalreflexion". */
    private static final Sought BEFORE =
            Sought.of("(?U)\\b(?:(?:(?:auch|ook)\\s+(?:als|wel)|als|een|auch|ook|wel)\\s+[\"„]?" + NAME
                    + "[\"“”]?\\s+(?:genoemd|genannt|bezeichnet|bekannt|aangeduid)\\b|(?:spricht man von|nennt man|nennen wir|noemen we|noemt men)\\s+"
                    + ARTICLE + NAME + END + ")");

    /** "Unter Osmose versteht man", "per osmosi si intende", "onder osmose verstaat men". */
    private static final Sought UNDERSTOOD = Sought.of(
            "(?U)\\b(?:[Uu]nter|[Mm]it|[Aa]ls|[Pp]er|[Cc]on|[Pp]ar|[Pp]or|[Oo]nder)\\s+"
                    + "(?:(?:dem Begriff|il termine|le terme|el término|o termo|de term)\\s+)?" + ARTICLE + NAME
                    + "[\"”“»’]?,?\\s+(?:(?:versteht|bezeichnet) man|verstehen wir|si intend(?:e|ono)|on (?:entend|désigne)|se entienden?|verstaa[tn]|verstaan we)\\b");

    private static final Set<String> BETWEEN_NAMES =
            WordSet.of("or and oder und o ou u e y et en se when if wenn quando cuando quand");

    private static final Pattern OTHER =
            Pattern.compile("(?U)[\"'”“»’*_]*\\s+(?:or|and|oder|und|o|ou|u|y|e|et|en|of)\\s+(?:also\\s+|auch\\s+)?"
                    + ARTICLE + NAME + "(?=[\"'”“»’*_]*\\s*(?:[.;)]|$))");

    private static final int MOST_WORDS = 3;

    CalledNames() {
        super("called", "what a sentence says that it is called", NameSign.CALLED, MOST_WORDS);
    }

    @Override
    void look(Spots spots, BiConsumer<Spot, String> seen) {
        for (Spot spot : spots.all()) {
            String text = spot.opening();
            each(CALLED, text, name -> seen.accept(spot, name));
            each(BEFORE, text, name -> seen.accept(spot, name));
            each(UNDERSTOOD, text, name -> seen.accept(spot, name));
        }
    }

    private static void each(Sought sought, String text, Consumer<String> names) {
        Sought.Finds finds = sought.in(text);
        while (finds.find()) {
            MatchResult found = finds.found();
            int group = found.group(1) == null ? 2 : 1;
            String name = firstOf(found.group(group));
            names.accept(name);
            otherName(text.substring(found.start(group) + name.length())).ifPresent(names);
        }
    }

    /** "… known as lactic fermentation or anaerobic glycolysis.": the second of two names, where what is called so ends with it. */
    private static Optional<String> otherName(String rest) {
        Matcher other = OTHER.matcher(rest);
        return other.lookingAt() ? Optional.of(other.group(1)) : Optional.empty();
    }

    /** "acompanhamento ou follow-up": the first of two names; nothing where another little word parts them, but that of a compound. */
    private static String firstOf(String words) {
        String[] each = words.split(" ");
        for (int i = 0; i < each.length; i++) {
            boolean compound = i > 0 && TermWords.joinsCompounds(List.of(each[i]));
            if (BETWEEN_NAMES.contains(each[i])) {
                return String.join(" ", Arrays.asList(each).subList(0, i));
            }
            if (TermWords.joins(each[i]) && !compound) {
                return "";
            }
        }
        return words;
    }
}
