package dev.studyleaf.render.note;

import dev.studyleaf.tex.Formulas;
import dev.studyleaf.tex.Tex;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.internal.util.Escaping;

/** Formulas on a page: MathML, or their TeX where it is wrong. */
final class FormulaHtml {
    /** A longer formula may be wider than a small screen. It scrolls alone, so keys must reach it. */
    private static final int WIDE = 50;

    /** No browser breaks a formula in a line of text, so from that many signs on it may be wider than a phone. */
    private static final int WIDE_IN_TEXT = 24;

    private static final Pattern ENTITY = Pattern.compile("&[^;]+;");
    private static final Pattern MARKUP = Pattern.compile("<annotation.*?</annotation>|<[^>]*>", Pattern.DOTALL);

    private final Formulas formulas;
    private final String label;

    /** {@code label}: what is said of one that can be reached by keys. */
    FormulaHtml(Formulas formulas, String label) {
        this.formulas = formulas;
        this.label = Escaping.escapeHtml(label);
    }

    String html(Tex tex, boolean block) {
        if (tex.isHidden()) {
            return "";
        }
        Optional<String> mathml = formulas.mathml(tex);
        if (mathml.isEmpty()) {
            String source = "<code class=\"tex\"" + (tex.display() ? " data-display" : "") + ">"
                    + Escaping.escapeHtml(tex.source()) + "</code>";
            return block ? "<pre tabindex=\"0\">" + source + "</pre>\n" : source;
        }
        String scrolls = " tabindex=\"0\" role=\"group\" aria-label=\"" + label + "\"";
        if (!tex.display()) {
            return isWideInText(mathml.get())
                    ? "<span class=\"eq-in\"" + scrolls + ">" + mathml.get() + "</span>"
                    : mathml.get();
        }
        String element = block ? "div" : "span";
        String reached = tex.source().length() > WIDE ? scrolls : "";
        return "<" + element + " class=\"eq\"" + reached + ">" + mathml.get() + "</" + element + ">"
                + (block ? "\n" : "");
    }

    private static boolean isWideInText(String mathml) {
        String signs = ENTITY.matcher(MARKUP.matcher(mathml).replaceAll("")).replaceAll("x");
        return signs.codePointCount(0, signs.length()) > WIDE_IN_TEXT;
    }
}
