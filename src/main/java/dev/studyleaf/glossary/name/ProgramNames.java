package dev.studyleaf.glossary.name;

import dev.studyleaf.glossary.spot.Spot;
import dev.studyleaf.glossary.spot.Spots;
import dev.studyleaf.glossary.words.ThingNames;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in texts that are written as programs write them, with a capital inside: "Mit BeginInvoke …", "* MutableList"; not "ÄrztInnen". */
final class ProgramNames extends NamePattern {
    private static final Pattern MIXED = Pattern.compile(
            "(?U)(?<![\\p{L}\\d_./\\\\$#@{<-])\\p{L}\\p{Ll}+(?:(?!Innen\\b)\\p{Lu}+\\p{Ll}+)+\\p{Lu}?(?![\\p{L}\\d_/\\\\\\[=<>}-]|\\(\\)|\\.\\p{L})");

    ProgramNames() {
        super("inner-capital", "a word with a capital inside", NameSign.MIXED);
    }

    @Override
    public List<SeenName> find(Spots spots) {
        List<SeenName> found = new ArrayList<>();
        for (Spot spot : spots.all()) {
            String text = spot.opening();
            if (hasMixed(text)) {
                Matcher mixed = MIXED.matcher(text);
                while (mixed.find()) {
                    ThingNames.inSentence(mixed.group(), 1).ifPresent(name -> found.add(SeenName.in(spot, this, name)));
                }
            }
        }
        return found;
    }

    /** Looked at first, as most texts have no capital behind a small letter. */
    private static boolean hasMixed(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
