package dev.studyleaf.paper.math;

import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** A formula in one line of text, for those who hear it: {@code x_i = (a)/(b)}. */
final class MathWords {
    private MathWords() {}

    static String of(Element element) {
        return words(element)
                .replaceAll("[\u2061-\u2064]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String words(Element element) {
        List<Element> parts = MathLayout.children(element);
        return switch (element.getTagName()) {
            case "mi", "mn", "mtext", "ms" -> element.getTextContent();
            case "mo" -> operator(MathLayout.text(element));
            case "mspace", "annotation", "annotation-xml", "mphantom" -> " ";
            case "mfrac" -> group(parts, 0) + "/" + group(parts, 1);
            case "msqrt" -> "√(" + all(parts) + ")";
            case "mroot" -> "root " + group(parts, 1) + " of " + group(parts, 0);
            case "msub", "munder" -> word(parts, 0) + "_" + group(parts, 1);
            case "msup" -> word(parts, 0) + "^" + group(parts, 1);
            case "mover" -> word(parts, 0) + " " + word(parts, 1);
            case "msubsup", "munderover" -> word(parts, 0) + "_" + group(parts, 1) + "^" + group(parts, 2);
            case "mtable" -> parts.stream().map(MathWords::words).collect(Collectors.joining("; "));
            case "mtr" -> parts.stream().map(MathWords::words).collect(Collectors.joining(", "));
            case "semantics" -> word(parts, 0);
            default -> all(parts);
        };
    }

    private static String operator(String sign) {
        return Signs.before(sign) > 0 ? " " + sign + " " : ",;".contains(sign) ? sign + " " : sign;
    }

    private static String all(List<Element> parts) {
        return parts.stream().map(MathWords::words).collect(Collectors.joining());
    }

    private static String word(List<Element> parts, int index) {
        return index < parts.size() ? words(parts.get(index)) : "";
    }

    /** In brackets, where it is more than one sign. */
    private static String group(List<Element> parts, int index) {
        String word = word(parts, index).strip();
        return word.codePointCount(0, word.length()) == 1 ? word : "(" + word + ")";
    }
}
