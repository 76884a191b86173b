package dev.studyleaf.made.words;

import dev.studyleaf.note.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a text begins by saying what a name stands for, and not something else of it. */
public final class Defining {
    /** So many signs a definition in Chinese or Japanese has at most before it says that it is one. */
    private static final int NEAR = 14;

    private static final int LONGEST_SUBJECT = 80;

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|(?<=[。！？])");
    private static final Pattern SPACE = Pattern.compile("[\\s/–—-]+");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

    /** One thing is a thing of a kind: what is only "important" or "stable if …" is not said to be anything. */
    private static final Pattern ONE = Pattern.compile("(?iU)\\b(?:(?:is|was) (?:an?|the|one|any|what|where|when|how)"
            + "|(?:ist|war) (?:eine?[rnms]?|der|die|das|jede[rs]?)|(?:est|était) (?:une?|l[ea]|ce)"
            + "|(?:es|era) (?:un[ao]?|el|la|lo|los|las|aquell?[ao]s?)|(?:è|era) (?:un[ao]?|il|l[oa]|ciò)"
            + "|(?:é|era) (?:uma?|o|a|aquel[ae])|is (?:een|de|het))\\b|\\b(?:est|è) (?:l|d|un)['’]");

    /** More than one need no article; verbs that say what a word means. */
    private static final Pattern MORE = Pattern.compile(
            "(?iU)\\b(?:are|were|means?|refers? to|describes?|denotes?|consists? of|serves? (?:to|as|for)|sind|waren|bezeichnet|"
                    + "bezeichnen|beschreibt|beschreiben|bedeutet|heißt|besteht aus|bestehen aus|dient|dienen|sont|étaient|désignent?|"
                    + "signifie|consiste|son|eran|significa|se refiere[n]? a|designa|sono|erano|indica|indicano|si riferisce|são|eram|"
                    + "refere-se|serve para|zijn|betekent|bestaat uit|verwijst naar) (\\p{L}+)");

    /** What begins a remark behind such a verb. */
    private static final Pattern REMARK = Pattern.compile(
            "(?iU)(?:not|also|very|often|usually|only|important|necessary|essential|crucial|useful|needed|more|most|less|similar|"
                    + "different|possible|always|never|based|divided|in|on|at|used|called|known|either|both|as|too|so|nicht|auch|sehr|oft|"
                    + "meist|nur|wichtig|immer|nie|notwendig|im|an|auf|eng|pas|aussi|très|souvent|importants?|importantes?|toujours|"
                    + "utilisée?s?|no|también|muy|siempre|usad[oa]s?|anche|molto|spesso|importanti|sempre|usat[ie]|não|também|muito|niet|"
                    + "ook|zeer|vaak|belangrijk|altijd)");

    /** What is understood by a name, the name being a heading or in the sentence. */
    private static final Pattern UNDERSTOOD = Pattern.compile(
            "(?iU)^(?:d?a?hierunter|darunter|unter (.{1,60}?)) (?:versteht|verstehen|wird|werden)\\b|^(?:on entend par|on appelle|se entiende por|"
                    + "se denomina|si intende per|si dice|entende-se por|chama-se) (.{1,60}?)(?:,|\\s(?:an?|un[aoe]?|le|la|el|il|o|a|l['’])|$)");

    /** A name before a dash or a colon, and what is said of it behind. */
    private static final Pattern APART = Pattern.compile("^([^:–—-]{2,60}?)(?:\\s[-–—]+\\s|:\\s)");

    private static final Pattern SIGNS = Pattern.compile("是|指|为|為|とは|である");

    /** Where something is so, before what it is: "In UNIX, interrupts are …". */
    private static final Pattern PLACE =
            Pattern.compile("(?iU)^(?:in|im|bei|beim|en|dans|nel|nella|nell['’]|em|no|na)\\s[^,]{1,40},\\s*");

    private Defining() {}

    /** Whether the first sentence of a text has a name for its subject, and says what that is. */
    public static boolean says(String text, String name) {
        String first = SENTENCE.split(OneLine.of(text))[0];
        if (first.codePoints().anyMatch(Character::isIdeographic)) {
            Matcher signs = SIGNS.matcher(first);
            return first.startsWith(name) && signs.find() && signs.start() <= name.length() + NEAR;
        }
        Matcher understood = UNDERSTOOD.matcher(first);
        if (understood.find()) {
            String said = understood.group(1) == null ? understood.group(2) : understood.group(1);
            return said == null || isSubject(said, name);
        }
        Matcher apart = APART.matcher(first);
        if (apart.find() && isSubject(apart.group(1), name)) {
            return true;
        }
        Matcher one = ONE.matcher(first);
        boolean single = one.find() && isSubject(first.substring(0, one.start()), name);
        Matcher more = MORE.matcher(first);
        return single
                || (more.find()
                        && !REMARK.matcher(more.group(1)).matches()
                        && isSubject(first.substring(0, more.start()), name));
    }

    /** Whether what stands before a verb begins with a word of a name, and has all of its words. */
    private static boolean isSubject(String before, String name) {
        Set<String> named = Stems.of(BRACKETS.matcher(name).replaceAll(" "));
        List<String> said = new ArrayList<>();
        for (String word : SPACE.split(PLACE.matcher(before).replaceFirst(""))) {
            said.addAll(Stems.of(word));
        }
        return before.length() <= LONGEST_SUBJECT
                && !named.isEmpty()
                && !said.isEmpty()
                && Stems.akin(said.get(0), named)
                && named.stream().allMatch(stem -> Stems.akin(stem, Set.copyOf(said)));
    }
}
