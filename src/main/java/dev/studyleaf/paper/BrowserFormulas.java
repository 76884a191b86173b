package dev.studyleaf.paper;

import dev.studyleaf.paper.math.MathFonts;
import dev.studyleaf.paper.math.MathSvg;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Formulas of a page that a browser prints, drawn as in the PDF. Left as MathML they would be as wide and as high as the
 * browser's own font makes them, and the page would not end where it was measured to.
 */
public final class BrowserFormulas {
    private static final Pattern FORMULA = Pattern.compile("<math\\b.*?</math>", Pattern.DOTALL);

    private BrowserFormulas() {}

    /** The page, which has a {@code head} and is well-formed within its formulas, with drawings and their fonts inside. */
    public static String drawn(String html) {
        Matcher formulas = FORMULA.matcher(html);
        MathSvg svg = new MathSvg(new MathFonts(Fonts::bytes), html);
        Map<String, String> drawn = new HashMap<>();
        String page = formulas.replaceAll(found -> Matcher.quoteReplacement(drawn.computeIfAbsent(
                found.group(), math -> svg.of(Xml.parsed(math).getDocumentElement()))));
        return drawn.isEmpty()
                ? html
                : page.replace("</head>", "<style>\n" + MathSvg.css(BrowserFormulas::address) + "</style>\n</head>");
    }

    private static String address(String font) {
        return "data:font/ttf;base64," + Base64.getEncoder().encodeToString(Fonts.bytes(font));
    }
}
