package dev.studyleaf.render.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in the place of pictures, for what has no room for them. */
public final class PictureWords {
    private static final Pattern PICTURE = Pattern.compile("<img(?:\\s+[\\w-]+(?:=\"[^\"]*+\")?+)*+\\s*/?>");
    private static final Pattern WORDS = Pattern.compile("\\salt=\"([^\"]*+)\"");

    private PictureWords() {}

    /** Our own HTML with what each picture shows, in square brackets; nothing for one without words. */
    public static String of(String html) {
        return PICTURE.matcher(html).replaceAll(picture -> Matcher.quoteReplacement(words(picture.group())));
    }

    private static String words(String picture) {
        Matcher words = WORDS.matcher(picture);
        boolean found = words.find() && !words.group(1).isBlank();
        return found ? "[" + words.group(1).strip() + "]" : "";
    }
}
