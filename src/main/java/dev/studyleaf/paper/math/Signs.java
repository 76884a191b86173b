package dev.studyleaf.paper.math;

import dev.studyleaf.letters.Spelling;

/** What single signs of formulas are, and how much room they want at their sides. */
final class Signs {
    private static final String BINARY = "+−-±∓×÷⋅·∗*∘∙∪∩∧∨⊕⊗⊖⊙∖⊎⊓⊔†‡";
    private static final String RELATIONS = "=<>≤≥≪≫≠≈≃≅≡∼∽∝≺≻⊂⊃⊆⊇⊊⊋∈∉∋∣∥⊥⊢⊨→←↔⇒⇐⇔⟶⟵⟹⟸⟺⟼↦↑↓↪≔≜≐⪯⪰⩽⩾∴∵:";
    private static final String LARGE = "∑∏∐∫∬∭∮⋃⋂⋁⋀⨁⨂⨀⨄";
    private static final String INTEGRALS = "∫∬∭∮";
    private static final String FENCES = "()[]{}|‖⌊⌋⌈⌉⟨⟩∣∥/";
    private static final String ACCENTS = "ˆ^˜~‾¯ˉ˙¨⃗→←˘ˇ´`_⏞⏟⎴⎵↔";
    private static final String RULES = "‾¯ˉ_";

    private static final double BINARY_ROOM = 0.2;
    private static final double RELATION_ROOM = 0.26;
    private static final double COMMA_ROOM = 0.17;
    /** Letters of mathematics, 52 of each kind: bold, italic, bold italic and so on. */
    private static final int FIRST_LETTER = 0x1D400;

    private static final int LAST_LETTER = 0x1D7FF;
    private static final int ALPHABET = 52;
    private static final int FIRST_GREEK = 0x1D6A8;
    private static final int FIRST_DIGIT = 0x1D7CE;
    private static final int GREEK_ALPHABET = 58;
    private static final int DIGITS = 10;
    private static final java.util.Set<Integer> BOLD = java.util.Set.of(0, 2, 4, 6, 7, 9, 11);
    private static final java.util.Set<Integer> ITALIC = java.util.Set.of(1, 3, 10);
    private static final int DOUBLE_STRUCK = 6;
    private static final int MONOSPACE = 12;

    private Signs() {}

    static boolean isLarge(String sign) {
        return isOne(LARGE, sign);
    }

    static boolean isIntegral(String sign) {
        return isOne(INTEGRALS, sign);
    }

    static boolean isFence(String sign) {
        return isOne(FENCES, sign);
    }

    static boolean isAccent(String sign) {
        return isOne(ACCENTS, sign);
    }

    /** Whether it is drawn as a rule as wide as what is under it. */
    static boolean isRule(String sign) {
        return isOne(RULES, sign);
    }

    /** Whether it is a brace that lies on its side, as wide as what is beside it. */
    static boolean isLyingBrace(String sign) {
        return isOne("⏞⏟", sign);
    }

    static boolean isRelation(String sign) {
        return isOne(RELATIONS, sign);
    }

    static boolean isInvisible(String sign) {
        return sign.chars().allMatch(c -> c >= 0x2061 && c <= 0x2064);
    }

    /** The room before an operator between two things. */
    static double before(String sign) {
        return isRelation(sign) ? RELATION_ROOM : isOne(BINARY, sign) ? BINARY_ROOM : 0;
    }

    /** The room behind it. */
    static double after(String sign) {
        return ",;".contains(sign) ? COMMA_ROOM : before(sign);
    }

    private static boolean isOne(String of, String sign) {
        return sign.codePointCount(0, sign.length()) == 1 && of.contains(sign);
    }

    /** Letters with the face that says the same: {@code 𝐰} is a bold w. Letters of two strokes stay as they are. */
    record Dressed(String text, Face face) {}

    static Dressed dressed(String text, Face usual) {
        int first = text.isEmpty() ? 0 : text.codePointAt(0);
        if (first < FIRST_LETTER || first > LAST_LETTER) {
            return new Dressed(text, usual);
        }
        String plain = Spelling.usual(text);
        if (first >= FIRST_DIGIT) {
            int kind = (first - FIRST_DIGIT) / DIGITS;
            return new Dressed(plain, kind == 0 || kind == 3 ? Face.BOLD : Face.UPRIGHT);
        }
        if (first >= FIRST_GREEK) {
            return new Dressed(plain, (first - FIRST_GREEK) / GREEK_ALPHABET == 1 ? Face.ITALIC : Face.BOLD);
        }
        int kind = (first - FIRST_LETTER) / ALPHABET;
        if (kind == DOUBLE_STRUCK) {
            return new Dressed(text, Face.UPRIGHT);
        }
        Face face = kind == MONOSPACE ? Face.CODE : BOLD.contains(kind) ? Face.BOLD : Face.ITALIC;
        return new Dressed(plain, ITALIC.contains(kind) ? Face.ITALIC : face);
    }
}
