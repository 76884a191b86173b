package dev.studyleaf.render.note;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.renderer.html.HtmlWriter;

/** Files that are shown in the place of an image: films and sounds play, other documents are links. */
final class MediaHtml {
    private static final Pattern FILM = Pattern.compile("(?i)(?![a-z]+:).*\\.(mp4|m4v|webm|ogv|mov)");
    private static final Pattern SOUND = Pattern.compile("(?i)(?![a-z]+:).*\\.(mp3|ogg|oga|opus|wav|m4a|flac)");
    private static final Pattern DOCUMENT = Pattern.compile(
            "(?i)(?![a-z]+:).*\\.(pdf|html?|ipynb|docx?|pptx?|xlsx?|od[tps]|zip|csv|txt|canvas|base|md|json|ya?ml)(#.*)?");

    private final HtmlWriter html;

    MediaHtml(HtmlWriter html) {
        this.html = html;
    }

    static boolean isMedia(String address) {
        return FILM.matcher(address).matches()
                || SOUND.matcher(address).matches()
                || DOCUMENT.matcher(address).matches();
    }

    void write(String address, String words) {
        String player = FILM.matcher(address).matches() ? "video" : "audio";
        boolean plays = !DOCUMENT.matcher(address).matches();
        if (plays) {
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("src", address);
            attributes.put("controls", "");
            attributes.put("preload", "metadata");
            html.tag(player, attributes);
        }
        html.tag("a", Map.of("href", address));
        html.text(words);
        html.tag("/a");
        if (plays) {
            html.tag("/" + player);
        }
    }
}
