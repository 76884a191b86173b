package dev.studyleaf.render.template;

import dev.studyleaf.letters.XmlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * HTML whose links to the web are numbered, so that it can say on paper where they lead. A link that shows its address
 * has no number, nor has one that has been numbered before; the same address has the same number.
 *
 * @param html with the attribute {@code data-ref} at each of those links
 * @param addresses in the order of their numbers, from 1
 */
public record WebLinks(String html, List<String> addresses) {
    private static final String HREF = "href=\"http";
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*?\\shref=\"(https?://[^\"]+)\"[^>]*>");
    private static final String NUMBERED = " data-ref=\"";
    private static final Pattern SCHEME = Pattern.compile("https?://(www\\.)?|/$");

    public WebLinks {
        addresses = List.copyOf(addresses);
    }

    static WebLinks in(String html) {
        if (!html.contains(HREF)) {
            return new WebLinks(html, List.of());
        }
        Map<String, Integer> numbers = new LinkedHashMap<>();
        StringBuilder numbered = new StringBuilder(html.length() + html.length() / 16);
        Matcher link = LINK.matcher(html);
        int end = 0;
        // from one address to the next: a search for tags would stop at each of them
        for (int at = html.indexOf(HREF); at >= 0; at = html.indexOf(HREF, at + 1)) {
            int next = html.indexOf('<', at); // no value of ours has this sign, so a tag ends before it
            link.region(html.lastIndexOf('<', at), next < 0 ? html.length() : next);
            if (link.lookingAt() && !link.group().contains(NUMBERED) && !says(html, link.end(), link.group(1))) {
                int number = numbers.computeIfAbsent(link.group(1), address -> numbers.size() + 1);
                numbered.append(html, end, link.end() - 1);
                numbered.append(NUMBERED).append(number).append("\">");
                end = link.end();
            }
        }
        numbered.append(html, end, html.length());
        return new WebLinks(numbered.toString(), addresses(numbers));
    }

    /** Whether the words of the link that begin here have its address. */
    private static boolean says(String html, int begin, String address) {
        int close = html.indexOf("</a>", begin);
        String words = html.substring(begin, close < 0 ? begin : close);
        return words.contains(SCHEME.matcher(address).replaceAll(""));
    }

    private static List<String> addresses(Map<String, Integer> numbers) {
        List<String> addresses = new ArrayList<>();
        numbers.keySet().forEach(address -> addresses.add(XmlText.unescaped(address)));
        return addresses;
    }
}
